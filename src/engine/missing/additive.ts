/**
 * Team + benchmark effects by least squares over the published points: `x_ij ≈ a_i + b_j`.
 *
 * Eliminating the team effects (`a_i = mean over j of (x_ij − b_j)`) leaves one small symmetric
 * system in the benchmark effects, the Laplacian of the graph of benchmarks that share a team.
 * Where that graph falls apart, the pieces are joined by letting the team effects of each piece
 * sum to zero, so that a team is expected to stand as far from the mean as in its own piece.
 * Source of the method: the two-way additive model of any textbook on unbalanced designs.
 *
 * @param points teams × columns, null where nothing is published; every row and column holds a value.
 * @returns predictions for all cells, clipped to 0..100.
 */
export function additiveFit(points: readonly (readonly (number | null)[])[], columns: number): number[][] {
  const piece = pieces(points, columns)
  const system = Array.from({ length: columns }, () => new Float64Array(columns + 1))
  for (const row of points) {
    const present = presentColumns(row)
    const mean = present.reduce((sum, j) => sum + (row[j] as number), 0) / present.length
    for (const j of present) {
      const equation = system[j] as Float64Array
      equation[j] = (equation[j] as number) + 1
      equation[columns] = (equation[columns] as number) + (row[j] as number) - mean
      for (const k of present) equation[k] = (equation[k] as number) - 1 / present.length
    }
  }
  // The effects are known up to one constant per piece: ask for a zero sum, re-centred below.
  for (let j = 0; j < columns; j++) {
    for (let k = 0; k < columns; k++)
      if (piece[j] === piece[k]) (system[j] as Float64Array)[k] = ((system[j] as Float64Array)[k] as number) + 1
  }
  const b = solve(system, columns)

  const a = points.map((row) => {
    const present = presentColumns(row)
    return present.reduce((sum, j) => sum + (row[j] as number) - (b[j] as number), 0) / present.length
  })
  const pieceOfTeam = points.map((row) => piece[presentColumns(row)[0] ?? 0] as number)
  const centre = new Map<number, { sum: number; count: number }>()
  a.forEach((effect, i) => {
    const entry = centre.get(pieceOfTeam[i] as number) ?? { sum: 0, count: 0 }
    centre.set(pieceOfTeam[i] as number, { sum: entry.sum + effect, count: entry.count + 1 })
  })
  const shift = (of: number) => {
    const entry = centre.get(of)
    return entry ? entry.sum / entry.count : 0
  }
  return a.map((effect, i) => {
    const own = effect - shift(pieceOfTeam[i] as number)
    return Array.from({ length: columns }, (_, j) =>
      Math.min(100, Math.max(0, own + (b[j] as number) + shift(piece[j] as number))),
    )
  })
}

function presentColumns(row: readonly (number | null)[]): number[] {
  const present: number[] = []
  for (let j = 0; j < row.length; j++) if (row[j] !== null) present.push(j)
  return present
}

/** Which connected piece of the team–benchmark graph each column belongs to (by its lowest column). */
function pieces(points: readonly (readonly (number | null)[])[], columns: number): number[] {
  const parent = Array.from({ length: columns }, (_, j) => j)
  const root = (j: number): number => {
    let at = j
    while (parent[at] !== at) at = parent[at] as number
    return at
  }
  for (const row of points) {
    const present = presentColumns(row)
    const first = present[0]
    if (first === undefined) continue
    for (const j of present) {
      const [low, high] = [root(first), root(j)].sort((x, y) => x - y) as [number, number]
      parent[high] = low
    }
  }
  return parent.map((_, j) => root(j))
}

/** Gaussian elimination with partial pivoting on an augmented matrix; overwrites it. */
function solve(system: Float64Array[], size: number): number[] {
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(system[row]?.[column] as number) > Math.abs(system[pivot]?.[column] as number)) pivot = row
    }
    const chosen = system[pivot] as Float64Array
    system[pivot] = system[column] as Float64Array
    system[column] = chosen
    for (let row = column + 1; row < size; row++) {
      const below = system[row] as Float64Array
      const factor = (below[column] as number) / (chosen[column] as number)
      if (factor === 0) continue
      for (let k = column; k <= size; k++) below[k] = (below[k] as number) - factor * (chosen[k] as number)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    const equation = system[row] as Float64Array
    let rest = equation[size] as number
    for (let k = row + 1; k < size; k++) rest -= (equation[k] as number) * (solution[k] as number)
    solution[row] = rest / (equation[row] as number)
  }
  return solution
}
