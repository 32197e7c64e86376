/** A column of merged cells, which hold their text in the first of them alone, with it in each. */
export function filledDown(cells: readonly string[]): string[] {
  let last = ''
  return cells.map((cell) => {
    if (cell.trim() !== '') last = cell
    return last
  })
}
