import { useEffect, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Team } from '#core/engine/index.ts'
import { useLanguage } from '#i18n/useT.ts'
import { teamAnchor } from '#provenance/links.ts'
import { setAssumedGate } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './Detail.module.css'

const STATES = ['fail', 'pass', null] as const

/** What the reader assumes of a team at the gate, whatever the rules say; marked as hypothetical everywhere. */
export function AssumeDetail({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const { t, locale } = useLanguage()
  const store = useScenarioStore()
  const { choices, scenario } = useAnalysis()
  const heading = useRef<HTMLHeadingElement>(null)
  const words = t.matrix.gate.assume
  const assumed = scenario.assume[team.id] ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader's place moves with the team, not with what is chosen
  useEffect(() => heading.current?.focus({ preventScroll: true }), [team.id])
  return (
    <section aria-labelledby="board-assume">
      <header className={styles.head}>
        <h3 id="board-assume" ref={heading} tabIndex={-1}>
          {words.title(team.name[locale])}
        </h3>
        <button type="button" className={styles.close} onClick={onClose}>
          {t.matrix.detail.close}
        </button>
      </header>
      <div className={styles.choices}>
        {STATES.map((state) => (
          <button
            key={state ?? 'none'}
            type="button"
            aria-pressed={state === assumed}
            onClick={() => setAssumedGate(store, team.id, state)}
          >
            {words[state ?? 'none']}
          </button>
        ))}
      </div>
      <p className={styles.help}>
        {choices.gate === 'off' ? words.off : words.help} <a href={`#${teamAnchor(team.id)}`}>{t.matrix.gate.toTeam}</a>
      </p>
    </section>
  )
}
