import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useFlips } from '#analysis/flips/useFlips.ts'
import type { TeamFlips } from '#flips/index.ts'
import { percentMoved } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { undo } from '#scenario/store.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { Panel } from '#ui/Panel.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import styles from './FlipsPanel.module.css'
import { TeamSection } from './TeamSection.tsx'

/** With the charting library, after the sentences. */
const Pictures = lazy(async () => ({ default: (await import('./Pictures.tsx')).Pictures }))

type Applied = { readonly sentence: string; readonly scenario: Scenario }

/** What would change the answer: for each team the smallest single changes, each to be tried and taken back. */
export function FlipsPanel() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset } = useAnalysis()
  const { flips, isStale } = useFlips()
  const store = useScenarioStore()
  const scenario = useScenario((state) => state.scenario)
  const [applied, setApplied] = useState<Applied | null>(null)
  const back = useRef<HTMLButtonElement>(null)
  const words = t.flips
  const name = namer(dataset.competition, locale)
  const teams = [...(flips?.teams ?? [])].sort((a, b) => Number(a.goal === 'out') - Number(b.goal === 'out'))
  const nearest = nearestSaved(teams)
  const isApplied = applied !== null && applied.scenario === scenario

  // The button that was pressed may be gone with its sentence: the way back is where the hand goes next.
  useEffect(() => {
    if (applied !== null) back.current?.focus()
  }, [applied])

  const handleApply = (sentence: string, apply: () => void) => {
    apply()
    setApplied({ sentence, scenario: store.getState().scenario })
  }
  const handleBack = () => {
    undo(store)
    setApplied(null)
  }

  return (
    <Panel
      id="flips"
      title={nearest === null ? words.name : words.title(name(nearest.team), percentMoved(nearest.amount))}
      subtitle={words.subtitle}
      crashed={t.app.crashed(words.name)}
      retry={t.app.retry}
    >
      <div role="status" className={styles.status}>
        {isApplied && (
          <p className={styles.applied}>
            {words.applied(applied.sentence)}{' '}
            <button type="button" ref={back} className={styles.back} onClick={handleBack}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {flips === null ? (
        <Waiting label={words.waiting} />
      ) : (
        <div className={styles.teams} data-stale={isStale || undefined} aria-busy={isStale}>
          {flips.isNextSeat && <p className={styles.note}>{words.nextSeat}</p>}
          {teams.map((team) => (
            <TeamSection
              key={`${team.team} ${team.goal}`}
              flips={team}
              isResting={!isStale}
              onApply={(sentence, apply) => handleApply(sentence, apply)}
            />
          ))}
        </div>
      )}
      <p className={styles.note}>{words.meaning}</p>
      <Suspense fallback={<Waiting label={t.app.loading} />}>
        <Pictures />
      </Suspense>
    </Panel>
  )
}

/** The team that is out and that the smallest change of weights would save. */
function nearestSaved(teams: readonly TeamFlips[]) {
  let best: { readonly team: string; readonly amount: number } | null = null
  for (const { team, goal, weights } of teams) {
    if (goal !== 'safe' || 'impossible' in weights) continue
    if (best === null || weights.amount < best.amount) best = { team, amount: weights.amount }
  }
  return best
}
