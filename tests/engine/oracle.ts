import type {
  Benchmark,
  BenchmarkId,
  Choices,
  Competition,
  FieldEntry,
  GateStatus,
  Outcome,
  Pillar,
  PillarId,
  PointOrigin,
  Route,
  Score,
  Team,
  TeamId,
} from '#core/engine/index.ts'
import { gateOf, type OracleGate } from './oracleGate.ts'
import { additiveFit, at, clip, mean, normalise, sum, tieGroups } from './oracleMaths.ts'

/**
 * A second, independent implementation of scoring and gate, slow and obvious: every possible world is
 * enumerated, every cell is looked up each time. For at most five teams. Shares no code with the engine.
 */

type Picked = { readonly value: number; readonly score: Score | null; readonly variant: BenchmarkId | null }
type Point = { readonly points: number; readonly origin: PointOrigin }
type Part = Point & { readonly normalised: number; readonly share: number }

type OracleTeam = {
  readonly own: number
  readonly benchmarkScore: number | null
  readonly total: number | null
  readonly rank: number | null
  readonly penalty: number
  /** The pillars that weigh something. */
  readonly pillars: Readonly<Record<PillarId, number>>
  readonly parts: Readonly<Record<BenchmarkId, Part>>
}

export type OracleResult = {
  readonly shares: Readonly<Record<BenchmarkId, number>>
  readonly pillarWeights: Readonly<Record<PillarId, number>>
  readonly picked: Readonly<Record<TeamId, Readonly<Record<BenchmarkId, Picked | null>>>>
  readonly teams: Readonly<Record<TeamId, OracleTeam>>
  readonly gates: Readonly<Record<TeamId, OracleGate>>
  readonly verdicts: Readonly<Record<TeamId, { readonly outcome: Outcome; readonly route: Route | null }>>
}

// ─── cells and points ───────────────────────────────────────────────────────

const pick = (competition: Competition, choices: Choices, team: Team, entry: FieldEntry): Picked | null => {
  const wanted = [entry.benchmark, ...entry.variants]
  const kinds: readonly (readonly Score['kind'][])[] =
    choices.source === 'best'
      ? [['self'], ['third-party', 'official']]
      : choices.source === 'self'
        ? [['self']]
        : [['third-party', 'official']]
  const all = competition.benchmarks.flatMap((benchmark) => benchmark.scores)
  const seen = (score: Score): boolean =>
    score.team === team.id &&
    team.entry.models.includes(score.model) &&
    score.mode !== 'non-thinking' &&
    score.status !== 'conflicting' &&
    score.public.first <= choices.asOf &&
    (score.status === 'current' || (score.stoodUntil !== undefined && choices.asOf <= score.stoodUntil)) &&
    !(choices.undated === 'hide' && choices.asOf < score.public.last)
  let found: Score | null = null
  for (const kind of kinds)
    for (const id of wanted)
      for (const score of all)
        if (found === null && score.benchmark === id && kind.includes(score.kind) && seen(score)) found = score
  const typed = choices.cells[team.id]?.[entry.benchmark]
  if (typed !== undefined) return { value: typed, score: null, variant: null }
  if (found === null) return null
  return { value: found.value, score: found, variant: found.benchmark === entry.benchmark ? null : found.benchmark }
}

const pointsOf = (benchmark: Benchmark, value: number): number => {
  const points = (100 * (value - benchmark.scale.min)) / (benchmark.scale.max - benchmark.scale.min)
  return benchmark.higherIsBetter ? points : 100 - points
}

// ─── pillars ────────────────────────────────────────────────────────────────

const isKnown = (pillar: Pillar, competition: Competition, choices: Choices): boolean => {
  if (pillar.isBenchmark) return true
  if (competition.teams.some((team) => choices.assumed[team.id]?.[pillar.id] !== undefined)) return true
  return pointsBy(pillar, choices.asOf).length > 0 || meanBy(pillar, choices.asOf) !== null
}

const pointsBy = (pillar: Pillar, asOf: string) => pillar.published.filter((p) => (p.public ?? pillar.public) <= asOf)

const meanBy = (pillar: Pillar, asOf: string): number | null => {
  if (asOf >= pillar.public) return pillar.mean
  const early = pillar.earlierMean
  return early !== undefined && asOf >= early.public ? early.value : null
}

const pillarValue = (pillar: Pillar, team: TeamId, competition: Competition, choices: Choices): number => {
  const published = pointsBy(pillar, choices.asOf)
  const publishedMean = meanBy(pillar, choices.asOf)
  const known = new Map<TeamId, number>()
  for (const t of competition.teams) {
    const typed = choices.assumed[t.id]?.[pillar.id]
    if (typed !== undefined) known.set(t.id, typed)
  }
  for (const p of published) known.set(p.team, p.points)
  const mine = known.get(team)
  if (mine !== undefined) return mine
  const values = [...known.values()]
  const n = competition.teams.length
  const implied = publishedMean === null ? mean(values) : (publishedMean * n - sum(values)) / (n - values.length)
  const tops = published.filter((p) => p.isTop !== false)
  const top = tops.length > 0 ? Math.max(...tops.map((p) => p.points)) : pillar.max
  return clip(0, implied, top)
}

// ─── worlds ─────────────────────────────────────────────────────────────────

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) => permutations(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]))

const assignments = <T>(items: readonly T[]): T[][] => {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  return assignments(rest).flatMap((set) => [set, [first, ...set]])
}

/** Which teams are out by which route in one world: `order` is best first, `failing` are those the gate stops. */
const outIn = (order: readonly number[], failing: readonly number[], choices: Choices): Map<number, Route> => {
  const out = new Map<number, Route>()
  const candidates = choices.gate === 'fills' ? order.filter((i) => !failing.includes(i)) : order
  const seats = choices.gate === 'fills' ? Math.max(0, choices.seats - failing.length) : choices.seats
  const lowest = seats === 0 ? [] : candidates.slice(-seats)
  for (const i of failing) out.set(i, 'gate')
  for (const i of lowest) out.set(i, out.has(i) ? 'both' : 'score')
  return out
}

type Column = { readonly id: BenchmarkId; readonly weight: number; readonly points: readonly (number | null)[] }

/** The points of every team in one column, gaps filled; null where the team has none. */
const fill = (
  column: Column,
  plays: readonly boolean[],
  fitted: readonly number[],
  choices: Choices,
): (Point | null)[] => {
  const published = column.points.filter((points) => points !== null)
  return column.points.map((points, i) => {
    if (!at(plays, i)) return null
    if (points !== null) return { points, origin: 'published' }
    switch (choices.missing) {
      case 'zero':
        return { points: 0, origin: 'filled' }
      case 'worst':
        return { points: Math.min(...published), origin: 'filled' }
      case 'mean':
        return { points: mean(published), origin: 'filled' }
      case 'additive':
        return { points: at(fitted, i), origin: 'filled' }
      case 'exclude':
      case 'renormalise':
        return null
      default:
        return choices.missing satisfies never
    }
  })
}

/** Evaluates a competition of at most five teams by writing out all its worlds. */
export const oracle = (competition: Competition, choices: Choices): OracleResult => {
  const { teams, field } = competition
  const ids = teams.map((team) => team.id)
  const picked = teams.map((team) => field.map((entry) => pick(competition, choices, team, entry)))
  const own = picked.map((cells) => cells.filter((cell) => cell !== null).length)
  const plays = own.map((count) => choices.missing === 'zero' || count > 0)

  const columns: Column[] = field.map((entry, j) => {
    const benchmark = competition.benchmarks.find(({ id }) => id === entry.benchmark)
    if (benchmark === undefined) throw new Error(`no benchmark ${entry.benchmark}`)
    const points = picked
      .map((cells) => at(cells, j))
      .map((cell) => (cell === null ? null : pointsOf(benchmark, cell.value)))
    return { id: entry.benchmark, weight: choices.weights[entry.benchmark] ?? 0, points }
  })
  const inPlay = columns
    .filter((column) => column.points.some((points) => points !== null))
    .filter(
      (column) => choices.missing !== 'exclude' || column.points.every((points, i) => !at(plays, i) || points !== null),
    )
  const weightSum = sum(inPlay.map((column) => column.weight))

  // Fill, then normalise, column by column.
  const players = teams.map((_, i) => i).filter((i) => at(plays, i))
  const grid = players.map((i) => inPlay.map((column) => at(column.points, i)))
  const fit = choices.missing === 'additive' ? additiveFit(grid, inPlay.length) : []
  const finished = inPlay.map((column, j) => {
    const fitted = teams.map((_, i) => fit[players.indexOf(i)]?.[j] ?? Number.NaN)
    const points = fill(column, plays, fitted, choices)
    const holders = teams.map((_, i) => i).filter((i) => at(points, i) !== null)
    const values = normalise(
      choices.normalisation,
      holders.map((i) => at(points, i)?.points ?? Number.NaN),
    )
    return {
      ...column,
      partOf: (i: number): Omit<Part, 'share'> | null => {
        const point = at(points, i)
        if (point === null) return null
        const typed = choices.cells[at(ids, i)]?.[column.id] !== undefined
        const origin = point.origin === 'published' && typed ? 'hypothetical' : point.origin
        return { origin, points: point.points, normalised: at(values, holders.indexOf(i)) }
      },
    }
  })

  const pillars = competition.pillars.map((pillar) => ({
    pillar,
    weight: isKnown(pillar, competition, choices) ? (choices.pillars[pillar.id] ?? 0) : 0,
  }))
  const pillarSum = sum(pillars.map(({ weight }) => weight))

  const gates = teams.map((team) => gateOf(competition, choices, team))
  const scores = teams.map((team, i) => {
    const penalty = choices.gate === 'penalty' ? at(gates, i).failed * choices.penalty : 0
    const mine = finished.flatMap((column) => {
      const part = column.partOf(i)
      return part === null ? [] : [{ id: column.id, weight: column.weight, part }]
    })
    const mySum = sum(mine.map(({ weight }) => weight))
    const parts: Record<BenchmarkId, Part> = Object.fromEntries(
      mine.map(({ id, weight, part }) => [id, { ...part, share: mySum > 0 ? weight / mySum : 0 }]),
    )
    const isScored = at(plays, i) && weightSum > 0 && mySum > 0
    const benchmarkScore = isScored ? sum(Object.values(parts).map((part) => part.share * part.normalised)) : null
    const counted = pillars.filter(({ weight }) => weight > 0)
    const values: Record<PillarId, number> = {}
    for (const { pillar } of counted)
      values[pillar.id] = pillar.isBenchmark
        ? (benchmarkScore ?? Number.NaN)
        : pillarValue(pillar, team.id, competition, choices)
    const weighted = counted.map(
      ({ pillar, weight }) =>
        (weight * (values[pillar.id] ?? Number.NaN) * 100) / (pillar.isBenchmark ? 100 : pillar.max),
    )
    const total = benchmarkScore !== null && pillarSum > 0 ? sum(weighted) / pillarSum - penalty : null
    return { own: at(own, i), benchmarkScore, total, penalty, pillars: values, parts }
  })

  const totals = scores.flatMap(({ total }, i) => (total === null ? [] : [{ i, total }]))
  const groups = tieGroups(totals.map(({ total }) => total)).map((group) => group.map((place) => at(totals, place).i))
  const rankOf = (i: number): number | null => {
    const mine = groups.findIndex((group) => group.includes(i))
    return mine < 0 ? null : 1 + sum(groups.slice(0, mine).map((group) => group.length))
  }

  const ranks = teams.map((_, i) => rankOf(i))

  // All orders in which no team stands before one of a better rank.
  const indices = teams.map((_, i) => i)
  const orders = permutations(indices).filter((order) =>
    order.every((i, position) =>
      order.slice(position + 1).every((k) => (ranks[i] ?? 0) <= (ranks[k] ?? Number.POSITIVE_INFINITY)),
    ),
  )
  const isGated = choices.gate === 'adds' || choices.gate === 'fills'
  const having = (status: GateStatus): number[] =>
    isGated ? indices.filter((i) => at(gates, i).status === status) : []
  const worlds = assignments(having('unknown')).flatMap((more) =>
    orders.map((order) => outIn(order, [...having('fail'), ...more], choices)),
  )

  const byTeam = <T>(of: (i: number) => T): Record<TeamId, T> => Object.fromEntries(ids.map((id, i) => [id, of(i)]))
  return {
    shares: Object.fromEntries(inPlay.map(({ id, weight }) => [id, weightSum > 0 ? weight / weightSum : 0])),
    pillarWeights: Object.fromEntries(pillars.map(({ pillar, weight }) => [pillar.id, weight])),
    picked: byTeam((i) => Object.fromEntries(field.map((entry, j) => [entry.benchmark, at(at(picked, i), j)]))),
    teams: byTeam((i) => ({ ...at(scores, i), rank: ranks[i] ?? null })),
    gates: byTeam((i) => at(gates, i)),
    verdicts: byTeam((i) => {
      const routes = worlds.map((out) => out.get(i) ?? null)
      const first = at(routes, 0)
      const outs = routes.filter((route) => route !== null).length
      return {
        outcome: outs === routes.length ? 'out' : outs === 0 ? 'safe' : 'undecided',
        route: routes.every((route) => route === first) ? first : null,
      }
    }),
  }
}
