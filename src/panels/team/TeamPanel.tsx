import { useEffect, useMemo, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Team, TeamId } from '#engine/index.ts'
import { teamOfHash } from '#evidence/links.ts'
import { clearedEverywhere, standingOf } from '#evidence/standing.ts'
import { ThreadList } from '#evidence/ThreadList.tsx'
import { threadsOf } from '#evidence/threads.ts'
import { useTargetOfAddress } from '#evidence/useTargetOfAddress.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { Components } from './Components.tsx'
import { Standing } from './Standing.tsx'
import styles from './TeamPanel.module.css'
import { TeamSwitch } from './TeamSwitch.tsx'

/** The page of one team: where it stands, what is made of each component, and every statement about its entry. */
export function TeamPanel() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation, scenario } = useAnalysis()
  const { competition } = dataset
  const target = useTargetOfAddress(teamOfHash)
  const place = useRef<HTMLDivElement>(null)
  const words = t.team
  const named = competition.teams.find((team) => team.id === target?.id)
  // Held: a change of rules must not turn the page to another team.
  const [first] = useState(firstToAskAbout)
  const team = named ?? competition.teams.find((candidate) => candidate.id === first) ?? competition.teams[0]
  const gate = evaluation.gates.find((g) => g.team === team?.id)

  // A link from elsewhere leads here; one from the switch above finds the page where it already is.
  useEffect(() => {
    if (target === null) return
    const frame = requestAnimationFrame(() => {
      const top = place.current?.getBoundingClientRect().top ?? 0
      if (top < 0 || top > window.innerHeight / 2) place.current?.scrollIntoView({ block: 'start' })
      place.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [target])

  if (team === undefined || gate === undefined) return null
  return (
    <div ref={place} className={styles.place}>
      <Panel
        id="team"
        title={t.rules.status(namer(competition, locale)(team.id), gate.status, scenario.rules.preset)}
        subtitle={words.subtitle(team.entry.models.join(', '))}
        crashed={t.app.crashed(words.name)}
        retry={t.app.retry}
      >
        <div className={styles.page}>
          <TeamSwitch current={team.id} />
          {target !== null && named === undefined && <p role="alert">{words.missing(target.id)}</p>}
          <Standing team={team} />
          <Components gate={gate} />
          <Claims team={team} />
        </div>
      </Panel>
    </div>
  )

  /** Without a link: one that the gate puts out, for that is what people ask about. */
  function firstToAskAbout(): TeamId | undefined {
    return evaluation.verdicts.find((v) => v.outcome === 'out' && v.route !== 'score')?.team
  }
}

function Claims({ team }: { readonly team: Team }) {
  const t = useWords()
  const { dataset, evaluation, choices } = useAnalysis()
  const { claims } = dataset.competition
  const { gates } = evaluation
  const { asOf, claimsOff } = choices
  const { threads, others } = useMemo(() => {
    const ofTeam = claims.filter((claim) => claim.team === team.id)
    return threadsOf(ofTeam, ofTeam, (claim) =>
      standingOf(claim, team, null, { asOf, claimsOff }, { cleared: clearedEverywhere(claim, gates) }),
    )
  }, [claims, gates, team, asOf, claimsOff])
  const words = t.team
  return (
    <section aria-labelledby="team-claims" className={styles.claims}>
      <h3 id="team-claims">{words.claims(threads.length, asOf)}</h3>
      {threads.length === 0 && others.length === 0 && <p>{words.noClaims}</p>}
      <ThreadList threads={threads} others={others} column={null} entered={team.entry.models} />
    </section>
  )
}
