import type { Grid, GridFormat, GridRow } from './grid.ts'

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Of records and columns, so that a hostile document cannot fill the memory. */
const MOST_COLUMNS = 2000

/**
 * The tables in a parsed JSON document: records, rows, or one of the forms that programs write (pandas, BigQuery,
 * the rows of a data set's page); empty where it holds none.
 */
export function jsonGrids(value: unknown): readonly Grid[] {
  const whole = gridOf(value, null)
  if (whole !== null) return [whole]
  if (!isPlain(value)) return []
  const inner = Object.entries(value).flatMap(([name, part]) => gridOf(part, name) ?? [])
  if (inner.length > 0) return inner.toSorted((a, b) => b.rows.length - a.rows.length)
  const deeper = Object.values(value).find((part) => isPlain(part) && jsonGrids(part).length > 0)
  return deeper === undefined ? [] : jsonGrids(deeper)
}

/** One JSON value a line; null where a line is none. */
export function jsonLines(
  text: string,
): { readonly values: readonly unknown[] } | { readonly line: number; readonly found: string } | null {
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line: i + 1, text: line.trim() }]))
  const read = lines.map(({ text: line }) => parsed(line.replace(/,$/, '')))
  const good = read.filter((value) => value !== undefined && typeof value === 'object')
  if (lines.length < 2 || good.length < lines.length / 2 || good.length < 1) return null
  const bad = read.indexOf(undefined)
  const stray = lines[bad]
  return stray === undefined ? { values: read } : { line: stray.line, found: stray.text.slice(0, 60) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function gridOf(value: unknown, name: string | null): Grid | null {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isPlain)) return gridOfRecords(value.map(unwrapped), name, 'json')
    if (value.length > 1 && value.every(Array.isArray)) return gridOfRows(value, name)
    return null
  }
  if (!isPlain(value)) return null
  const { columns, data, rows, header, headers, index } = value
  const names = [columns, header, headers].find(
    (list) => Array.isArray(list) && list.every((n) => typeof n === 'string'),
  )
  const body = [data, rows].find((list) => Array.isArray(list) && list.every(Array.isArray))
  if (Array.isArray(names) && Array.isArray(body)) {
    const labels =
      Array.isArray(index) && index.length === body.length && index.some((i) => typeof i === 'string') ? index : null
    const all = body.map((row: unknown[], i) => (labels === null ? row : [labels[i], ...row]))
    return gridOfRows([labels === null ? names : ['', ...names], ...all], name)
  }
  const parts = Object.values(value)
  if (parts.length > 1 && parts.every(isPlain)) {
    const isFlat = parts.every((part) => Object.values(part).every((cell) => !isPlain(cell) && !Array.isArray(cell)))
    if (isFlat)
      return gridOfRecords(
        Object.entries(value).map(([key, part]) => ({ '': key, ...(part as Plain) })),
        name,
        'json',
      )
  }
  const lists = parts.filter(Array.isArray)
  const [first] = lists
  if (
    lists.length > 1 &&
    lists.length === parts.length &&
    lists.every((l) => l.length === first?.length) &&
    (first?.length ?? 0) > 1
  ) {
    const isScalar = lists.every((list) => list.every((cell) => typeof cell !== 'object' || cell === null))
    if (isScalar)
      return gridOfRows([Object.keys(value), ...(first ?? []).map((_, i) => lists.map((list) => list[i]))], name)
  }
  return null
}

/** `{ "row_idx": 0, "row": { … } }` is the record in it. */
const unwrapped = (record: Plain): Plain =>
  isPlain(record.row) && Object.keys(record).length <= 4 ? record.row : record

/** Records with their inner objects spread out, the columns in the order of first appearance. */
export function gridOfRecords(records: readonly Plain[], name: string | null, format: GridFormat): Grid | null {
  const flat = records.map((record) => {
    const cells = new Map<string, string>()
    flatten(record, '', cells, 0)
    return cells
  })
  const keys = [...new Set(flat.flatMap((cells) => [...cells.keys()]))].slice(0, MOST_COLUMNS)
  if (keys.length < 2 || flat.length === 0) return null
  const lasts = keys.map((key) => key.slice(key.lastIndexOf('\u0000') + 1))
  const names = keys.map((key, i) =>
    lasts.indexOf(lasts[i] ?? '') === lasts.lastIndexOf(lasts[i] ?? '')
      ? (lasts[i] ?? '')
      : key.replaceAll('\u0000', ' '),
  )
  const rows: GridRow[] = flat.map((cells, i) => ({ line: i + 2, cells: keys.map((key) => cells.get(key) ?? '') }))
  return { format, name, delimiter: null, rows: [{ line: 1, cells: names }, ...rows], strayQuotes: [] }
}

function flatten(record: Plain, prefix: string, into: Map<string, string>, depth: number): void {
  for (const [key, value] of Object.entries(record)) {
    const path = prefix === '' ? key : `${prefix}\u0000${key}`
    if (isPlain(value) && depth < 4) flatten(value, path, into, depth + 1)
    else if (Array.isArray(value) && depth < 4 && spreadNamed(value, prefix, into)) continue
    else into.set(path, textOf(value))
  }
}

/** `[{ "task": "MMLU", "score": 80 }, …]` within a record: each becomes a column of its name. */
function spreadNamed(list: readonly unknown[], prefix: string, into: Map<string, string>): boolean {
  const pairs = list.map((entry) => {
    const parts = isPlain(entry) ? Object.values(entry) : []
    const [words, numbers] = [parts.filter((p) => typeof p === 'string'), parts.filter((p) => typeof p === 'number')]
    return words.length === 1 && numbers.length === 1 && parts.length === 2
      ? ([String(words[0]), String(numbers[0])] as const)
      : null
  })
  if (pairs.length === 0 || pairs.includes(null)) return false
  for (const pair of pairs) if (pair !== null) into.set(prefix === '' ? pair[0] : `${prefix}\u0000${pair[0]}`, pair[1])
  return true
}

function gridOfRows(rows: readonly (readonly unknown[])[], name: string | null): Grid | null {
  const cells = rows.map((row, i) => ({ line: i + 1, cells: row.slice(0, MOST_COLUMNS).map(textOf) }))
  const filled = cells.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  if (filled.length < 2 || filled.every((row) => row.cells.length < 2)) return null
  return { format: 'json', name, delimiter: null, rows: filled, strayQuotes: [] }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : ''
  if (typeof value === 'object')
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
  return String(value)
}
