import { type Random, randomStream } from '#robustness/index.ts'
import { type Block, meets, type Row, type System, type Unknown } from './system.ts'

/** Rejection gives way to a walk below this share of accepted draws, once that many were tried. */
const LEAST_ACCEPTED = 0.001
const TRIED = 200_000
/** A walk starts from draws that rejection accepted; where not one comes in so many, there is no density. */
const STARTS = 200
const MOST_TRIED = 5_000_000
const TRIES_A_TURN = 2_000

/** How the points of one pillar were drawn. */
export type DrawReport = {
  readonly item: string
  readonly tried: number
  readonly accepted: number
  readonly isWalk: boolean
}

export type Draws = {
  /** One point for each draw, in the order of the unknowns. */
  readonly points: readonly Float64Array[]
  readonly reports: readonly DrawReport[]
  /** Share of the draws of single pillars that also meet what ties them together. */
  readonly kept: number
}

/**
 * Points drawn from what the facts allow (SPEC 7): each mean within its rounding, then what was not published
 * uniformly on what is left, at the finest level that was published. Below their upper ends the deficits are
 * Dirichlet(1, …, 1) with rejection. Where less than 0.1 % is accepted, accepted draws are moved on: two teams
 * exchange points within their bounds, and a move that breaks a fact is refused (Metropolis).
 * Pillars are drawn apart, from streams of their own, and joined by rejection.
 *
 * Yields now and then, so that the caller can let others in.
 * @returns null where no draw was accepted.
 */
export function* drawPoints(system: System, samples: number, seed: number): Generator<undefined, Draws | null> {
  const pools: Float64Array[][] = []
  const reports: DrawReport[] = []
  for (const [b, block] of system.blocks.entries()) {
    const pool = yield* drawBlock(system, block, samples, randomStream(seed, b))
    if (pool === null) return null
    pools.push(pool.points)
    reports.push(pool.report)
  }
  const join = randomStream(seed, system.blocks.length)
  const points: Float64Array[] = []
  let tried = 0
  for (; points.length < samples && tried < MOST_TRIED; tried++) {
    if (tried % TRIES_A_TURN === TRIES_A_TURN - 1) yield
    const point = new Float64Array(system.unknowns.length)
    for (const [b, block] of system.blocks.entries()) {
      const pool = pools[b] as Float64Array[]
      const drawn = pool[tried < samples ? tried : Math.floor(join.uniform() * pool.length)] as Float64Array
      for (const u of block.unknowns) point[u] = drawn[u] as number
    }
    if (meets(point, system.across)) points.push(point)
  }
  return points.length === 0 ? null : { points, reports, kept: points.length / tried }
}

function* drawBlock(
  { unknowns }: System,
  block: Block,
  samples: number,
  random: Random,
): Generator<undefined, { readonly points: Float64Array[]; readonly report: DrawReport } | null> {
  const propose = proposal(unknowns, block)
  const points: Float64Array[] = []
  const point = new Float64Array(unknowns.length)
  let tried = 0
  const isRare = () => tried >= TRIED && points.length < LEAST_ACCEPTED * tried
  while (points.length < samples && !(isRare() && points.length >= STARTS) && tried < MOST_TRIED) {
    if (++tried % TRIES_A_TURN === 0) yield
    if (propose(random, point) && meets(point, block)) points.push(point.slice())
  }
  const accepted = points.length
  if (accepted === 0) return null
  for (let start = 0; points.length < samples; start++) {
    yield
    points.push(walkOn(unknowns, block, points[start] as Float64Array, random))
  }
  return { points, report: { item: block.item, tried, accepted, isWalk: accepted < samples } }
}

type Group = { readonly unknowns: readonly number[]; readonly sum: Row | null }

/** Each unknown belongs to the deepest sum it stands in. */
function groupsOf(block: Block): Group[] {
  const taken = new Set<number>()
  const groups: Group[] = []
  const take = (unknowns: readonly number[], sum: Row | null) => {
    const own = unknowns.filter((u) => !taken.has(u))
    for (const u of own) taken.add(u)
    if (own.length > 0) groups.push({ unknowns: own, sum })
  }
  for (const row of block.sums) take(row.plus, row)
  for (const u of block.unknowns) take([u], null)
  return groups
}

/** One try: false where a bound is missed. */
function proposal(unknowns: readonly Unknown[], block: Block): (random: Random, point: Float64Array) => boolean {
  const groups = groupsOf(block)
  return (random, point) => groups.every((group) => drawGroup(unknowns, group, random, point))
}

function drawGroup(
  unknowns: readonly Unknown[],
  { unknowns: own, sum }: Group,
  random: Random,
  point: Float64Array,
): boolean {
  if (sum === null) {
    for (const u of own) {
      const { low, high } = unknowns[u] as Unknown
      point[u] = low + (high - low) * random.uniform()
    }
    return true
  }
  let deficit = -(sum.low + (sum.high - sum.low) * random.uniform())
  for (const u of sum.plus) deficit += own.includes(u) ? (unknowns[u] as Unknown).high : (point[u] as number)
  if (deficit < 0) return false
  let parts = 0
  for (const u of own) {
    point[u] = random.exponential()
    parts += point[u] as number
  }
  for (const u of own) {
    const { low, high } = unknowns[u] as Unknown
    point[u] = high - (deficit * (point[u] as number)) / parts
    if ((point[u] as number) < low) return false
  }
  return true
}

const STEPS_FOR_EACH = 20

function walkOn(unknowns: readonly Unknown[], block: Block, start: Float64Array, random: Random): Float64Array {
  const point = start.slice()
  const groups = groupsOf(block).filter((group) => group.unknowns.length > 1)
  for (let step = 0; step < STEPS_FOR_EACH * block.unknowns.length && groups.length > 0; step++) {
    const { unknowns: own } = groups[Math.floor(random.uniform() * groups.length)] as Group
    const i = Math.floor(random.uniform() * own.length)
    const a = own[i] as number
    const b = own[(i + 1 + Math.floor(random.uniform() * (own.length - 1))) % own.length] as number
    const [from, to] = [point[a] as number, point[b] as number]
    const both = from + to
    const [one, two] = [unknowns[a] as Unknown, unknowns[b] as Unknown]
    const low = Math.max(one.low, both - two.high)
    const high = Math.min(one.high, both - two.low)
    point[a] = low + (high - low) * random.uniform()
    point[b] = both - (point[a] as number)
    if (!meets(point, block)) {
      point[a] = from
      point[b] = to
    }
  }
  return point
}
