import {
  type BenchmarkId,
  type Evaluation,
  evaluatePrepared,
  type TeamId,
  type WeightStrip,
  weightStrip,
} from '#core/engine/index.ts'
import type { Goal, Impossible } from './goal.ts'
import type { Race } from './race.ts'
import { toWeights } from './toWeights.ts'

/** The smallest change of the share of one benchmark, the others changed in proportion, as with its slider. */
export type OneWeightFlip = {
  readonly benchmark: BenchmarkId
  /**
   * Shares of the whole field, 0..1; `to` is rounded outward to a tenth of a percentage point where that still does it.
   */
  readonly from: number
  readonly to: number
  readonly weights: Readonly<Record<BenchmarkId, number>>
}

const STEP = 0.001

/** The stability strips of a race, one for each weight that can move. */
export function stripsOf(race: Race, evaluation: Evaluation, locked: ReadonlySet<BenchmarkId>): WeightStrip[] {
  return Object.keys(race.choices.weights).flatMap((benchmark) =>
    locked.has(benchmark) ? [] : (weightStrip(race.prepared, evaluation, race.choices, benchmark, locked) ?? []),
  )
}

/** The benchmark whose share has to change least to change who is out by score; null where none can. */
export function nearestTurn(race: Race, strips: readonly WeightStrip[]): BenchmarkId | null {
  const { weights } = race.choices
  const sum = Object.values(weights).reduce((total, w) => total + w, 0)
  let best: { readonly benchmark: BenchmarkId; readonly distance: number } | null = null
  for (const { benchmark, segments } of strips) {
    for (const { from } of segments.slice(1)) {
      const distance = Math.abs(from - (weights[benchmark] ?? 0) / sum)
      if (best === null || distance < best.distance) best = { benchmark, distance }
    }
  }
  return best?.benchmark ?? null
}

/** The smallest such change for a team; exact for every gap policy, from the breakpoints of the strips. */
export function oneWeightFlip(
  race: Race,
  strips: readonly WeightStrip[],
  team: TeamId,
  goal: Goal,
  locked: ReadonlySet<BenchmarkId>,
): OneWeightFlip | Impossible {
  const x = race.prepared.teams.findIndex((other) => other.team.id === team)
  const excludes = race.choices.gate === 'adds' || race.choices.gate === 'fills'
  if (!race.races[x] || (goal === 'safe' && excludes && race.prepared.gates[x]?.status !== 'pass')) {
    return { impossible: 'gate' }
  }
  const { weights } = race.choices
  const sum = Object.values(weights).reduce((total, w) => total + w, 0)
  const found: (OneWeightFlip & { readonly size: number })[] = []
  for (const { benchmark, segments } of strips) {
    const from = (weights[benchmark] ?? 0) / sum
    for (const segment of segments) {
      const isGoal =
        goal === 'out' ? segment.out.includes(team) : !segment.out.includes(team) && !segment.undecided.includes(team)
      if (!isGoal) continue
      for (const to of placesIn(segment, from)) {
        const shares = sharesAt(weights, benchmark, to, locked)
        const after = to === from ? weights : toWeights(shares, weights)
        if (evaluatePrepared(race.prepared, { ...race.choices, weights: after }).verdicts[x]?.outcome !== goal) continue
        found.push({ benchmark, from, to, weights: after, size: Math.abs(to - from) })
        break
      }
    }
  }
  const best = found.reduce<(typeof found)[number] | null>((a, b) => (a === null || b.size < a.size ? b : a), null)
  if (best === null) return { impossible: 'proved' }
  const { size: _, ...flip } = best
  return flip
}

/**
 * Positions to try in a segment, the nearest first: the present one where it lies within, else outward from the end
 * that is nearer to it, on the grid of tenths; then the middle.
 */
function placesIn({ from: low, to: high }: { readonly from: number; readonly to: number }, now: number): number[] {
  const here = low <= now && now <= high ? [now] : []
  const isRight = low >= now
  const edge = isRight ? Math.ceil(low / STEP + 1e-6) * STEP : Math.floor(high / STEP - 1e-6) * STEP
  const next = isRight ? edge + STEP : edge - STEP
  return [...here, ...[edge, next].filter((t) => t >= low && t <= high), (low + high) / 2]
}

function sharesAt(
  weights: Readonly<Record<BenchmarkId, number>>,
  moved: BenchmarkId,
  to: number,
  locked: ReadonlySet<BenchmarkId>,
): Record<BenchmarkId, number> {
  const ids = Object.keys(weights)
  const sum = ids.reduce((total, id) => total + (weights[id] as number), 0)
  const giving = ids.filter((id) => id !== moved && !locked.has(id))
  const given = giving.reduce((total, id) => total + (weights[id] as number), 0)
  const held = ids.filter((id) => id !== moved && locked.has(id))
  const rest = 1 - to - held.reduce((total, id) => total + (weights[id] as number) / sum, 0)
  return Object.fromEntries(
    ids.map((id) => {
      if (id === moved) return [id, to]
      if (locked.has(id)) return [id, (weights[id] as number) / sum]
      return [id, Math.max(0, rest) * (given > 0 ? (weights[id] as number) / given : 1 / giving.length)]
    }),
  )
}
