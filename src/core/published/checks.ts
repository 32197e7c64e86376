import { type Competition, prepare, RULE_SETS, type SourceId, type TeamId } from '#core/engine/index.ts'
import type { Item, PublishedFacts } from './facts.ts'

/**
 * One published figure worked out from others. `computed` is unrounded; `printed` is how it would be printed with
 * as many decimals as the published one.
 */
export type Check = {
  readonly kind: 'parts' | 'means' | 'field' | 'index' | 'index-mean'
  readonly item: string
  readonly team: TeamId | null
  /** What it was worked out from, on the items' own scales. */
  readonly from: readonly number[]
  readonly computed: number
  readonly printed: number
  readonly published: number
  readonly fits: boolean
  readonly sources: readonly SourceId[]
}

/** The part of the benchmark pillar that the inferred field of a stage stands for. */
const FIELD_PART = 'global-common'

/** Checks whether the published figures agree with one another, and with the model shown. */
export function checkFacts(competition: Competition, facts: PublishedFacts): Check[] {
  return [
    ...facts.items.flatMap((item) => [...sumsOfParts(item, facts), ...sumOfMeans(item, facts)]),
    ...fieldMeans(competition, facts),
    ...facts.items.flatMap((item) => indexPoints(item, facts)),
  ]
}

function check(
  kind: Check['kind'],
  item: string,
  team: TeamId | null,
  from: readonly number[],
  computed: number,
  published: number,
  sources: readonly SourceId[],
): Check {
  const printed = printLike(computed, published)
  const fits = Math.abs(printed - published) < 1e-9
  return { kind, item, team, from, computed, printed, published, fits, sources: [...new Set(sources)] }
}

/** Points of the parts add up to the whole, where all of both were published. */
function sumsOfParts({ id, children, points }: Item, facts: PublishedFacts): Check[] {
  return [...points].flatMap(([team, published]) => {
    const own = children.map((child) => itemOf(facts, child)?.points.get(team))
    if (own.length === 0 || own.some((value) => value === undefined)) return []
    const from = own as number[]
    return [check('parts', id, team, from, sum(from), published, sourcesOf(facts, [id, ...children], 'points'))]
  })
}

function sumOfMeans({ id, children }: Item, facts: PublishedFacts): Check[] {
  const mean = (item: string) => facts.facts.find((fact) => fact.item === item && fact.kind === 'mean')?.value
  const published = mean(id)
  const from = children.map(mean)
  if (published === undefined || from.length === 0 || from.some((value) => value === undefined)) return []
  const known = from as number[]
  return [check('means', id, null, known, sum(known), published, sourcesOf(facts, [id, ...children], 'mean'))]
}

/** The mean of a team's own values on the whole field, on the scale of the part that the field stands for. */
function fieldMeans(competition: Competition, facts: PublishedFacts): Check[] {
  const part = competition.parts.find((p) => p.id === FIELD_PART)
  if (part === undefined) return []
  const { teams } = prepare(competition, {
    asOf: facts.day,
    undated: 'show',
    source: 'self',
    missing: 'renormalise',
    normalisation: 'points',
    cells: {},
    rules: RULE_SETS.official,
    claimsOff: [],
    assume: {},
  })
  const own = facts.facts.filter((fact) => fact.item === part.id && fact.kind === 'points')
  return own.flatMap(({ team, value, source }) => {
    const values = teams.find((t) => t.team.id === team)?.values ?? []
    const from = values.flatMap((v) => (v === null ? [] : [v.points]))
    if (from.length === 0 || from.length < competition.field.length) return []
    const computed = (sum(from) / from.length) * (part.max / 100)
    return [check('field', part.id, team, from, computed, value, [source])]
  })
}

/** A third-party index on the item's scale; and its mean, each team's points printed first as the ministry does. */
function indexPoints({ id, max, points }: Item, facts: PublishedFacts): Check[] {
  const index = facts.facts.filter((fact) => fact.item === id && fact.kind === 'index')
  const sources = [...sourcesOf(facts, [id], 'index'), ...sourcesOf(facts, [id], 'points')]
  const each = index.flatMap(({ team, value }) => {
    const published = points.get(team ?? '')
    return published === undefined ? [] : [check('index', id, team, [value], (value * max) / 100, published, sources)]
  })
  const mean = facts.facts.find((fact) => fact.item === id && fact.kind === 'mean')
  if (mean === undefined || index.length < facts.teams.length) return each
  const from = index.map((fact) => printLike((fact.value * max) / 100, 0.1))
  const means = [...sources, mean.source]
  return [...each, check('index-mean', id, null, from, sum(from) / from.length, mean.value, means)]
}

const itemOf = (facts: PublishedFacts, id: string): Item | undefined => facts.items.find((item) => item.id === id)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function sourcesOf(facts: PublishedFacts, items: readonly string[], kind: string): SourceId[] {
  return facts.facts.filter((fact) => items.includes(fact.item) && fact.kind === kind).map((fact) => fact.source)
}

/** Halves go up, as printed in Korean releases; at least one decimal. */
function printLike(value: number, like: number): number {
  const scale = 10 ** Math.max(1, (String(like).split('.')[1] ?? '').length)
  return Math.floor(value * scale + 0.5 + 1e-9) / scale
}
