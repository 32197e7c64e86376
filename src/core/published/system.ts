import type { TeamId } from '#core/engine/index.ts'
import { type Interval, type Item, type PublishedFacts, TOTAL } from './facts.ts'

/** An unknown: the unpublished points of one team on one item, with their bounds. */
export type Unknown = Interval & { readonly item: string; readonly team: TeamId }

/** `constant + Σ unknowns`: the points of a team on an item. */
export type Form = { readonly constant: number; readonly unknowns: readonly number[] }

/** A linear constraint `low ≤ Σ plus − Σ minus ≤ high`; constants are included in the bounds. */
export type Row = Interval & { readonly plus: readonly number[]; readonly minus: readonly number[] }

/** The largest of the forms minus the smallest lies within the bounds: a published gap between first and last. */
export type Gap = Interval & { readonly forms: readonly Form[] }

/** Unknowns that are constrained only among themselves: those of one pillar. */
export type Block = {
  readonly item: string
  readonly unknowns: readonly number[]
  /** For points that the user typed: the unknowns of a team on the pillar sum to exactly that. */
  readonly typed: readonly Row[]
  /** Sums of all teams, the deepest items first: they also stand among the rows. */
  readonly sums: readonly Row[]
  readonly rows: readonly Row[]
  readonly gaps: readonly Gap[]
}

/** The published facts as constraints on the unpublished points. */
export type System = {
  readonly teams: readonly TeamId[]
  readonly unknowns: readonly Unknown[]
  /** By item, in the order of the teams. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  readonly blocks: readonly Block[]
  /** Constraints over several pillars. */
  readonly across: { readonly rows: readonly Row[]; readonly gaps: readonly Gap[] }
  /** False where figures without an unknown contradict one another. */
  readonly isConsistent: boolean
}

const SLACK = 1e-9
/** A published sum may differ from the sum of its printed parts by its rounding. */
const PRINTED = 0.05

/**
 * Builds the constraints. A published point is exact as printed, and no team is above a point published as the top. A mean
 * or a gap may be anything that rounds to the printed figure. An index gives an interval. Points are never below zero.
 *
 * @param lowest teams whose total is not above any other team's: the outcome by score, or none.
 * @param typed what-if points of a team on a pillar. They take the place of what is not published; draws keep them,
 *   the linear programs do not read them.
 */
export function systemOf(
  { teams, items }: PublishedFacts,
  lowest: readonly TeamId[] = [],
  typed: (item: string, team: TeamId) => number | undefined = () => undefined,
): System {
  const unknowns: Unknown[] = []
  const forms = new Map<string, readonly Form[]>()
  // Parents come before their children in `items`: from the end, so that the forms of children are there first.
  for (const item of items.toReversed()) {
    const children = item.children.map((id) => forms.get(id) ?? [])
    forms.set(
      item.id,
      teams.map((team, i) => {
        if (children.length > 0) return sumOf(children.map((child) => child[i] as Form))
        const points = item.points.get(team)
        if (points !== undefined) return { constant: points, unknowns: [] }
        unknowns.push({ item: item.id, team, ...boundsOf(item, team) })
        return { constant: 0, unknowns: [unknowns.length - 1] }
      }),
    )
  }

  let isConsistent = unknowns.every((u) => u.low <= u.high)
  const keep = (rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => {
      if (row.plus.length + row.minus.length > 0) return true
      if (row.low > SLACK || row.high < -SLACK) isConsistent = false
      return false
    })
  const pillars = items.find((item) => item.id === TOTAL)?.children ?? []
  const blocks = pillars.map((pillar): Block => {
    const own = within(items, pillar)
    const sums = keep(own.toReversed().flatMap((item) => meanRow(item, forms)))
    const ids = new Set(own.map((item) => item.id))
    return {
      item: pillar,
      unknowns: unknowns.flatMap((u, i) => (ids.has(u.item) ? [i] : [])),
      typed: keep(typedRows(pillar, teams, forms, typed)),
      sums,
      rows: [...sums, ...keep(own.flatMap((item) => pointRows(item, teams, forms)))],
      gaps: own.flatMap((item) => gapOf(item, forms)),
    }
  })
  const total = items.filter((item) => item.id === TOTAL)
  const totals = forms.get(TOTAL) ?? []
  const outcome = lowest.flatMap((last) =>
    teams.flatMap((other, i) =>
      lowest.includes(other)
        ? []
        : [difference(totals[i] as Form, totals[teams.indexOf(last)] as Form, { low: 0, high: Infinity })],
    ),
  )
  const rows = keep([
    ...total.flatMap((item) => meanRow(item, forms)),
    ...total.flatMap((item) => pointRows(item, teams, forms)),
    ...outcome,
  ]).filter((row) => canMiss(row, unknowns))
  const gaps = total.flatMap((item) => gapOf(item, forms))
  return { teams, unknowns, forms, blocks, across: { rows, gaps }, isConsistent }
}

/** `low ≤ a − b ≤ high` as a row. */
export function difference(a: Form, b: Form, { low, high }: Interval): Row {
  const constant = a.constant - b.constant
  return { plus: a.unknowns, minus: b.unknowns, low: low - constant, high: high - constant }
}

/** The form's points where the unknowns are `x`. */
export function pointsAt({ constant, unknowns }: Form, x: ArrayLike<number>): number {
  let value = constant
  for (const u of unknowns) value += x[u] as number
  return value
}

/** Whether a point satisfies a constraint and a gap, within floating-point error. */
export function meets(x: ArrayLike<number>, { rows, gaps }: Pick<Block, 'rows' | 'gaps'>): boolean {
  for (const { plus, minus, low, high } of rows) {
    let value = 0
    for (const u of plus) value += x[u] as number
    for (const u of minus) value -= x[u] as number
    if (value < low - SLACK || value > high + SLACK) return false
  }
  for (const { forms, low, high } of gaps) {
    let first = -Infinity
    let last = Infinity
    for (const form of forms) {
      const value = pointsAt(form, x)
      if (value > first) first = value
      if (value < last) last = value
    }
    if (first - last < low - SLACK || first - last > high + SLACK) return false
  }
  return true
}

/** Whether a constraint can be violated at all while each unknown is within its own bounds. */
function canMiss({ plus, minus, low, high }: Row, unknowns: readonly Unknown[]): boolean {
  const total = (list: readonly number[], end: 'low' | 'high') =>
    list.reduce((sum, u) => sum + (unknowns[u] as Unknown)[end], 0)
  return total(plus, 'low') - total(minus, 'high') < low || total(plus, 'high') - total(minus, 'low') > high
}

const NOTHING: Form = { constant: 0, unknowns: [] }

function sumOf(forms: readonly Form[]): Form {
  return {
    constant: forms.reduce((sum, form) => sum + form.constant, 0),
    unknowns: forms.flatMap((form) => form.unknowns),
  }
}

function boundsOf(item: Item, team: TeamId): Interval {
  const index = item.indexed.get(team)
  return { low: index?.low ?? 0, high: Math.min(item.top, index?.high ?? item.max) }
}

/** The item and all below it. */
function within(items: readonly Item[], id: string): Item[] {
  const item = items.find((i) => i.id === id)
  return item === undefined ? [] : [item, ...item.children.flatMap((child) => within(items, child))]
}

type Forms = ReadonlyMap<string, readonly Form[]>

function meanRow({ id, mean }: Item, forms: Forms): Row[] {
  const own = forms.get(id) ?? []
  if (mean === null) return []
  return [difference(sumOf(own), NOTHING, { low: mean.low * own.length, high: mean.high * own.length })]
}

/** Published sums of parts, and nobody above the published top. */
function pointRows(item: Item, teams: readonly TeamId[], forms: Forms): Row[] {
  if (item.children.length === 0) return []
  return (forms.get(item.id) ?? []).map((form, i) => {
    const points = item.points.get(teams[i] as TeamId)
    const bounds = points === undefined ? { low: 0, high: item.top } : { low: points - PRINTED, high: points + PRINTED }
    return difference(form, NOTHING, bounds)
  })
}

function typedRows(
  pillar: string,
  teams: readonly TeamId[],
  forms: Forms,
  typed: (item: string, team: TeamId) => number | undefined,
): Row[] {
  return teams.flatMap((team, i) => {
    const points = typed(pillar, team)
    const form = forms.get(pillar)?.[i]
    if (points === undefined || form === undefined || form.unknowns.length === 0) return []
    return [difference(form, NOTHING, { low: points, high: points })]
  })
}

function gapOf({ id, gap }: Item, forms: Forms): Gap[] {
  return gap === null ? [] : [{ ...gap, forms: forms.get(id) ?? [] }]
}
