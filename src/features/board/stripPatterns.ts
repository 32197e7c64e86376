/** How the bars of a pattern lie in a picture; `WeightStripPicture.module.css` draws the same on the page. */
type Pattern = {
  readonly id: string
  readonly lie: { readonly turn: number; readonly step: number; readonly bar: number } | null
}

/** They tell teams apart where colours do not. */
const PATTERNS: readonly Pattern[] = [
  { id: 'solid', lie: null },
  { id: 'rising', lie: { turn: 45, step: 6, bar: 3.6 } },
  { id: 'upright', lie: { turn: 0, step: 6, bar: 3.6 } },
  { id: 'dotted', lie: { turn: 0, step: 12, bar: 6 } },
  { id: 'level', lie: { turn: 90, step: 6, bar: 3.6 } },
  { id: 'falling', lie: { turn: -45, step: 6, bar: 3.6 } },
]

/** The pattern of the team in this place of the contest's order. */
export const patternOf = (index: number): Pattern => PATTERNS[index % PATTERNS.length] as Pattern
