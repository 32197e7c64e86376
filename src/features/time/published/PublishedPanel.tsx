import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type Published, usePublished } from '#analysis/published/usePublished.ts'
import { useNames } from '#analysis/useNames.ts'
import { percent } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { setAsOf } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { Panel } from '#ui/Panel.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import { Checks } from './Checks.tsx'
import { Choices } from './Choices.tsx'
import { Facts } from './Facts.tsx'
import { Figures } from './Figures.tsx'
import { LaterPoints } from './LaterPoints.tsx'
import { Lowest } from './Lowest.tsx'
import styles from './published.module.css'

/**
 * What can be worked out from the few figures that were published, beside what happened.
 * @param samples draws of the points that the figures allow; as many as everybody's if not said.
 */
export function PublishedPanel({ samples }: { readonly samples?: number }) {
  const t = useWords()
  const { dataset, choices } = useAnalysis()
  const { competition } = dataset
  const { actual } = competition
  const { asOf } = choices
  const words = t.published
  const name = useNames()
  const [isAsked, setIsAsked] = useState(false)
  const isDecided = actual !== null && actual.decided <= asOf
  const published = usePublished(dataset, asOf, isAsked && isDecided, samples)
  const { facts, inferred, lowest, isStale } = published
  const candidates = (inferred?.inference?.candidates ?? []).map(name)
  /** Every team's points are published: no outcome can narrow them, and no draw says more. */
  const isAllKnown = facts.items.length > 0 && facts.items.every((item) => item.points.size === facts.teams.length)
  const [first] = candidates
  const title =
    first === undefined
      ? words.name
      : candidates.length === 1
        ? words.title.settled(first)
        : words.title.open(candidates)

  return (
    <Panel id="published" title={title} subtitle={words.subtitle} name={words.name}>
      <p className={styles.note}>{words.caution}</p>
      <When published={published} />
      {facts.facts.length === 0 && <p>{words.nothing}</p>}
      {facts.facts.length > 0 && actual !== null && lowest.length > 0 && (
        <div className={styles.outcome}>
          <p>
            <strong>{words.real(actual.decided, lowest.map(name))}</strong>{' '}
            {!isAllKnown &&
              inferred?.inference &&
              inferred.inference.samples > 0 &&
              (isAsked && isDecided ? !isStale : true) && <span>{shareSentence(inferred.inference)}</span>}
          </p>
          {!isAllKnown && (
            <label className={styles.switch}>
              <input
                type="checkbox"
                checked={isAsked && isDecided}
                disabled={!isDecided}
                onChange={(event) => setIsAsked(event.currentTarget.checked)}
              />
              {words.outcome.label(actual.decided, lowest.map(name))}
            </label>
          )}
          {!isDecided && <p className={styles.note}>{words.outcome.early(actual.decided)}</p>}
        </div>
      )}
      {facts.facts.length > 0 &&
        (inferred === null ? (
          <Waiting label={words.waiting} />
        ) : (
          <div className="working" data-stale={isStale || undefined} aria-busy={isStale}>
            {inferred.inference === null ? (
              <p role="alert">{words.contradiction}</p>
            ) : (
              <>
                <Figures facts={facts} inference={inferred.inference} />
                <Lowest facts={facts} inference={inferred.inference} />
              </>
            )}
            {inferred.before !== null && <LaterPoints before={inferred.before} facts={facts} lowest={lowest} />}
            <Checks checks={published.checks} facts={facts} />
            {inferred.choices !== null && <Choices count={inferred.choices} />}
            <Facts facts={facts} />
          </div>
        ))}
    </Panel>
  )

  /** With the outcome let in every draw agrees with it: then what counts is how many were dropped for it. */
  function shareSentence(inference: NonNullable<NonNullable<typeof inferred>['inference']>): string {
    const share = lowest.reduce((sum, team) => sum + (inference.lowest[team] ?? 0), 0)
    if (isAsked && isDecided) return words.outcome.on(percent(inference.kept))
    return words.realShare(lowest.map(name), percent(share))
  }
}

/** Which day the facts are seen from, and the step to the day that has them all. */
function When({ published: { facts } }: { readonly published: Published }) {
  const t = useWords()
  const { asOf } = useAnalysis().choices
  const store = useScenarioStore()
  const words = t.published.when
  const next = facts.days.find((day) => day > asOf)
  const last = facts.days.at(-1)
  if (next === undefined || last === undefined) return null
  return (
    <p className={styles.when}>
      {facts.day > asOf ? words.later(asOf, facts.day) : words.partly(asOf, next)}{' '}
      <button type="button" className={styles.go} onClick={() => setAsOf(store, last)}>
        {words.go(last)}
      </button>
    </p>
  )
}
