import { unmarked } from '../formulaMark.ts'
import type { GridRow } from './grid.ts'
import { filledOf, type Header, isComment, isMarksRow, isNumberText, isUnitRow } from './header.ts'
import { unmarkup } from './markup.ts'
import { isRemarkHeading } from './nameWords.ts'
import { readCell } from './numberText.ts'

/**
 * Why a row is not a team:
 * - `comment`, `note`: a remark in or under the table.
 * - `repeat`: the header once more, as printed tables have it.
 * - `summary`: mean, sum, deviation or the like over the other rows.
 * - `no-values`: a name alone, as headings within a table.
 * - `unit`: the units of the columns; `scale`: the highest possible values; `weights`: the weights.
 */
export type RowReason = 'comment' | 'note' | 'repeat' | 'summary' | 'no-values' | 'unit' | 'scale' | 'weights'

const SUMMARY =
  /^(?:(?:전체|총|단순|가중|macro|micro|overall|weighted|column|grand)[ -]?)?(?:mean|means|average|averages|avg\.?|평균|평균값|합계|총계|소계|누계|표준 ?편차|std\.?|stdev|std\.? ?dev\.?|standard deviation|s\.?d\.?|median|중앙값|중위수|중위값|분산|variance|grand total|subtotal|平均|合计|合計|总计|標準偏差|标准差|中央値)(?: ?(?:score|scores|점수|값|\(.*\)))?:?$/i
/** The same at the end of a label: `업계 평균`, `평균±표준편차`, `Industry average`, `Mean of 5`. */
const SUMMARY_OF =
  /(?:평균|합계|총계|소계|누계|중앙값|표준 ?편차|표준 ?오차|신뢰 ?구간)(?:값|점수)?(?:\s*[±+/(].*)?$|(?:^|\s)(?:means?|averages?|avg\.?|medians?|subtotal|std\.? ?(?:dev\.?|err\.?)|stderr)(?:\s*(?:[±+/(]|of\b|over\b|across\b).*)?$/iu
/** Words that are names of teams, too: they count where the figures agree. */
const PERHAPS =
  /^(?:total|totals|sum|overall|max|maximum|min|minimum|최고|최저|최대|최소|최댓값|최솟값|최고점|최저점|계|합|총합|전체|all|count|n|개수|best|worst|top)(?: ?(?:score|점수|값))?:?$/i
const SCALE =
  /^(?:배점|만점|최고 ?배점|총 ?배점|full ?(?:marks?|scores?)|max(?:imum)? ?(?:points?|scores?|possible)|out of|possible|满分|配点)(?: ?\(.*\))?:?$/i
const WEIGHTS = /^(?:가중치|비중|반영 ?비율|weights?|weighting|重み|权重)(?: ?\(.*\))?:?$/i
const NOTE =
  /^(?:\*|†|‡|※|주[):]|주\s?\d|note|notes|source|sources|출처|자료|비고|참고|legend|범례|단위|last updated|updated|기준일)/i

/** By line, the rows that are proposed to be left aside. */
export function rowReasons({ header, names }: Header, body: readonly GridRow[]): ReadonlyMap<number, RowReason> {
  const reasons = new Map<number, RowReason>()
  const lastValues = body.findLastIndex(({ cells }) => cells.slice(1).some(isNumberText))
  const [first, ...others] = body
  if (first !== undefined && tops(first, others)) reasons.set(first.line, 'scale')
  body.forEach((row, i) => {
    const reason = reasonOf(row, i > lastValues, i === 0, header, names)
    if (reason !== null && !reasons.has(row.line)) reasons.set(row.line, reason)
  })
  for (const row of body) {
    if (
      !reasons.has(row.line) &&
      PERHAPS.test(labelOf(row)) &&
      sumsUp(
        row,
        body.filter((r) => r !== row && !reasons.has(r.line)),
      )
    ) {
      reasons.set(row.line, 'summary')
    }
  }
  return reasons
}

/** Without a name, and nowhere below what the others have: the full marks, under the header. */
function tops({ cells }: GridRow, others: readonly GridRow[]): boolean {
  const numbers = cells.flatMap((cell, at) => {
    const own = numberIn(cell)
    return own === null ? [] : [{ own, at }]
  })
  if (cells[0]?.trim() !== '' || numbers.length < 2 || others.length < 2) return false
  if (cells.some((cell) => cell.trim() !== '' && !isNumberText(cell))) return false
  const beats = numbers.map(({ own, at }) => others.map((row) => own - (numberIn(row.cells[at] ?? '') ?? own)))
  const areRound = numbers.every(({ own }) => own > 0 && own % 5 === 0)
  return areRound && beats.flat().every((by) => by >= 0) && beats.some((list) => list.every((by) => by > 0))
}

const IN_BRACKETS = /^[[({（［【<]\s*(.*?)\s*[\])}）］】>]$/u

/** The first words of a row, without brackets around them: a rank may stand before them. */
function labelOf({ cells }: GridRow): string {
  const words = cells.find((cell) => cell.trim() !== '' && !isNumberText(cell)) ?? ''
  const label = unmarkup(unmarked(words)).trim()
  return IN_BRACKETS.exec(label)?.[1] ?? label
}

function reasonOf(
  row: GridRow,
  isBelow: boolean,
  isFirst: boolean,
  header: GridRow,
  names: readonly string[],
): RowReason | null {
  if (isComment(row)) return 'comment'
  const { cells } = row
  const filled = filledOf(row)
  if (filled > 1 && cells.every((cell, i) => cell.trim() === '' || cell.trim() === (header.cells[i] ?? '').trim()))
    return 'repeat'
  if (isFirst && (isUnitRow(row) || isMarksRow(row))) return 'unit'
  const label = labelOf(row)
  const hasNumbers = cells.some(isNumberText)
  if (hasNumbers && SCALE.test(label)) return 'scale'
  if (hasNumbers && WEIGHTS.test(label)) return 'weights'
  if (SUMMARY.test(label) || (hasNumbers && SUMMARY_OF.test(label))) return 'summary'
  if (!hasNumbers && isRemarkHeading(label)) return 'note'
  if (filled !== 1 || names.length < 2) return null
  const only = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  if ((isBelow && filled === 1 && !isNumberText(only) && (NOTE.test(only) || only.length > 40)) || NOTE.test(only))
    return 'note'
  return cells[0]?.trim() === only && !isNumberText(only) ? 'no-values' : isNumberText(only) ? null : 'note'
}

/** Its figures are the sum, mean, highest, lowest or number of the others, nearly everywhere. */
function sumsUp(row: GridRow, others: readonly GridRow[]): boolean {
  if (others.length < 2) return false
  const figures: ((values: readonly number[]) => number)[] = [
    (values) => values.reduce((a, b) => a + b, 0),
    (values) => values.reduce((a, b) => a + b, 0) / values.length,
    (values) => Math.max(...values),
    (values) => Math.min(...values),
    (values) => values.length,
  ]
  const columns = row.cells.flatMap((cell, at) => {
    const own = numberIn(cell)
    const values = others.flatMap(({ cells }) => numberIn(cells[at] ?? '') ?? [])
    return own === null || values.length < 2 ? [] : [{ own, values }]
  })
  return (
    columns.length > 0 &&
    figures.some((figure) =>
      columns.every(({ own, values }) => Math.abs(figure(values) - own) <= 0.051 + 1e-9 * Math.abs(own)),
    )
  )
}

function numberIn(cell: string): number | null {
  const reading = readCell(cell, 'point')
  return reading.kind === 'number' ? reading.value : null
}
