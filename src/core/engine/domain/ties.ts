/** Two figures closer than this are the same figure: rounding noise never decides who is out. */
export const TIE = 1e-9

/**
 * Groups of equal figures, best first. Neighbours within `TIE` are chained, so a group may span more.
 * @param values figures to compare; @returns indexes into `values`, grouped.
 */
export function tieGroups(values: readonly number[]): number[][] {
  const order = values.map((_, i) => i).sort((a, b) => (values[b] as number) - (values[a] as number))
  const groups: number[][] = []
  let last = Number.NaN
  for (const i of order) {
    const value = values[i] as number
    if (last - value <= TIE) (groups.at(-1) as number[]).push(i)
    else groups.push([i])
    last = value
  }
  return groups
}
