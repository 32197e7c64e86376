/** `left*right` of a list, and the scraps that are no item. */
export type StarItems = {
  readonly items: readonly (readonly [left: string, right: string])[]
  readonly scraps: readonly string[]
}

/**
 * Split `left*right_left*right` at complete items. Ids contain `_` but never `*`, and numbers contain
 * neither: so a left side ends at `*`, and its right side at the next `_`.
 *
 * @example splitStarItems('mmlu_pro*30_kobalt*0').items // [['mmlu_pro', '30'], ['kobalt', '0']]
 */
export function splitStarItems(text: string): StarItems {
  const items: [string, string][] = []
  const scraps: string[] = []
  const pieces = text.split('*')
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
