import { useEffect, useRef } from 'react'
import { useFlips } from '#analysis/flips/useFlips.ts'
import { useNames } from '#analysis/useNames.ts'
import type { TeamFlips } from '#core/flips/index.ts'
import { percentMoved } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { apply, useApplied } from '#state/navigation/applied.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { IN_PLACE, later } from '#ui/later.tsx'
import { Panel } from '#ui/Panel.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import styles from './FlipsPanel.module.css'
import { TeamSection } from './TeamSection.tsx'

/** With the charting library, after the sentences. */
const Pictures = later(
  (t) => t.app.rooms.change,
  async () => (await import('./Pictures.tsx')).Pictures,
  IN_PLACE,
)

/** What would change the answer: for each team the smallest single changes, each to be tried and taken back. */
export function FlipsPanel() {
  const t = useWords()
  const { flips, isStale } = useFlips()
  const store = useScenarioStore()
  const { applied, takeBack } = useApplied()
  const back = useRef<HTMLButtonElement>(null)
  const words = t.flips
  const name = useNames()
  const teams = [...(flips?.teams ?? [])].sort((a, b) => Number(a.goal === 'out') - Number(b.goal === 'out'))
  const nearest = nearestSaved(teams)
  const isApplied = applied?.from === 'flips'

  // The button that was pressed may be gone with its sentence: the focus goes to the undo button. Not for a change that
  // was applied before this room was opened.
  const seen = useRef(applied)
  useEffect(() => {
    if (applied !== seen.current && isApplied) back.current?.focus()
    seen.current = applied
  }, [applied, isApplied])

  return (
    <Panel
      id="flips"
      title={nearest === null ? words.name : words.title(name(nearest.team), percentMoved(nearest.amount))}
      subtitle={words.subtitle}
      name={words.name}
    >
      <div role="status" className={styles.status}>
        {isApplied && (
          <p className={styles.applied}>
            {applied.sentence}{' '}
            <button
              type="button"
              ref={back}
              className={styles.back}
              onClick={() => {
                takeBack()
                // The button goes with what it took back.
                document.getElementById('flips-title')?.focus({ preventScroll: true })
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {flips === null ? (
        <Waiting label={words.waiting} />
      ) : (
        <div className={styles.teams} data-stale={isStale || undefined} aria-busy={isStale}>
          {flips.isNextSeat && <p className="quiet">{words.nextSeat}</p>}
          {teams.map((team) => (
            <TeamSection
              key={`${team.team} ${team.goal}`}
              flips={team}
              isResting={!isStale}
              onApply={(sentence, change) => apply(store, 'flips', words.applied(sentence), change)}
            />
          ))}
        </div>
      )}
      <p className="quiet">{words.meaning}</p>
      <Pictures />
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
