import type { Random } from '#core/random/index.ts'
import { type Block, type Form, type Gap, meets, pointsAt, type Row, type Unknown } from './system.ts'

/** Writes one proposal for the unknowns of its block; false if it violates a published fact. */
export type Try = (random: Random, point: Float64Array) => boolean

/** Unknowns that are drawn together, because they share a sum; or single ones, each drawn by itself. */
type Group = {
  readonly unknowns: readonly number[]
  readonly sum: Row | null
  /** Unknowns of the same sum that belong to earlier groups: they are drawn first, and their points subtracted. */
  readonly earlier: readonly number[]
}

/**
 * A proposal for the unknowns of a pillar (SPEC 7), for rejection sampling. Points that the user typed are split at random
 * (uniformly) between the parts of their team. Each mean is drawn within its rounding. Then the unknowns are drawn
 * uniformly on what is left, at the finest level that was published: their deficits, the distances to their upper
 * bounds, are Dirichlet(1, …, 1). Proposals that violate a fact are rejected.
 *
 * A published gap between first and last leaves only a thin part of that set. Then the gap is drawn first
 * (`gapProposal`): uniform on the same set, and accepted many times as often.
 */
export function tryOf(unknowns: readonly Unknown[], block: Block): Try {
  const groups = groupsOf(block)
  const propose = gapProposal(unknowns, block, groups) ?? plainProposal(unknowns, groups)
  return (random, point) => propose(random, point) && meets(point, block)
}

/** Each unknown belongs to the points that the user typed for its team, else to the deepest sum that contains it. */
function groupsOf(block: Block): Group[] {
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

type Proposal = (random: Random, point: Float64Array) => boolean

function plainProposal(unknowns: readonly Unknown[], groups: readonly Group[]): Proposal {
  const measure = sliceMeasure(unknowns, groups)
  return (random, point) => {
    let weight = 1
    for (const group of groups) {
      if (group.sum === null) {
        for (const u of group.unknowns) point[u] = between(unknowns[u] as Unknown, random)
        continue
      }
      const room = roomOf(unknowns, group, group.sum, random.uniform(), point)
      if (room < 0 || !spread(unknowns, group.unknowns, room, random, point)) return false
      weight *= measure(group, room)
    }
    return weight >= 1 || random.uniform() < weight
  }
}

const between = ({ low, high }: Unknown, random: Random): number => low + (high - low) * random.uniform()

/**
 * The sum of the deficits of a group (distances to upper bounds), if its sum lies at `place` (0..1) of its interval.
 */
function roomOf(
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
function spread(
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

/**
 * A simplex of k shares has a volume that grows with the (k − 1)th power of its room. Where typed points of a team
 * take some of the room, tries are kept in proportion to what they leave, so that all that fits stays equally likely.
 */
function sliceMeasure(unknowns: readonly Unknown[], groups: readonly Group[]): (group: Group, room: number) => number {
  const typed = new Set(groups.filter(({ sum }) => sum !== null && sum.low === sum.high).flatMap((g) => g.unknowns))
  const most = new Map<Group, number>()
  for (const group of groups) {
    if (group.sum === null || group.unknowns.length < 2 || !group.earlier.some((u) => typed.has(u))) continue
    const highest = group.earlier.reduce((sum, u) => sum + (unknowns[u] as Unknown).high, 0)
    const own = group.unknowns.reduce((sum, u) => sum + (unknowns[u] as Unknown).high, 0)
    most.set(group, own + highest - group.sum.low)
  }
  return (group, room) => {
    const full = most.get(group)
    return full === undefined ? 1 : power(room / full, group.unknowns.length - 1)
  }
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result *= base
  return result
}

/** The volume of the simplex of `parts` shares with this room, up to a factor that no room changes. */
function volume(room: number, dimensions: number): number {
  let result = 1
  for (let i = 1; i <= dimensions; i++) result *= room / i
  return result
}

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
  /** How much more the last lacks below its highest than the first, at the lower end of the gap. */
  readonly apartBy: number
}

/**
 * Tries for a pillar with a published gap, between its two ends g and g + w, from first to last. Let a be first and b
 * last. In lacks z below the upper ends, and with D the rooms of the sums in which b stands,
 * `Σ D − (lacks of the others in them) − (lacks of a) = apartBy + s`, 0 ≤ s ≤ w. So s is drawn uniformly, the unknowns
 * of that equation on the simplex that it leaves, b takes the rest of each room, and all others share theirs. A pair
 * (a, b) is drawn in proportion to the volume of its set, and kept only where a is first and b last: uniform on the
 * same set as plain tries, of which the gap takes all but a thin part.
 *
 * @returns null where that gains nothing or the pillar is not of this kind: several sums hold the same unknown, an
 *   unknown stands in none, a team has two in one, there is no gap, or a room that can vanish.
 */
function gapProposal(unknowns: readonly Unknown[], block: Block, groups: readonly Group[]): Proposal | null {
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
  const pieceOf = (ends: Ends, room: Float64Array): number => {
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
  // Tries are kept in proportion to what the pieces are of the whole: the means stay uniform within their rounding.
  const most = pairs.reduce((sum, ends) => sum + pieceOf(ends, room), 0) / least
  if (!(most > 0 && most < 1)) return null

  const pieces = new Float64Array(pairs.length)
  return (random, point) => {
    rooms(random.uniform, room)
    let sum = 0
    for (const [i, ends] of pairs.entries()) {
      pieces[i] = pieceOf(ends, room)
      sum += pieces[i] as number
    }
    if (random.uniform() * most * plain(room) >= sum) return false
    let ticket = random.uniform() * sum
    let i = 0
    while (i < pairs.length - 1 && ticket >= (pieces[i] as number)) ticket -= pieces[i++] as number
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
  const place = (u: number, lack: number): boolean => {
    const { low, high } = unknowns[u] as Unknown
    point[u] = high - lack
    return lack >= 0 && (point[u] as number) >= low
  }
  for (const { group, own, others } of beside) {
    let left = room[group] as number
    for (const u of others) {
      const lack = (rest * (point[u] as number)) / parts / (twice.has(u) ? 2 : 1)
      left -= lack
      if (!place(u, lack)) return false
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
