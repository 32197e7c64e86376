import { solve } from 'yalps'
import type { TeamId } from '#core/engine/index.ts'
import { type Interval, TOTAL } from './facts.ts'
import { type Block, difference, type Form, type Gap, pointsAt, type Row, type System, type Unknown } from './system.ts'

type Problem = { readonly unknowns: readonly Unknown[]; readonly rows: readonly Row[]; readonly gaps: readonly Gap[] }

const SLACK = 1e-7

/**
 * The smallest and largest value that the facts allow, exactly, by linear programs. Of a gap between first and last, the
 * upper bound is linear (no two teams are further apart). The lower bound is not: it is met by branch and bound over who
 * is first and who is last, wherever the relaxed optimum violates it.
 *
 * @returns null where the facts contradict one another.
 */
export function extremes(system: System, form: Form): Interval | null {
  if (!system.isConsistent) return null
  const isTied = system.across.rows.length + system.across.gaps.length > 0
  if (isTied) return interval(whole(system), form)
  // Pillars that nothing ties together: each has its own least and greatest share of the sum.
  let low = form.constant
  let high = form.constant
  for (const block of system.blocks) {
    const own = form.unknowns.filter((u) => block.unknowns.includes(u))
    if (own.length === 0) continue
    const part = interval({ ...block, unknowns: system.unknowns }, { constant: 0, unknowns: own })
    if (part === null) return null
    low += part.low
    high += part.high
  }
  return { low, high }
}

/** Whether this team can be the lowest on an item (by default the total), alone or tied. Exact. */
export function canBeLast(system: System, team: TeamId, item: string = TOTAL): boolean {
  if (!system.isConsistent) return false
  const forms = system.forms.get(item) ?? []
  const own = forms[system.teams.indexOf(team)] as Form
  const problem = whole(system)
  const rows = forms.flatMap((other) => (other === own ? [] : [difference(other, own, { low: 0, high: Infinity })]))
  return optimum({ ...problem, rows: [...problem.rows, ...rows] }, null) !== null
}

/** Whether the facts are consistent. Exact. */
export function areConsistent(system: System): boolean {
  return system.isConsistent && optimum(whole(system), null) !== null
}

function whole({ unknowns, blocks, across }: System): Problem {
  return {
    unknowns,
    rows: [...blocks.flatMap((block: Block) => block.rows), ...across.rows],
    gaps: [...blocks.flatMap((block) => block.gaps), ...across.gaps],
  }
}

function interval(problem: Problem, form: Form): Interval | null {
  const high = optimum(problem, { ...form, sign: 1 })
  const low = optimum(problem, { ...form, sign: -1 })
  return high === null || low === null ? null : { low: form.constant - low, high: form.constant + high }
}

type Objective = Pick<Form, 'unknowns'> & { readonly sign: 1 | -1 }

/** The maximum of `sign · Σ unknowns`, or 0 without an objective; null where no point is feasible. */
function optimum(problem: Problem, objective: Objective | null): number | null {
  const spread = problem.gaps.flatMap((gap) => pairs(gap.forms, { low: -Infinity, high: gap.high }))
  let best: number | null = null
  const visit = (rows: readonly Row[]) => {
    const found = relaxed(problem.unknowns, rows, objective)
    if (found === null || (best !== null && found.value <= best + SLACK)) return
    const missed = problem.gaps.find((gap) => widest(gap.forms, found.point) < gap.low - SLACK)
    if (missed === undefined) {
      best = found.value
      return
    }
    for (const apart of pairs(missed.forms, { low: missed.low, high: Infinity })) {
      visit([...rows, apart])
      if (objective === null && best !== null) return
    }
  }
  visit([...problem.rows, ...spread])
  return best
}

/** One constraint for each ordered pair of teams. */
const pairs = (forms: readonly Form[], apart: Interval): Row[] =>
  forms.flatMap((a) => forms.flatMap((b) => (a === b ? [] : [difference(a, b, apart)])))

function widest(forms: readonly Form[], point: ArrayLike<number>): number {
  const values = forms.map((form) => pointsAt(form, point))
  return Math.max(...values) - Math.min(...values)
}

function relaxed(unknowns: readonly Unknown[], rows: readonly Row[], objective: Objective | null) {
  const constraints: [string, { min?: number; max?: number }][] = []
  const columns = new Map<number, [string, number][]>()
  const column = (u: number) => {
    let own = columns.get(u)
    if (own === undefined) {
      const { low, high } = unknowns[u] as Unknown
      constraints.push([`u${u}`, { max: high - low }])
      own = [[`u${u}`, 1]]
      columns.set(u, own)
    }
    return own
  }
  for (const [r, { plus, minus, low, high }] of rows.entries()) {
    if (plus.length + minus.length === 0) {
      if (low > SLACK || high < -SLACK) return null
      continue
    }
    // The solver's variables are the unknowns above their lower ends; what stands on both sides falls out.
    let shift = 0
    const factors = new Map<number, number>()
    for (const u of plus) factors.set(u, (factors.get(u) ?? 0) + 1)
    for (const u of minus) factors.set(u, (factors.get(u) ?? 0) - 1)
    for (const [u, factor] of factors) {
      if (factor === 0) continue
      column(u).push([`r${r}`, factor])
      shift += factor * (unknowns[u] as Unknown).low
    }
    constraints.push([
      `r${r}`,
      { ...(low > -Infinity && { min: low - shift }), ...(high < Infinity && { max: high - shift }) },
    ])
  }
  for (const u of objective?.unknowns ?? []) column(u).push(['goal', objective?.sign ?? 0])
  const solution = solve({
    direction: 'maximize',
    ...(objective !== null && { objective: 'goal' }),
    constraints,
    variables: [...columns].map(([u, own]): [string, [string, number][]] => [String(u), own]),
  })
  if (solution.status !== 'optimal') return null
  const point = unknowns.map((u) => u.low)
  for (const [u, value] of solution.variables) point[Number(u)] = (point[Number(u)] as number) + value
  const sign = objective?.sign ?? 0
  const value = (objective?.unknowns ?? []).reduce((sum, u) => sum + sign * (point[u] as number), 0)
  return { value, point }
}
