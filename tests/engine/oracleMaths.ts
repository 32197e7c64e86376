import type { Normalisation } from '#core/engine/index.ts'

/** The arithmetic of the slow restatement: sums, ties, normalisation and the additive fill. */

const TOLERANCE = 1e-9

/** The item at a place that must exist. */
export const at = <T>(list: readonly T[], place: number): T => {
  const item = list[place]
  if (item === undefined) throw new Error(`nothing at ${place} of ${list.length}`)
  return item
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length
export const clip = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value))

/** Groups of indices that are tied, the highest first: neighbours within the tolerance are chained. */
export const tieGroups = (values: readonly number[]): number[][] => {
  const order = values.map((_, i) => i).sort((i, k) => at(values, k) - at(values, i))
  const groups: number[][] = []
  order.forEach((i, position) => {
    const isTied = position > 0 && at(values, at(order, position - 1)) - at(values, i) <= TOLERANCE
    if (isTied) at(groups, groups.length - 1).push(i)
    else groups.push([i])
  })
  return groups
}

export const normalise = (how: Normalisation, column: readonly number[]): number[] => {
  const low = Math.min(...column)
  const high = Math.max(...column)
  if (how === 'points') return [...column]
  if (how === 'best') return column.map((x) => (high <= TOLERANCE ? 0 : (100 * x) / high))
  if (high - low <= TOLERANCE) return column.map(() => 50)
  if (how === 'minmax') return column.map((x) => (100 * (x - low)) / (high - low))
  if (how === 'zscore') {
    const m = mean(column)
    const sd = Math.sqrt(mean(column.map((x) => (x - m) ** 2)))
    return column.map((x) => 50 + (10 * (x - m)) / sd)
  }
  const groups = tieGroups(column)
  return column.map((_, i) => {
    const mine = groups.findIndex((group) => group.includes(i))
    const below = sum(groups.slice(mine + 1).map((group) => group.length))
    const others = at(groups, mine).length - 1
    return (100 * (below + others / 2)) / (column.length - 1)
  })
}

/** Solves a square system by elimination with the largest pivot. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  let rows: number[][] = matrix.map((row, i) => [...row, at(right, i)])
  const n = rows.length
  for (let c = 0; c < n; c++) {
    const rest = rows.slice(c)
    const largest = Math.max(...rest.map((row) => Math.abs(at(row, c))))
    const pivot = rest.findIndex((row) => Math.abs(at(row, c)) === largest)
    rows = [...rows.slice(0, c), at(rest, pivot), ...rest.filter((_, i) => i !== pivot)]
    const chosen = at(rows, c)
    rows = rows.map((row, i) => (i === c ? row : row.map((x, k) => x - (at(row, c) / at(chosen, c)) * at(chosen, k))))
  }
  return rows.map((row, i) => at(row, n) / at(row, i))
}

/** Which rows hang together: two that share a column, and whoever shares one with either. */
const labelsOf = (grid: readonly (readonly (number | null)[])[]): number[] => {
  let labels = grid.map((_, i) => i)
  const share = (i: number, k: number): boolean =>
    at(grid, i).some((value, j) => value !== null && at(at(grid, k), j) !== null)
  for (let round = 0; round < grid.length; round++)
    labels = labels.map((label, i) => Math.min(label, ...labels.filter((_, k) => share(i, k))))
  return labels
}

/**
 * Every cell of the additive fit y = a + b, clipped to 0..100. Normal equations of
 * min Σ(y − a − b)² + Σ_component (Σ a)²: the second term picks, among the equally good fits, the
 * one whose row effects sum to 0 within each component.
 */
export const additiveFit = (grid: readonly (readonly (number | null)[])[], columns: number): number[][] => {
  const n = grid.length
  const labels = labelsOf(grid)
  const size = n + columns
  // A published cell (i, j) is an equation in the two unknowns i and n + j; a gauge one in the rows of a component.
  const equations: { unknowns: number[]; y: number }[] = grid.flatMap((row, i) =>
    row.flatMap((y, j) => (y === null ? [] : [{ unknowns: [i, n + j], y }])),
  )
  for (const label of new Set(labels))
    equations.push({ unknowns: labels.flatMap((l, i) => (l === label ? [i] : [])), y: 0 })
  const range = Array.from({ length: size }, (_, p) => p)
  const having = (...unknowns: number[]) =>
    equations.filter((equation) => unknowns.every((unknown) => equation.unknowns.includes(unknown)))
  const effects = solve(
    range.map((p) => range.map((q) => having(p, q).length)),
    range.map((p) => sum(having(p).map((equation) => equation.y))),
  )
  return grid.map((_, i) =>
    Array.from({ length: columns }, (__, j) => clip(0, at(effects, i) + at(effects, n + j), 100)),
  )
}
