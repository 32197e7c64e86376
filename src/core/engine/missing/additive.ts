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
  piece.forEach((own, j) => {
    const equation = system[j] as Float64Array
    piece.forEach((other, k) => {
      if (own === other) equation[k] = (equation[k] as number) + 1
    })
  })
  const b = solve(system, columns)

  const a = points.map((row) => {
    const present = presentColumns(row)
    return present.reduce((sum, j) => sum + (row[j] as number) - (b[j] as number), 0) / present.length
  })
  const pieceOfTeam = points.map((row) => piece[presentColumns(row)[0] as number])
  const centre = piece.map((own) => {
    const effects = a.filter((_, i) => pieceOfTeam[i] === own)
    return effects.reduce((sum, effect) => sum + effect, 0) / effects.length
  })
  return a.map((effect, i) => {
    const own = effect - (centre[piece.indexOf(pieceOfTeam[i] as number)] as number)
    return b.map((benchmark, j) => Math.min(100, Math.max(0, own + benchmark + (centre[j] as number))))
  })
}

function presentColumns(row: readonly (number | null)[]): number[] {
  const present: number[] = []
  row.forEach((x, j) => {
    if (x !== null) present.push(j)
  })
  return present
}

/** Which connected piece of the team–benchmark graph each column belongs to, by the number of one of its columns. */
function pieces(points: readonly (readonly (number | null)[])[], columns: number): number[] {
  let piece = Array.from({ length: columns }, (_, j) => j)
  for (const row of points) {
    const joined = presentColumns(row).map((j) => piece[j] as number)
    piece = piece.map((own) => (joined.includes(own) ? (joined[0] as number) : own))
  }
  return piece
}

/**
 * Gauss–Jordan elimination on an augmented matrix; overwrites it. The system is symmetric and positive definite
 * (a graph's Laplacian plus a zero sum for each of its pieces), so no pivot has to be looked for.
 */
function solve(system: readonly Float64Array[], size: number): number[] {
  system.forEach((chosen, column) => {
    system.forEach((other, row) => {
      if (row === column) return
      const factor = (other[column] as number) / (chosen[column] as number)
      for (let k = column; k <= size; k++) other[k] = (other[k] as number) - factor * (chosen[k] as number)
    })
  })
  return system.map((equation, row) => (equation[size] as number) / (equation[row] as number))
}
