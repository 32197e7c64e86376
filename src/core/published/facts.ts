import {
  type Bilingual,
  type Certainty,
  type Competition,
  type IsoDate,
  type Pillar,
  type PublishedPart,
  type SourceId,
  type TeamId,
  toPoints,
} from '#core/engine/index.ts'

/** The id of the total of all pillars. */
export const TOTAL = 'total'

/**
 * A third-party index is not the ministry's figure. Until a team's own points are published, its points (0..100)
 * may differ from the index by this much; in stage 2 those published a week later stood 0.2 above it.
 */
export const INDEX_DOUBT = 0.5

/** A closed interval, in points on the item's own scale. */
export type Interval = { readonly low: number; readonly high: number }

/** One figure that somebody published, as printed. */
export type Fact = {
  readonly item: string
  readonly kind: 'points' | 'mean' | 'gap' | 'index'
  /** Null for a figure of all teams together. */
  readonly team: TeamId | null
  /** Points on the item's maximum; for `index` points 0..100. */
  readonly value: number
  readonly source: SourceId
  readonly day: IsoDate
  /** Of points: the highest of the item, or another one. */
  readonly isTop?: boolean
  readonly certainty?: Certainty
  readonly note?: Bilingual
}

/** A scored item: the total, a pillar, or a part of one. */
export type Item = {
  readonly id: string
  /** Null for the total where nothing was published of it. */
  readonly label: Bilingual | null
  readonly parent: string | null
  readonly children: readonly string[]
  readonly max: number
  readonly points: ReadonlyMap<TeamId, number>
  /** An upper bound for all teams: the highest point if it was published as the top, else the maximum. */
  readonly top: number
  readonly mean: Interval | null
  /** Between first and last. */
  readonly gap: Interval | null
  /** What a third-party index allows, where the points themselves were not published. */
  readonly indexed: ReadonlyMap<TeamId, Interval>
}

export type PublishedFacts = {
  readonly teams: readonly TeamId[]
  /** Each before its children; the total first. */
  readonly items: readonly Item[]
  readonly facts: readonly Fact[]
  /** The as-of date. */
  readonly day: IsoDate
  /** Days on which anything was published, in order. */
  readonly days: readonly IsoDate[]
}

type Frame = Pick<Competition, 'teams' | 'pillars' | 'parts' | 'benchmarks' | 'field'>

/**
 * What was published of a stage by a day, as a tree: total, pillars, and the parts of which anything is known.
 * Before the first such day everything is shown, as of the last one: the caller says so.
 */
export function publishedFacts(competition: Frame, asOf: IsoDate): PublishedFacts {
  const { days } = factsBy(competition, asOf)
  return factsBy(competition, days.some((day) => day <= asOf) ? asOf : (days.at(-1) ?? asOf))
}

/** The same, but empty before the first such day. */
export function factsBy(competition: Frame, day: IsoDate): PublishedFacts {
  const all = collect(competition)
  const days = [...new Set(all.map((fact) => fact.day))].sort()
  const facts = newest(all.filter((fact) => fact.day <= day))
  const teams = competition.teams.map((team) => team.id)
  return { teams, items: treeOf(competition, facts), facts, day, days }
}

/** What was published of the pillars themselves, without parts, gaps and anything of the total. */
export function withoutParts(facts: PublishedFacts): PublishedFacts {
  const pillars = facts.items.filter((item) => item.parent === TOTAL)
  const total = facts.items.filter((item) => item.id === TOTAL)
  return {
    ...facts,
    items: [
      ...total.map((item) => ({ ...item, points: new Map(), mean: null, gap: null })),
      ...pillars.map((item) => ({ ...item, children: [], gap: null })),
    ],
  }
}

/** Of each figure the latest version by then; a value that was published again unchanged keeps its first day. */
function newest(facts: readonly Fact[]): Fact[] {
  const isSame = (a: Fact, b: Fact) => a.item === b.item && a.kind === b.kind && a.team === b.team
  const givesWay = (fact: Fact, other: Fact) =>
    isSame(fact, other) && (fact.value === other.value ? other.day < fact.day : other.day > fact.day)
  return facts.filter((fact) => !facts.some((other) => givesWay(fact, other)))
}

type Figures = Pick<Pillar, 'published' | 'mean' | 'earlierMean' | 'source'>

function collect(competition: Frame): Fact[] {
  const facts: Fact[] = []
  const seen = new Set<string>()
  const teams = new Set(competition.teams.map((team) => team.id))
  const add = (fact: Fact) => {
    const key = `${fact.item} ${fact.kind} ${fact.team} ${fact.day}`
    if (seen.has(key)) return
    seen.add(key)
    facts.push(fact)
  }
  const addAll = (item: string, { published, mean, earlierMean, source }: Figures, day: IsoDate) => {
    for (const { team, points, public: own, source: from, isTop = true, ...known } of published) {
      if (!teams.has(team)) continue
      add({ item, kind: 'points', team, value: points, source: from ?? source, day: own ?? day, isTop, ...known })
    }
    if (earlierMean !== undefined) {
      const { value, public: printed, source: from } = earlierMean
      add({ item, kind: 'mean', team: null, value, source: from, day: printed })
    }
    if (mean !== null) add({ item, kind: 'mean', team: null, value: mean, source, day })
  }
  for (const pillar of competition.pillars) addAll(pillar.id, pillar, pillar.public)
  for (const part of competition.parts) {
    const day = part.public
    addAll(part.id, part, day)
    if (part.gapFirstToLast !== null) {
      const { public: own = day, source = part.source } = part.gap ?? {}
      add({ item: part.id, kind: 'gap', team: null, value: part.gapFirstToLast, source, day: own })
    }
    for (const fact of indexFacts(competition, part)) add(fact)
  }
  return facts
}

/** Third-party values of a benchmark of the field that is itself a part of a pillar. */
function indexFacts({ teams, benchmarks, field }: Frame, part: PublishedPart): Fact[] {
  const benchmark = benchmarks.find((b) => b.id === part.id && field.some((entry) => entry.benchmark === b.id))
  if (benchmark === undefined) return []
  return benchmark.scores
    .filter((score) => score.kind === 'third-party' && score.status === 'current')
    .filter((score) => teams.some((t) => t.id === score.team && t.entry.models.includes(score.model)))
    .map((score) => ({
      item: part.id,
      kind: 'index',
      team: score.team,
      value: toPoints(benchmark, score.value),
      source: score.source,
      day: score.public.first,
    }))
}

/** A mean or a gap may be anything that is printed so: JSON forgets trailing zeros, one decimal is always printed. */
function rounded(value: number): Interval {
  const decimals = Math.max(1, (String(value).split('.')[1] ?? '').length)
  const half = Number(`5e-${decimals + 1}`)
  return { low: value - half, high: value + half }
}

function treeOf({ pillars, parts }: Frame, facts: readonly Fact[]): Item[] {
  type Node = { readonly id: string; readonly label: Bilingual | null; readonly max: number }
  const isKnown = (id: string): boolean =>
    facts.some((fact) => fact.item === id) || partsOf(id).some((part) => isKnown(part.id))
  const partsOf = (id: string) => parts.filter((part) => part.pillar === id && part.id !== id)
  // Parts without any known figure, or that do not sum to their parent, are left out.
  const childrenOf = ({ id, max }: Node): readonly Node[] => {
    if (id === TOTAL) return pillars
    const own = partsOf(id)
    const whole = own.reduce((sum, part) => sum + part.max, 0)
    return own.some((part) => isKnown(part.id)) && Math.abs(whole - max) < 1e-9 ? own : []
  }
  const items: Item[] = []
  const place = (node: Node, parent: string | null) => {
    const own = facts.filter((fact) => fact.item === node.id)
    const mean = own.find((fact) => fact.kind === 'mean')
    const gap = own.find((fact) => fact.kind === 'gap')
    const printed = own.filter((fact) => fact.kind === 'points')
    const points = new Map(printed.map((f) => [f.team ?? '', f.value]))
    const tops = printed.filter((f) => f.isTop !== false).map((f) => f.value)
    const indexed = own
      .filter((fact) => fact.kind === 'index' && !points.has(fact.team ?? ''))
      .map((fact): [TeamId, Interval] => [fact.team ?? '', onScale(fact.value, node.max)])
    const children = childrenOf(node)
    items.push({
      id: node.id,
      label: node.label,
      parent,
      children: children.map((child) => child.id),
      max: node.max,
      points,
      top: tops.length > 0 ? Math.max(...tops) : node.max,
      mean: mean ? rounded(mean.value) : null,
      gap: gap ? rounded(gap.value) : null,
      indexed: new Map(indexed),
    })
    for (const child of children) place(child, node.id)
  }
  const label = parts.find((part) => part.id === TOTAL)?.label ?? null
  place({ id: TOTAL, label, max: pillars.reduce((sum, p) => sum + p.max, 0) }, null)
  return items
}

const onScale = (points: number, max: number): Interval => ({
  low: (Math.max(0, points - INDEX_DOUBT) * max) / 100,
  high: (Math.min(100, points + INDEX_DOUBT) * max) / 100,
})
