import type { Random } from '#core/random/index.ts'
import type { Block, Row, Unknown } from './system.ts'

/** Writes one proposal for the unknowns of its block; false if it violates a published fact. */
export type Proposal = (random: Random, point: Float64Array) => boolean

/** Unknowns that are drawn together, because they share a sum; or single ones, each drawn by itself. */
export type Group = {
  readonly unknowns: readonly number[]
  readonly sum: Row | null
  /** Unknowns of the same sum that belong to earlier groups: they are drawn first, and their points subtracted. */
  readonly earlier: readonly number[]
}

/** Each unknown belongs to the points that the user typed for its team, else to the deepest sum that contains it. */
export function groupsOf(block: Block): Group[] {
  const taken = new Set<number>()
  const groups: Group[] = []
  const take = (members: readonly number[], sum: Row | null) => {
    const own = members.filter((u) => !taken.has(u))
    const earlier = members.filter((u) => taken.has(u))
    for (const u of own) taken.add(u)
    if (own.length > 0) groups.push({ unknowns: own, sum, earlier })
  }
  for (const row of [...block.typed, ...block.sums]) take(row.plus, row)
  for (const u of block.unknowns) take([u], null)
  return groups
}

/**
 * The sum of the deficits of a group (distances to upper bounds), if its sum lies at `place` (0..1) of its interval.
 */
export function roomOf(
  unknowns: readonly Unknown[],
  { unknowns: own, earlier }: Group,
  sum: Row,
  place: number,
  point: Float64Array,
): number {
  let room = -(sum.low + (sum.high - sum.low) * place)
  for (const u of own) room += (unknowns[u] as Unknown).high
  for (const u of earlier) room += point[u] as number
  return room
}

/** Divides a total deficit among unknowns, uniformly; false if one falls below its lower bound. */
export function spread(
  unknowns: readonly Unknown[],
  own: readonly number[],
  room: number,
  random: Random,
  point: Float64Array,
): boolean {
  let parts = 0
  for (const u of own) {
    point[u] = random.exponential()
    parts += point[u] as number
  }
  for (const u of own) {
    const { low, high } = unknowns[u] as Unknown
    point[u] = high - (room * (point[u] as number)) / parts
    if ((point[u] as number) < low) return false
  }
  return true
}

export function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result *= base
  return result
}
