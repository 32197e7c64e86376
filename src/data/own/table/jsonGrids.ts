import { parseRelaxed } from '../relaxedJson.ts'
import type { Grid, GridFormat, GridRow } from './grid.ts'
import { isValueHeading } from './nameWords.ts'

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
  const lines = text
    .split('\n')
    .flatMap((line, i) => (/^\s*(?:#|\/\/|$)/.test(line) ? [] : [{ line: i + 1, text: line.trim() }]))
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
    return parseRelaxed(text)
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
    if (isFlat || areAlike(parts))
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

/** Objects that hold objects under the same names: records by the name of each, and no mere parts of a document. */
function areAlike(parts: readonly Plain[]): boolean {
  const [first = {}] = parts
  return parts.every((part) => {
    const keys = Object.keys(part)
    const shared = keys.filter((key) => Object.hasOwn(first, key))
    const all = new Set([...keys, ...Object.keys(first)])
    return (
      shared.length > 0 &&
      2 * shared.length >= all.size &&
      shared.every((key) => isPlain(part[key]) === isPlain(first[key])) &&
      shared.some((key) => isPlain(part[key]))
    )
  })
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
  const paths = keys.map((key) => key.split('\u0000'))
  // Of `math` → `score` the first is the name.
  const lasts = paths.map((path) => path.at(path.length > 1 && isValueHeading(path.at(-1) ?? '') ? -2 : -1) ?? '')
  const names = paths.map((path, i) =>
    lasts.indexOf(lasts[i] ?? '') === lasts.lastIndexOf(lasts[i] ?? '') ? (lasts[i] ?? '') : path.join(' '),
  )
  const rows: GridRow[] = flat.map((cells, i) => ({ line: i + 2, cells: keys.map((key) => cells.get(key) ?? '') }))
  return { format, name, delimiter: null, rows: [{ line: 1, cells: names }, ...rows], strayQuotes: [] }
}

function flatten(record: Plain, prefix: string, into: Map<string, string>, depth: number): void {
  for (const [key, value] of Object.entries(record)) {
    const path = prefix === '' ? key : `${prefix}\u0000${key}`
    const measured = isPlain(value) ? measure(value) : null
    if (measured !== null) into.set(path, measured)
    else if (isPlain(value) && depth < 4) flatten(value, path, into, depth + 1)
    else if (Array.isArray(value) && depth < 4 && spreadNamed(value, prefix, into)) continue
    else into.set(path, textOf(value))
  }
}

/** `{ "value": 3, "unit": "s" }` as it would stand in a cell; null for any other object. */
function measure({ unit, ...rest }: Plain): string | null {
  const [[key, value] = ['', null], ...others] = Object.entries(rest)
  return typeof unit === 'string' && typeof value === 'number' && others.length === 0 && isValueHeading(key)
    ? `${value} ${unit}`
    : null
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
