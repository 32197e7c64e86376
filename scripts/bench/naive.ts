/** How often each team is last over so many uniform weights: a plain loop, as anybody would write it first. */
export function naiveLoop(worth: readonly (readonly number[])[], samples: number): number[] {
  const last = worth.map(() => 0)
  const columns = worth[0]?.length ?? 0
  for (let i = 0; i < samples; i++) {
    const weights: number[] = []
    for (let j = 0; j < columns; j++) weights.push(-Math.log(Math.random()))
    const sum = weights.reduce((a, b) => a + b, 0)
    const totals = worth.map((row) =>
      row.reduce((total, value, j) => total + (value * (weights[j] as number)) / sum, 0),
    )
    const lowest = totals.indexOf(Math.min(...totals))
    last[lowest] = (last[lowest] as number) + 1
  }
  return last.map((n) => n / samples)
}
