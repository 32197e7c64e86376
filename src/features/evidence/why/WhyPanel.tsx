import { useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { explainGate, type Team } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { TeamExplanation } from './TeamExplanation.tsx'
import styles from './WhyPanel.module.css'

/** Why each team, or the one that was chosen, passes or fails as things stand, and which single choice would turn that. */
export function WhyPanel({ team }: { readonly team: Team | null }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, scenario, choices } = useAnalysis()
  const { competition } = dataset
  const { asOf } = choices
  const isTooMany = team === null && isBeyond(competition, 'perTeam')
  // Keyed by what the gate reads: `choices` is new at every step of a drag of a weight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rules and claimsOff change exactly when the scenario's do
  const teams = useMemo(() => {
    const asked = team === null ? competition.teams : [team]
    return isTooMany ? [] : explainGate({ ...competition, teams: asked }, choices)
  }, [competition, team, isTooMany, asOf, scenario.rules, scenario.claimsOff, scenario.assume])
  const count = (status: string) => teams.filter((e) => e.status === status).length
  const words = t.explanation
  const [one] = teams

  return (
    <Panel
      id="explanation"
      title={
        isTooMany
          ? words.name
          : team !== null && one !== undefined
            ? t.rules.status(namer(competition, locale)(team.id), one, scenario.rules.preset)
            : words.title(t.rules.readingOf(scenario.rules.preset), count('pass'), count('fail'), count('unknown'))
      }
      subtitle={team === null ? words.subtitle(asOf) : `${t.team.entered(team.entry.models)} ${words.subtitle(asOf)}`}
      name={words.name}
    >
      {isTooMany && <p className={styles.note}>{t.board.room(competition.teams.length, mostTeams('perTeam'))}</p>}
      {choices.gate === 'off' && <p className={styles.note}>{t.rules.compare.off}</p>}
      {choices.gate === 'penalty' && <p className={styles.note}>{t.rules.compare.penalty}</p>}
      <ul className={styles.teams} aria-label={words.name}>
        {teams.map((explanation) => (
          <TeamExplanation key={explanation.team} explanation={explanation} isTitled={team === null} />
        ))}
      </ul>
    </Panel>
  )
}
