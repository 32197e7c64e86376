/** A mix of rows (sum 1) and the payoff that it secures against every column. */
export type Maximin = { readonly mix: readonly number[]; readonly value: number }

const EPSILON = 1e-9

/**
 * The mix of rows that maximises the smallest payoff over all columns: the optimal strategy of the row
 * player of a zero-sum matrix game, exact up to floating point. Solved as the column player's linear
 * program, whose dual it is (von Neumann 1928; Dantzig 1951): payoffs shifted to be positive, then
 * `max Σ q_k` with `Σ_k a_jk·q_k ≤ 1`, by the simplex method under Bland's rule, which cannot cycle.
 *
 * @param payoffs one row per choice, finite, all rows equally long and not empty.
 * @example maximin([[1, -1], [-1, 1]]) // { mix: [0.5, 0.5], value: 0 }
 */
export function maximin(payoffs: readonly (readonly number[])[]): Maximin {
  const rows = payoffs.length
  const columns = payoffs[0]?.length ?? 0
  const shift = 1 - Math.min(...payoffs.flat())
  const width = columns + rows + 1
  const table = payoffs.map((row, j) => {
    const line = new Array<number>(width).fill(0)
    row.forEach((a, k) => {
      line[k] = a + shift
    })
    line[columns + j] = 1
    line[width - 1] = 1
    return line
  })
  const goal = new Array<number>(width).fill(0).fill(-1, 0, columns)
  const basis = table.map((_, j) => columns + j)

  for (;;) {
    const entering = goal.findIndex((g, k) => k < width - 1 && g < -EPSILON)
    if (entering < 0) break
    const leaving = leavingRow(table, basis, entering, width - 1)
    if (leaving < 0) break
    pivot(table, goal, leaving, entering)
    basis[leaving] = entering
  }

  const duals = goal.slice(columns, columns + rows).map((y) => Math.max(0, y))
  const total = duals.reduce((sum, y) => sum + y, 0)
  return { mix: duals.map((y) => y / total), value: 1 / total - shift }
}

function leavingRow(table: readonly number[][], basis: readonly number[], entering: number, last: number): number {
  let best = -1
  let bestRatio = Number.POSITIVE_INFINITY
  table.forEach((line, j) => {
    const a = line[entering] as number
    if (a <= EPSILON) return
    const ratio = (line[last] as number) / a
    const isTie = Math.abs(ratio - bestRatio) <= EPSILON
    if (isTie ? (basis[j] as number) < (basis[best] as number) : ratio < bestRatio) {
      best = j
      bestRatio = ratio
    }
  })
  return best
}

function pivot(table: number[][], goal: number[], row: number, column: number): void {
  const line = table[row] as number[]
  const by = line[column] as number
  line.forEach((x, k) => {
    line[k] = x / by
  })
  for (const other of [...table, goal]) {
    if (other === line) continue
    const factor = other[column] as number
    if (factor === 0) continue
    other.forEach((x, k) => {
      other[k] = x - factor * (line[k] as number)
    })
  }
}
