import type { PillarId, TeamId } from '#core/engine/index.ts'
import { type Density, densityOf } from './density.ts'
import { drawPoints } from './draw.ts'
import { areConsistent, canBeLast, extremes } from './extremes.ts'
import { type Interval, type PublishedFacts, TOTAL } from './facts.ts'
import type { DrawReport } from './pointSampler.ts'
import { type Form, pointsAt, type System, systemOf } from './system.ts'

/** What is known of one team's points on one item. */
export type Estimate =
  | { readonly kind: 'published'; readonly value: number }
  /** `density` is null where no draw could be made. */
  | ({ readonly kind: 'inferred'; readonly density: Density | null } & Interval)

/**
 * How often each team has the lowest total, 0..1, with these weights of the pillars; a draw with a tie counts for no
 * team.
 */
export type LowestUnder = {
  readonly weights: Readonly<Record<PillarId, number>>
  readonly shares: Readonly<Record<TeamId, number>>
}

export type Inference = {
  readonly samples: number
  /** By item and team. */
  readonly estimates: Readonly<Record<string, Readonly<Record<TeamId, Estimate>>>>
  /** Teams whose total can be the lowest on the facts without the outcome: more than one leaves it open. */
  readonly candidates: readonly TeamId[]
  /** By item: teams that can be its lowest on all that is taken as known. */
  readonly lastOf: Readonly<Record<string, readonly TeamId[]>>
  /** How often each team has the lowest total; empty without draws. */
  readonly lowest: Readonly<Record<TeamId, number>>
  readonly lowestUnder: readonly LowestUnder[]
  readonly reports: readonly DrawReport[]
  /** Acceptance rate, 0..1: the share of draws that satisfied the constraints over several pillars. */
  readonly kept: number
}

export type InferOptions = {
  /** The outcome by score, where the draws are to agree with it. */
  readonly lowest: readonly TeamId[]
  /** Weights of the pillars to try: the official total is always there. */
  readonly weightings: readonly Readonly<Record<PillarId, number>>[]
  /** 0 for what is exact alone: ranges and candidates. */
  readonly samples: number
  readonly seed: number
}

/**
 * Ranges (exact), densities (drawn) and candidates for the lowest place (exact) on the published facts.
 * Yields often, so that the caller can run it in slices.
 *
 * @returns null where the facts contradict one another.
 */
export function* infer(facts: PublishedFacts, options: InferOptions): Generator<undefined, Inference | null> {
  const system = systemOf(facts, options.lowest)
  if (!areConsistent(system)) return null
  yield
  // Without the outcome: with it the answer would be given.
  const free = systemOf(facts)
  const candidates: TeamId[] = []
  for (const team of system.teams) {
    if (canBeLast(free, team)) candidates.push(team)
    yield
  }
  const lastOf: Record<string, TeamId[]> = {}
  for (const { id } of facts.items) {
    const last: TeamId[] = []
    for (const team of system.teams) {
      if (canBeLast(system, team, id)) last.push(team)
      yield
    }
    lastOf[id] = last
  }
  const ranges = new Map<Form, Interval>()
  for (const item of facts.items) {
    for (const [i, form] of (system.forms.get(item.id) ?? []).entries()) {
      if (item.points.has(system.teams[i] as TeamId)) continue
      const range = extremes(system, form)
      if (range === null) return null
      ranges.set(form, range)
      yield
    }
  }
  const draws = yield* drawPoints(system, options.samples, options.seed)
  const estimates: Record<string, Record<TeamId, Estimate>> = {}
  for (const item of facts.items) {
    const row: Record<TeamId, Estimate> = {}
    for (const [i, team] of system.teams.entries()) {
      const form = system.forms.get(item.id)?.[i] as Form
      const points = item.points.get(team)
      row[team] = points !== undefined ? { kind: 'published', value: points } : estimate(form)
      yield
    }
    estimates[item.id] = row
  }
  const official = Object.fromEntries(facts.items.filter((i) => i.parent === TOTAL).map((i) => [i.id, i.max]))
  const points = draws?.points ?? []
  const lowestUnder: LowestUnder[] = []
  for (const weights of [official, ...options.weightings]) {
    lowestUnder.push({ weights, shares: lowestShares(facts, system, points, weights) })
    yield
  }
  return {
    samples: points.length,
    estimates,
    candidates,
    lastOf,
    lowest: lowestUnder[0]?.shares ?? {},
    lowestUnder,
    reports: draws?.reports ?? [],
    kept: draws?.kept ?? 0,
  }

  function estimate(form: Form): Estimate {
    const range = ranges.get(form) as Interval
    if (range.high - range.low < 1e-6) return { kind: 'inferred', ...range, density: null }
    const values = draws === null ? null : Float64Array.from(draws.points, (x) => pointsAt(form, x))
    return { kind: 'inferred', ...range, density: values === null ? null : densityOf(values, range) }
  }
}

/** Below this two totals are the same. */
const TIE = 1e-9

function lowestShares(
  facts: PublishedFacts,
  { teams, forms }: System,
  points: readonly Float64Array[],
  weights: Readonly<Record<PillarId, number>>,
): Record<TeamId, number> {
  const counts = new Array<number>(teams.length).fill(0)
  const pillars = facts.items
    .filter((item) => item.parent === TOTAL)
    .map((item) => ({ factor: (weights[item.id] ?? 0) / item.max, forms: forms.get(item.id) ?? [] }))
  for (const x of points) {
    const totals = teams.map((_, i) =>
      pillars.reduce((sum, pillar) => sum + pillar.factor * pointsAt(pillar.forms[i] as Form, x), 0),
    )
    const least = Math.min(...totals)
    const last = totals.flatMap((total, i) => (total <= least + TIE ? [i] : []))
    if (last.length === 1) counts[last[0] as number] = (counts[last[0] as number] as number) + 1
  }
  return Object.fromEntries(
    teams.map((team, i) => [team, points.length === 0 ? 0 : (counts[i] as number) / points.length]),
  )
}
