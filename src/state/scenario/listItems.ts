/** The mark of an item, and that of links of version 1. */
export const MARKS = /[:*]/

/** `left:right` or `left.right` of a list, and the scraps that are no item. */
export type ListItems = {
  readonly items: readonly (readonly [left: string, right: string])[]
  readonly scraps: readonly string[]
}

/**
 * Split `left:right_left:right` at complete items. Ids contain `_` but never the mark (`:`, or `.` after a team),
 * and numbers and words contain neither: so a left side ends at the mark, and its right side at the next `_`.
 *
 * @example splitItems('mmlu_pro:30_kobalt:0', MARKS).items // [['mmlu_pro', '30'], ['kobalt', '0']]
 */
export function splitItems(text: string, mark: RegExp | '.'): ListItems {
  const items: [string, string][] = []
  const scraps: string[] = []
  const pieces = text.split(mark)
  let left = pieces[0] as string
  if (pieces.length === 1) return { items, scraps: [text] }
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i] as string
    const end = piece.indexOf('_')
    const right = end < 0 ? piece : piece.slice(0, end)
    const rest = end < 0 ? null : piece.slice(end + 1)
    items.push([left, right])
    if (i === pieces.length - 1) {
      if (rest !== null) scraps.push(rest === '' ? '_' : rest)
    } else left = rest ?? ''
  }
  return { items, scraps }
}

/** `team.rest` at the first dot, or null: a team's id has none, the rest may. */
export function splitAtDot(text: string): readonly [team: string, rest: string] | null {
  const dot = text.indexOf('.')
  return dot < 0 ? null : [text.slice(0, dot), text.slice(dot + 1)]
}
