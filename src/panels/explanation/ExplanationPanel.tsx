import { useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { explainGate } from '#engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import styles from './ExplanationPanel.module.css'
import { PresetTable } from './PresetTable.tsx'
import { TeamExplanation } from './TeamExplanation.tsx'

/** Why each team passes or fails as things stand, and which single choice would turn that. */
export function ExplanationPanel() {
  const t = useWords()
  const { dataset, scenario, choices } = useAnalysis()
  const { competition } = dataset
  const { asOf } = choices
  // Keyed by what the gate reads: `choices` is new at every step of a drag of a weight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rules and claimsOff change exactly when the scenario's do
  const teams = useMemo(
    () => explainGate(competition, choices),
    [competition, asOf, scenario.rules, scenario.claimsOff],
  )
  const count = (status: string) => teams.filter((e) => e.status === status).length

  return (
    <Panel
      id="explanation"
      title={t.explanation.title(
        t.rules.readingOf(scenario.rules.preset),
        count('pass'),
        count('fail'),
        count('unknown'),
      )}
      subtitle={t.explanation.subtitle(asOf)}
      crashed={t.app.crashed(t.explanation.name)}
      retry={t.app.retry}
    >
      {choices.gate === 'off' && <p className={styles.note}>{t.rules.compare.off}</p>}
      {choices.gate === 'penalty' && <p className={styles.note}>{t.rules.compare.penalty}</p>}
      <ul className={styles.teams} aria-label={t.explanation.name}>
        {teams.map((explanation) => (
          <TeamExplanation key={explanation.team} explanation={explanation} />
        ))}
      </ul>
      <PresetTable />
    </Panel>
  )
}
