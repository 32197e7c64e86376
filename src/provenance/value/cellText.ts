import type { ScoreCell } from '#analysis/scoreRows.ts'
import type { Competition } from '#core/engine/index.ts'
import { gap, raw } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'

export type CellText = {
  /** The figure, or null where none stands there. */
  readonly value: string | null
  /** What kind of value it is, or why there is none. */
  readonly kind: string
  /** What else must be known before reading the figure: in full, and as short as a cell can bear. */
  readonly marks: readonly Mark[]
}

type Mark = { readonly long: string; readonly short: string }

const one = (text: string): Mark => ({ long: text, short: text })

/** The words of one cell, the same for the eye and for the name of its button. */
export function cellText(
  { cell, value }: ScoreCell,
  competition: Pick<Competition, 'benchmarks'>,
  t: Messages,
  locale: Locale,
): CellText {
  const words = t.scores.cell
  if (cell.kind === 'missing') {
    return {
      value: value === null ? null : words.filled(gap(value)),
      kind: words.missing[cell.reason],
      marks: value === null ? [one(words.notFilled)] : [],
    }
  }
  if (cell.kind === 'hypothetical') {
    const instead = cell.instead === null ? words.insteadOfGap : words.instead(raw(cell.instead.value))
    return { value: raw(cell.value), kind: words.hypothetical, marks: [one(instead)] }
  }
  const variant = competition.benchmarks.find((b) => b.id === cell.variant)
  return {
    value: raw(cell.score.value),
    kind: words.kind[cell.score.kind],
    marks: [
      ...(cell.variant === null ? [] : [one(variant?.label[locale] ?? cell.variant)]),
      ...(cell.maybeLater ? [{ long: words.maybeLater, short: words.maybeLaterShort }] : []),
      ...(cell.score.confidence === 'secondary' ? [{ long: words.secondary, short: words.secondaryShort }] : []),
    ],
  }
}

/** All of it in one breath, with the marks in full. */
export const spoken = ({ value, kind, marks }: CellText): string =>
  [value, kind, ...marks.map((mark) => mark.long)].filter((part) => part !== null).join(', ')
