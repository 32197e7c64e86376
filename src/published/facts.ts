import {
  type Bilingual,
  type Competition,
  type IsoDate,
  type Pillar,
  type PublishedPoints,
  type SourceId,
  type TeamId,
  toPoints,
} from '#engine/index.ts'

/** The whole of all pillars. */
export const TOTAL = 'total'

/** A third-party index does not match the published mean exactly: its points may be off by this much (0..100). */
export const INDEX_DOUBT = 0.5

/** Both ends belong to it; points on the item's own maximum. */
export type Interval = { readonly low: number; readonly high: number }

/** A part of a pillar as it was published, in points. */
export type PublishedPart = {
  readonly pillar: string
  readonly id: string
  readonly label: Bilingual
  readonly max: number
  readonly published: readonly PublishedPoints[]
  readonly mean: number | null
  readonly gapFirstToLast: number | null
  readonly source: SourceId
}

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
}

/** Something that is scored: all pillars together, a pillar, or a part of one. */
export type Item = {
  readonly id: string
  /** Null for the total where nothing was published of it. */
  readonly label: Bilingual | null
  readonly parent: string | null
  readonly children: readonly string[]
  readonly max: number
  /** Published points: by the ministry's practice the highest of the item. */
  readonly points: ReadonlyMap<TeamId, number>
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
  /** The day the facts are seen from. */
  readonly day: IsoDate
  /** Days on which anything was published, in order. */
  readonly days: readonly IsoDate[]
}

type Frame = Pick<Competition, 'teams' | 'pillars' | 'benchmarks' | 'field'>
type Sources = Readonly<Record<SourceId, { readonly date: string }>>

/**
 * What was published of a stage by a day, as a tree: total, pillars, and the parts of which anything is known.
 * Before the first such day everything is shown, as of the last one: the caller says so.
 *
 * @param sources where a part's day stands; one without an exact day counts from its pillar's.
 */
export function publishedFacts(
  competition: Frame,
  parts: readonly PublishedPart[],
  sources: Sources,
  asOf: IsoDate,
): PublishedFacts {
  const all = collect(competition, parts, sources)
  const days = [...new Set(all.map((fact) => fact.day))].sort()
  const day = days.some((d) => d <= asOf) ? asOf : (days.at(-1) ?? asOf)
  const facts = all.filter((fact) => fact.day <= day)
  const teams = competition.teams.map((team) => team.id)
  return { teams, items: treeOf(competition, parts, facts), facts, day, days }
}

function collect(competition: Frame, parts: readonly PublishedPart[], sources: Sources): Fact[] {
  const facts: Fact[] = []
  const seen = new Set<string>()
  const teams = new Set(competition.teams.map((team) => team.id))
  const add = (fact: Fact) => {
    const key = `${fact.item} ${fact.kind} ${fact.team}`
    if (seen.has(key)) return
    seen.add(key)
    facts.push(fact)
  }
  const addAll = (item: string, of: Pick<Pillar, 'published' | 'mean' | 'source'>, day: IsoDate) => {
    for (const { team, points } of of.published) {
      if (teams.has(team)) add({ item, kind: 'points', team, value: points, source: of.source, day })
    }
    if (of.mean !== null) add({ item, kind: 'mean', team: null, value: of.mean, source: of.source, day })
  }
  for (const pillar of competition.pillars) addAll(pillar.id, pillar, pillar.public)
  const last = competition.pillars.reduce((day, p) => (p.public > day ? p.public : day), '')
  for (const part of parts) {
    const printed = sources[part.source]?.date ?? ''
    const pillar = competition.pillars.find((p) => p.id === part.pillar)
    const day = /^\d{4}-\d{2}-\d{2}$/.test(printed) ? printed : (pillar?.public ?? last)
    addAll(part.id, part, day)
    if (part.gapFirstToLast !== null) {
      add({ item: part.id, kind: 'gap', team: null, value: part.gapFirstToLast, source: part.source, day })
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
  const half = 0.5 * 10 ** -decimals
  return { low: value - half, high: value + half }
}

function treeOf({ pillars }: Frame, parts: readonly PublishedPart[], facts: readonly Fact[]): Item[] {
  type Node = { readonly id: string; readonly label: Bilingual | null; readonly max: number }
  const isKnown = (id: string): boolean =>
    facts.some((fact) => fact.item === id) || partsOf(id).some((part) => isKnown(part.id))
  const partsOf = (id: string) => parts.filter((part) => part.pillar === id && part.id !== id)
  // Parts of which nothing is known, or that do not make up the whole, say nothing.
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
    const points = new Map(own.filter((f) => f.kind === 'points').map((f) => [f.team ?? '', f.value]))
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
