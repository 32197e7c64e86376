import type { Random } from '#core/random/index.ts'
import { type Group, type Proposal, power, roomOf, spread } from './groups.ts'
import { type Block, type Form, type Gap, pointsAt, type Row, type Unknown } from './system.ts'

/** The case that one team is first and another last on the item with the gap. Groups are given by index. */
type Ends = {
  readonly first: number
  readonly last: number
  /** Of the sums that hold an unknown of the last team, all other unknowns; what they get decides what it gets. */
  readonly beside: readonly { readonly group: number; readonly own: number; readonly others: readonly number[] }[]
  /** Unknowns of the first team in further sums, and who shares these with it. */
  readonly apart: readonly { readonly group: number; readonly own: number; readonly others: readonly number[] }[]
  readonly untouched: readonly number[]
  /** The number of unknowns in the equation of `gapProposal`, minus one; −1 where there are none. */
  readonly dimensions: number
  /** Unknowns with coefficient 2 in that equation. */
  readonly twice: ReadonlySet<number>
  /** How much larger the deficit of the last is than that of the first, at the lower end of the gap. */
  readonly apartBy: number
}

/**
 * Proposals for a pillar with a published gap between first and last, which lies between g and g + w. Let a be the
 * first team and b the last, and D the total deficits of the sums that hold an unknown of b. Then
 * `Σ D − (deficits of the others in these sums) − (deficits of a) = apartBy + s`, 0 ≤ s ≤ w. So s is drawn uniformly,
 * the unknowns of that equation uniformly on the simplex that it leaves, b takes the rest of each total deficit, and
 * the other sums are divided as in plain proposals. A pair (a, b) is drawn in proportion to the volume of its set, and
 * accepted only where a is first and b last: uniform on the same set as plain proposals, of which the gap accepts only
 * a thin part.
 *
 * @returns null where that gains nothing or the pillar is not of this kind: several sums hold the same unknown, an
 *   unknown stands in none, a team has two in one, there is no gap, or a room that can vanish.
 */
export function gapProposal(unknowns: readonly Unknown[], block: Block, groups: readonly Group[]): Proposal | null {
  const [gap] = block.gaps
  const isSimple = groups.every(({ earlier, sum }) => earlier.length === 0 && sum !== null && sum.low < sum.high)
  if (gap === undefined || !isSimple) return null
  const pairs = endsOf(unknowns, gap, groups)
  if (pairs === null) return null
  const width = gap.high - Math.max(0, gap.low)
  const sizes = groups.map((group) => group.unknowns.length)
  const rooms = (place: () => number, into: Float64Array): Float64Array => {
    for (const [g, group] of groups.entries()) into[g] = roomOf(unknowns, group, group.sum as Row, place(), into)
    return into
  }

  const plain = (room: Float64Array): number =>
    room.reduce((product, own, g) => product * volume(own, (sizes[g] as number) - 1), 1)
  const left = ({ beside, apartBy }: Ends, room: Float64Array): number => {
    let sum = -apartBy
    for (const { group } of beside) sum += room[group] as number
    return sum
  }
  const volumeOf = (ends: Ends, room: Float64Array): number => {
    const most = left(ends, room)
    if (most <= 0) return 0
    let product = (width * volume(most, ends.dimensions)) / 2 ** ends.twice.size
    for (const { group, others } of ends.apart) product *= volume(room[group] as number, others.length - 1)
    for (const g of ends.untouched) product *= volume(room[g] as number, (sizes[g] as number) - 1)
    return product
  }
  const room = new Float64Array(groups.length)
  const least = plain(rooms(() => 1, room))
  if (room.some((own) => own <= 0)) return null
  rooms(() => 0, room)
  // Accepted in proportion to the share of the sets in the whole: the means stay uniform within their rounding.
  const most = pairs.reduce((sum, ends) => sum + volumeOf(ends, room), 0) / least
  if (!(most > 0 && most < 1)) return null

  const volumes = new Float64Array(pairs.length)
  return (random, point) => {
    rooms(random.uniform, room)
    let sum = 0
    for (const [i, ends] of pairs.entries()) {
      volumes[i] = volumeOf(ends, room)
      sum += volumes[i] as number
    }
    if (random.uniform() * most * plain(room) >= sum) return false
    let remaining = random.uniform() * sum
    let i = 0
    while (i < pairs.length - 1 && remaining >= (volumes[i] as number)) remaining -= volumes[i++] as number
    const ends = pairs[i] as Ends
    const full = left(ends, room)
    const rest = full - width * random.uniform()
    if (rest < 0 || !drawEnds(unknowns, ends, room, rest, random, point)) return false
    for (const g of ends.untouched) {
      if (!spread(unknowns, (groups[g] as Group).unknowns, room[g] as number, random, point)) return false
    }
    let weight = power(rest / full, ends.dimensions)
    for (const { group, own, others } of ends.apart) {
      const whole = room[group] as number
      const free = whole - ((unknowns[own] as Unknown).high - (point[own] as number))
      if (free < 0 || !spread(unknowns, others, free, random, point)) return false
      weight *= power(free / whole, others.length - 1)
    }
    return random.uniform() < weight && standsBetween(gap, ends, point)
  }
}

/** Null where a team has two unknowns in one sum, a sum holds one unknown alone, or two ends have no unknown. */
function endsOf(unknowns: readonly Unknown[], gap: Gap, groups: readonly Group[]): Ends[] | null {
  if (groups.some((group) => group.unknowns.length < 2)) return null
  const placed = (team: number) =>
    (gap.forms[team] as Form).unknowns.map((own) => {
      const group = groups.findIndex((g) => g.unknowns.includes(own))
      return { group, own, others: (groups[group] as Group).unknowns.filter((u) => u !== own) }
    })
  const highest = gap.forms.map((form) =>
    form.unknowns.reduce((sum, u) => sum + (unknowns[u] as Unknown).high, form.constant),
  )
  const found: Ends[] = []
  for (const last of gap.forms.keys()) {
    const beside = placed(last)
    const touched = new Set(beside.map(({ group }) => group))
    if (touched.size < beside.length) return null
    for (const first of gap.forms.keys()) {
      if (first === last) continue
      const apart = placed(first).filter(({ group }) => !touched.has(group))
      const twice = new Set(placed(first).flatMap(({ group, own }) => (touched.has(group) ? [own] : [])))
      const dimensions = beside.reduce((sum, { others }) => sum + others.length, apart.length) - 1
      if (dimensions < 0) return null
      const all = new Set([...touched, ...apart.map(({ group }) => group)])
      found.push({
        first,
        last,
        beside,
        apart,
        untouched: [...groups.keys()].filter((g) => !all.has(g)),
        dimensions,
        twice,
        apartBy: Math.max(0, gap.low) + (highest[last] as number) - (highest[first] as number),
      })
    }
  }
  return found
}

/** The unknowns of the equation on their simplex, and the last team with what they leave of each of its rooms. */
function drawEnds(
  unknowns: readonly Unknown[],
  { beside, apart, twice }: Ends,
  room: Float64Array,
  rest: number,
  random: Random,
  point: Float64Array,
): boolean {
  let parts = 0
  for (const { others } of beside) {
    for (const u of others) {
      point[u] = random.exponential()
      parts += point[u] as number
    }
  }
  for (const { own } of apart) {
    point[own] = random.exponential()
    parts += point[own] as number
  }
  const place = (u: number, deficit: number): boolean => {
    const { low, high } = unknowns[u] as Unknown
    point[u] = high - deficit
    return deficit >= 0 && (point[u] as number) >= low
  }
  for (const { group, own, others } of beside) {
    let left = room[group] as number
    for (const u of others) {
      const deficit = (rest * (point[u] as number)) / parts / (twice.has(u) ? 2 : 1)
      left -= deficit
      if (!place(u, deficit)) return false
    }
    if (!place(own, left)) return false
  }
  return apart.every(({ own }) => place(own, (rest * (point[own] as number)) / parts))
}

/** Of teams with equal points the earlier one counts as first or last, so that no point belongs to two pairs. */
function standsBetween({ forms }: Gap, { first, last }: Ends, point: Float64Array): boolean {
  const top = pointsAt(forms[first] as Form, point)
  const bottom = pointsAt(forms[last] as Form, point)
  for (let i = 0; i < forms.length; i++) {
    const value = pointsAt(forms[i] as Form, point)
    if (i !== first && (value > top || (value === top && i < first))) return false
    if (i !== last && (value < bottom || (value === bottom && i < last))) return false
  }
  return true
}

/** The volume of the simplex of `parts` shares with this room, up to a factor that no room changes. */
function volume(room: number, dimensions: number): number {
  let result = 1
  for (let i = 1; i <= dimensions; i++) result *= room / i
  return result
}
