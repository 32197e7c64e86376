import { type Random, randomStream } from '#core/random/index.ts'
import type { Proposal } from './groups.ts'
import { proposalOf } from './proposal.ts'
import { type Block, meets, type System, type Unknown } from './system.ts'

/** A Markov chain replaces rejection sampling below this acceptance rate, after this many proposals. */
const LEAST_ACCEPTED = 0.001
const TRIED = 200_000
/** The chain starts from this many accepted draws; from fewer if this many proposals give no further one. */
const STARTS = 200
const MOST_TRIED = 5_000_000
const TRIES_A_TURN = 2_000

/**
 * The seed of the proposals that decide between rejection and chain, so that the decision is the same for every stream.
 */
const PILOT_SEED = 0x5eed

/** How the points of one pillar are drawn. */
export type DrawReport = {
  readonly item: string
  readonly tried: number
  readonly accepted: number
  readonly isWalk: boolean
}

/** Draws points that satisfy the published facts, all unknowns at once. */
export type PointSampler = {
  /** Indices of the unknowns that it draws: those of all pillars, or of the ones asked for. */
  readonly unknowns: readonly number[]
  /**
   * One proposal for the unknowns of `point`, in bounded time; false if it violates a constraint over several pillars.
   */
  readonly attempt: (random: Random, point: Float64Array) => boolean
  /** By pillar, the proposals made so far and those accepted. */
  readonly reports: () => readonly DrawReport[]
}

export type SamplerOptions = {
  /** Draw only these pillars, if no constraint links them to others. */
  readonly pillars?: readonly string[]
  /** Proposals for a pillar without an accepted one after which it gives up. */
  readonly patience?: number
}

/**
 * The sampler of points that the published facts allow (docs/method.md, 14), for chances and densities alike. Each pillar is drawn by
 * rejection sampling; where a published figure of the total links pillars, their draws are joined by rejection too. Where
 * less than 0.1 % of a pillar's proposals are accepted, a Metropolis chain moves on from accepted draws: two teams
 * exchange points within their bounds, and a move that violates a fact is refused. Yields often.
 *
 * @returns null where the facts contradict one another, or no try fits them.
 */
export function* pointSampler(
  system: System,
  { pillars, patience = MOST_TRIED }: SamplerOptions = {},
): Generator<undefined, PointSampler | null> {
  if (!system.isConsistent) return null
  const isTied = system.across.rows.length + system.across.gaps.length > 0
  const blocks = system.blocks.filter(
    ({ item, unknowns }) => unknowns.length > 0 && (isTied || pillars === undefined || pillars.includes(item)),
  )
  const drawn: BlockDraw[] = []
  for (const [b, block] of blocks.entries()) {
    const draw = yield* blockDraw(system, block, randomStream(PILOT_SEED, b), patience)
    if (draw === null) return null
    drawn.push(draw)
  }
  return {
    unknowns: blocks.flatMap((block) => block.unknowns),
    attempt: (random, point) => {
      for (const { draw } of drawn) draw(random, point)
      return !isTied || meets(point, system.across)
    },
    reports: () => drawn.map(({ report }) => report()),
  }
}

type BlockDraw = {
  readonly draw: (random: Random, point: Float64Array) => void
  readonly report: () => DrawReport
}

function* blockDraw(
  { unknowns }: System,
  block: Block,
  random: Random,
  patience: number,
): Generator<undefined, BlockDraw | null> {
  const attempt = proposalOf(unknowns, block)
  const starts: Float64Array[] = []
  const point = new Float64Array(unknowns.length)
  let tried = 0
  while (starts.length < STARTS && tried < patience) {
    if (++tried % TRIES_A_TURN === 0) yield
    if (attempt(random, point)) starts.push(point.slice())
  }
  if (starts.length === 0) return null
  const isWalk = tried >= TRIED && starts.length < LEAST_ACCEPTED * tried
  const { item } = block
  if (isWalk) {
    const accepted = starts.length
    return { draw: walk(unknowns, block, starts), report: () => ({ item, tried, accepted, isWalk }) }
  }
  return rejection(attempt, item)
}

function rejection(attempt: Proposal, item: string): BlockDraw {
  let tried = 0
  let accepted = 0
  return {
    draw: (random, point) => {
      do tried++
      while (!attempt(random, point))
      accepted++
    },
    report: () => ({ item, tried, accepted, isWalk: false }),
  }
}

const STEPS_FOR_EACH = 20

/** The chain of exchanges, started for each draw from an accepted point, so that it is stationary. */
function walk(
  unknowns: readonly Unknown[],
  block: Block,
  starts: readonly Float64Array[],
): (random: Random, point: Float64Array) => void {
  const isTyped = new Set(block.typed.flatMap((row) => row.plus))
  const groups = exchanges(block).map((own) => own.filter((u) => !isTyped.has(u)))
  const usable = groups.filter((own) => own.length > 1)
  return (random, point) => {
    const start = starts[Math.floor(random.uniform() * starts.length)] as Float64Array
    for (const u of block.unknowns) point[u] = start[u] as number
    if (usable.length === 0) return
    for (let step = 0; step < STEPS_FOR_EACH * block.unknowns.length; step++) {
      const own = usable[Math.floor(random.uniform() * usable.length)] as readonly number[]
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
  }
}

/** Groups of unknowns that exchange points: those with the same deepest sum. */
function exchanges(block: Block): number[][] {
  const taken = new Set<number>()
  return block.sums.map(({ plus }) => {
    const own = plus.filter((u) => !taken.has(u))
    for (const u of own) taken.add(u)
    return own
  })
}
