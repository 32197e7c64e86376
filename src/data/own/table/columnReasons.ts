import { isExportedBy } from './layout.ts'
import { isIdHeading, isMakerHeading, isRemarkHeading, isTeamHeading, wordsOf } from './nameWords.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import { type Summary, summaryColumns } from './summaryColumns.ts'

/**
 * Why a column is left out before the reader says anything:
 * a summary of the others; `rank`, `identifier`; `metadata` (size, votes, dates and the like); `spread` (errors and
 * intervals of other columns); `text`, `pass-fail`; `empty`, `unnamed`.
 */
export type ColumnReason =
  | Summary
  | 'rank'
  | 'identifier'
  | 'metadata'
  | 'spread'
  | 'text'
  | 'pass-fail'
  | 'empty'
  | 'unnamed'

/** Reasons that no reader can overrule: there is no number to count. */
export const WITHOUT_NUMBERS: ReadonlySet<ColumnReason> = new Set(['text', 'empty', 'pass-fail'])

const RANK = /\brank(?:s|ing)?\b|순위|등수|석차|랭킹|^place$|^pos(?:ition)?\.?$|排名|名次|順位/iu
const METADATA =
  /^(?:#\s*|no\.? of |num(?:ber)?[ _](?:of[ _])?|total[ _])?(?:votes?|battles?|games?|downloads?|likes?|samples?|params?|parameters?|questions?|tokens?|layers?)(?:\s*\(.*\))?\s*$|^(?:hub\s*)?❤|#\s*params|parameters?\b|\bparams?\b|model ?size|^size\b|embedding ?dim|dimensions?\b|max(?:imum)? (?:tokens|seq|length)|context (?:length|window|size)|^context$|memory usage|\bvram\b|^year$|\brelease(?:d| date)?\b|\bcutoff\b|\bupdated\b|\bdate\b|co₂|co2|^zero-?shot$|vocab|training tokens|투표|득표|(?:대국|경기|표본|응답자|샘플|문항|평가자) ?수|^표$|추천 ?수|조회 ?수|다운로드|좋아요|파라미터|매개변수|모델 ?크기|임베딩 ?차원|차원 ?수|최대 ?토큰|컨텍스트 ?길이|문맥 ?길이|메모리 ?사용|연도|년도|출시|공개일|날짜|일자|참가 ?번호|접수 ?번호|사업자 ?번호|전화|우편|参数|下载|投票|^Δ|증감|변동 ?폭|(?:전일|전주|전월|전년|전기|전회|전 ?대회) ?대비|\bdelta\b|\bchange\b|\bflops?\b/iu
const SPREAD =
  /\bstd\.?\b|stdev|std ?dev|standard (?:deviation|error)|\bst?d?err\b|[ _]stderr\b|[ _]std\b|\bs\.?e\.?m?$|\bci\b|95 ?%|confidence|variance|±|표준 ?편차|표준 ?오차|신뢰 ?구간|분산|標準偏差|标准差/iu

const PASS = /^(?:pass(?:ed)?|ok|yes|y|true|적격|적합|충족|통과|합격|가능|예|o|○|✓|✔|✅|⭕|合格|通过)$/iu
const FAIL =
  /^(?:fail(?:ed)?|no|n|false|부적격|부적합|미충족|탈락|불합격|불통과|불가|아니오|아니요|x|×|✗|✘|❌|不合格|不通过)$/iu

/** What a cell says of a requirement; null for a gap or a word that says neither. */
export function passOrFail(cell: string): 'pass' | 'fail' | null {
  const word = cell.trim().replace(/\ufe0f/g, '')
  return PASS.test(word) ? 'pass' : FAIL.test(word) ? 'fail' : null
}

/** By column, why each is left out; columns that count are not in it. */
export function columnReasons(sheet: Sheet, teamColumn: number): ReadonlyMap<number, ColumnReason> {
  const reasons = new Map<number, ColumnReason>()
  const columns = sheet.columns.filter(({ at }) => at !== teamColumn)
  for (const column of columns) {
    const reason = isExportedBy(sheet.layout.footer) ? null : reasonOf(column, sheet)
    if (reason !== null) reasons.set(column.at, reason)
  }
  if (isExportedBy(sheet.layout.footer)) return reasons
  const left = columns.filter(({ at }) => !reasons.has(at))
  for (const [at, summary] of summaryColumns(left)) reasons.set(at, summary)
  return reasons
}

function reasonOf(column: SheetColumn, sheet: Sheet): ColumnReason | null {
  const { numbers, texts, at } = column
  const name = wordsOf(column.name)
  const isEmpty = column.missed === 0 && column.readings.every(({ kind }) => kind === 'gap')
  if (numbers === 0 && texts === 0) return isEmpty ? 'empty' : 'text'
  if (texts > numbers || numbers === 0) {
    const said = sheet.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell.trim() !== '')
    return said.length > 1 && said.every((cell) => passOrFail(cell) !== null) ? 'pass-fail' : 'text'
  }
  if (name === '') return 'unnamed'
  if (RANK.test(name) && isCounting(column)) return 'rank'
  if (isIdHeading(column.name) && isCounting(column)) return 'identifier'
  if (SPREAD.test(name)) return 'spread'
  return METADATA.test(name) ? 'metadata' : null
}

/** Whole numbers from zero on. */
const isCounting = ({ low, decimals }: SheetColumn): boolean => low >= 0 && decimals === 0

/** The column that names the rows: distinct words under a word for a team, before all else. */
export function namesIn({ columns, rows, layout }: Sheet): number {
  if (isExportedBy(layout.footer) || layout.long !== null || layout.isSwapped) return 0
  let best = { at: 0, fit: Number.NEGATIVE_INFINITY }
  for (const column of columns) {
    const { at, name, texts, numbers } = column
    const cells = rows.map(({ cells: c }) => (c[at] ?? '').trim()).filter((cell) => cell !== '')
    if (cells.length === 0) continue
    const isWords = texts > numbers
    if (!isWords && !isTeamHeading(name) && !(at === 0 && name === '')) continue
    const distinct = new Set(cells).size
    const length = cells.reduce((sum, cell) => sum + Math.min(cell.length, 200), 0) / cells.length
    const fit =
      (distinct === cells.length ? 2 : distinct / cells.length) +
      (isTeamHeading(name) ? 2 : isMakerHeading(name) ? 0.5 : 0) +
      (isWords ? 0.6 : 0) +
      cells.length / Math.max(1, rows.length) -
      (isIdHeading(name) ? 1.5 : 0) -
      (isRemarkHeading(name) ? 2 : 0) -
      (/date|날짜|일자|\bci\b|신뢰/i.test(name) ? 2 : 0) -
      (cells.every((cell) => passOrFail(cell) !== null) ? 2 : 0) -
      (length > 60 ? 1 : 0) -
      at / 1000
    if (fit > best.fit) best = { at, fit }
  }
  return best.at
}
