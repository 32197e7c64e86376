import { useEffect, useMemo, useState } from 'react'
import {
  type Competition,
  evaluate,
  type IsoDate,
  type PillarId,
  type RankedTeam,
  type TeamId,
} from '#core/engine/index.ts'
import {
  type Check,
  checkFacts,
  type Inference,
  infer,
  type LaterPoint,
  laterPoints,
  type PublishedFacts,
  publishedFacts,
} from '#core/published/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { runInSlices } from '../runInSlices.ts'
import { type ChoiceCount, countChoices } from './listedChoices.ts'

/** Everybody draws the same: no choice of the reader changes these figures. */
const SEED = 1
const SAMPLES = 10_000
const SLICE_MS = 5

export type Inferred = {
  /** Null where the published figures contradict one another. */
  readonly inference: Inference | null
  readonly choices: ChoiceCount | null
  readonly before: Before | null
}

/** What the facts allowed on the day before the newest of them, beside the points that those brought. */
export type Before = {
  readonly asOf: IsoDate
  readonly day: IsoDate
  readonly candidates: readonly TeamId[]
  readonly points: readonly LaterPoint[]
  /** The ranking of that day by the default scenario, unpublished points filled. */
  readonly ranking: readonly RankedTeam[]
}

export type Published = {
  readonly facts: PublishedFacts
  readonly checks: readonly Check[]
  /** Who went by score; empty where nothing was decided. */
  readonly lowest: readonly TeamId[]
  /** Null while it is worked out; the one before stands until then. */
  readonly inferred: Inferred | null
  readonly isStale: boolean
}

type Answer = Inferred & { readonly key: string; readonly dataset: Dataset }

/** What was worked out once is kept as long as its data. */
const known = new WeakMap<Dataset, Map<string, Answer>>()

/**
 * The published facts of a stage by a day, and what they allow.
 * @param withOutcome takes the outcome by score as one more fact.
 */
export function usePublished(dataset: Dataset, asOf: IsoDate, withOutcome: boolean, samples = SAMPLES): Published {
  const { competition } = dataset
  const facts = useMemo(() => publishedFacts(competition, asOf), [competition, asOf])
  const checks = useMemo(() => checkFacts(competition, facts), [competition, facts])
  const lowest = useMemo(() => lowestByScore(competition), [competition])
  const [answer, setAnswer] = useState<Answer | null>(null)
  const key = `${facts.days.filter((day) => day <= facts.day)} ${withOutcome} ${samples}`
  const own = known.get(dataset)?.get(key) ?? null

  useEffect(() => {
    if (known.get(dataset)?.has(key)) return
    return runInSlices(workOut(dataset, facts, withOutcome ? lowest : [], samples), SLICE_MS, (inferred) => {
      const found = { ...inferred, key, dataset }
      const kept = known.get(dataset) ?? new Map<string, Answer>()
      known.set(dataset, kept.set(key, found))
      setAnswer(found)
    })
  }, [dataset, facts, key, lowest, withOutcome, samples])

  const inferred = own ?? (answer?.dataset === dataset ? answer : null)
  return { facts, checks, lowest, inferred, isStale: own === null }
}

function* workOut(
  dataset: Dataset,
  facts: PublishedFacts,
  lowest: readonly TeamId[],
  samples: number,
): Generator<undefined, Inferred> {
  const weightings = weightingsOf(dataset.competition)
  const inference = yield* infer(facts, { lowest, weightings, samples, seed: SEED })
  const before = yield* workOutBefore(dataset, facts)
  return { inference, before, choices: yield* countChoices(dataset.competition) }
}

/** Null where the newest day of the facts brought no point that had a range before. */
function* workOutBefore(dataset: Dataset, facts: PublishedFacts): Generator<undefined, Before | null> {
  const { competition } = dataset
  const [asOf, day] = facts.days.filter((d) => d <= facts.day).slice(-2)
  if (asOf === undefined || day === undefined) return null
  const then = publishedFacts(competition, asOf)
  const inference = yield* infer(then, { lowest: [], weightings: [], samples: 0, seed: SEED })
  const points = inference === null ? [] : laterPoints(inference, facts)
  if (inference === null || points.length === 0) return null
  const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
  const { ranking } = evaluate(competition, { ...choices, asOf })
  return { asOf, day, candidates: inference.candidates, points, ranking }
}

const lowestByScore = ({ actual }: Competition): TeamId[] =>
  (actual?.out ?? []).filter((out) => out.route !== 'gate').map((out) => out.team)

/** All pillars alike, then each alone. */
function weightingsOf({ pillars }: Competition): Record<PillarId, number>[] {
  const weigh = (weight: (id: PillarId) => number) => Object.fromEntries(pillars.map(({ id }) => [id, weight(id)]))
  return [weigh(() => 1), ...pillars.map(({ id }) => weigh((other) => (other === id ? 1 : 0)))]
}
