import { evaluate } from '#core/engine/index.ts'
import { type Decisions, decidedDraft } from '#data/own/decisions.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import { grouped, type OwnIssue } from '#data/own/ownIssue.ts'
import type { OwnTable } from '#data/own/ownTable.ts'
import { type OwnFileReading, readOwnFile } from '#data/own/readOwnFile.ts'
import { decodeText } from '#data/own/table/decodeText.ts'
import { type Draft, proposeDraft } from '#data/own/table/draft.ts'
import { readGateTable } from '#data/own/table/gateTable.ts'
import type { Grid } from '#data/own/table/grid.ts'
import { type Layout, layoutOf } from '#data/own/table/layout.ts'
import type { GridsReading } from '#data/own/table/readDelimited.ts'
import { readGrids } from '#data/own/table/readGrids.ts'
import { readSheet, type Sheet } from '#data/own/table/sheet.ts'
import { tableOfDraft } from '#data/own/table/tableOfDraft.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import type { OwnFile, ReadAnswer, ReaderAsk, TableView, UncutView, VerdictView } from './readerMessages.ts'

/** Rows of each kind that a preview has room for. */
const SHOWN = { first: 20, rows: 6, aside: 60 } as const

/**
 * Reads one file as often as decisions about it change; a step whose decisions are the same is not taken again. The
 * same in the worker and beside the page.
 *
 * @param begin called whenever reading begins and nothing more has to be fetched for it.
 */
export function ownReader(file: OwnFile, begin: () => void) {
  let read: Promise<OwnFileReading> | null = null
  let last: OwnTable | null = null
  const steps = {
    grids: step<GridsReading>(),
    layout: step<Layout>(),
    sheet: step<Sheet>(),
    draft: step<Draft>(),
  }

  const view = (reading: Extract<OwnFileReading, { kind: 'table-text' | 'grids' }>, decisions: Decisions) => {
    const { encoding, delimiter, table, layout: layoutChoice, sheet: sheetChoice, teamColumn } = decisions.reading
    const text =
      reading.kind === 'grids' ? null : encoding === null ? reading.decoded : decodeText(file.bytes, encoding)
    const decoded = { encoding: text?.encoding ?? encoding, isEncodingSure: text?.isSure ?? true }
    const found =
      reading.kind === 'grids'
        ? reading
        : steps.grids([encoding, delimiter], () => readGrids(text?.text ?? '', delimiter))
    if (found.kind === 'refused')
      return { kind: 'uncut', ...decoded, issues: grouped(found.issues) } satisfies UncutView
    const tableAt = table ?? largest(found.grids)
    const grid = found.grids[tableAt] as Grid
    const layout = steps.layout([encoding, delimiter, tableAt, layoutChoice], () => layoutOf(grid, layoutChoice))
    const key = [encoding, delimiter, tableAt, layoutChoice, sheetChoice]
    const sheet = steps.sheet(key, () => readSheet(layout, sheetChoice))
    const proposal = steps.draft([...key, teamColumn], () =>
      proposeDraft(sheet, file.surroundings, teamColumn ?? undefined),
    )
    const outcome = tableOfDraft(sheet, decidedDraft(proposal, layout.names, decisions, file.before), grid)
    const gated = withGate(outcome.table, decisions.gate)
    last = gated.table
    return {
      kind: 'table',
      ...decoded,
      tables: found.grids.map(({ name }) => name),
      tableAt,
      format: grid.format,
      delimiter: grid.delimiter,
      firstRows: grid.rows.slice(0, SHOWN.first),
      ...shown(sheet),
      proposal,
      table: gated.table,
      issues: grouped(outcome.issues),
      gateIssues: grouped(gated.issues),
    } satisfies TableView
  }

  return async (ask: ReaderAsk): Promise<ReadAnswer | VerdictView> => {
    if (ask.kind === 'verdict') return verdictOn(last)
    if (read === null) read = readOwnFile(file.bytes, begin)
    else begin()
    const reading = await read
    if (reading.kind === 'content') return reading
    if (reading.kind === 'refused') return { kind: 'refused', issues: grouped(reading.issues) }
    return view(reading, ask.decisions)
  }
}

/** Keeps what came of a step as long as its decisions are the same. */
function step<T>(): (key: unknown, take: () => T) => T {
  let kept: { readonly key: string; readonly result: T } | null = null
  return (key, take) => {
    const text = JSON.stringify(key)
    if (kept?.key !== text) kept = { key: text, result: take() }
    return kept.result
  }
}

const largest = (grids: readonly Grid[]): number =>
  grids.reduce((best, grid, i) => (grid.rows.length > (grids[best]?.rows.length ?? 0) ? i : best), 0)

function shown({ layout, rows, aside, columns, decimal, isDecimalOpen }: Sheet) {
  return {
    layout: {
      headerAt: layout.headerAt,
      headerRows: layout.headerRows,
      firstRow: layout.firstRow,
      headerLine: layout.header.line,
      bodyLine: layout.body[0]?.line ?? null,
      names: layout.names,
      isSwapped: layout.isSwapped,
      long: layout.long?.from ?? null,
    },
    decimal,
    isDecimalOpen,
    rows: rows.slice(0, SHOWN.rows).map((row, i) => ({
      row,
      readings: columns.map(({ readings }) => readings[i] ?? ({ kind: 'gap' } as const)),
    })),
    rowCount: rows.length,
    aside: layout.body.filter(({ line }) => layout.reasons.has(line)).slice(0, SHOWN.aside),
    asideCount: aside.length,
    columns: columns.map(({ readings, ...column }) => ({ ...column, gaps: readings.length - column.numbers })),
  }
}

type WithGate = { readonly table: OwnTable | null; readonly issues: readonly OwnIssue[] }

/** A table of scores with the claims of a second one; without that it stays as it is. */
function withGate(table: OwnTable | null, { text, components }: Decisions['gate']): WithGate {
  if (table === null || components === null || text.trim() === '') return { table, issues: [] }
  const reading = readGrids(text, null)
  if (reading.kind === 'refused') return { table, issues: reading.issues }
  const [grid] = reading.grids
  if (grid === undefined) return { table, issues: [] }
  const teams = table.teams.map(({ name }) => name)
  const by = table.source.title ?? table.title
  const { claims, issues } = readGateTable(grid, { teams, components, date: table.date, by })
  return { table: { ...table, claims }, issues }
}

/** What the page will say first of a table, with its own choices. */
function verdictOn(table: OwnTable | null): VerdictView {
  if (table === null) return { kind: 'verdict', competition: { teams: [] }, evaluation: { verdicts: [], notices: [] } }
  const { competition } = datasetOf({ kind: 'table', table })
  const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
  const { verdicts, notices } = evaluate(competition, choices)
  const named = verdicts.filter(({ outcome }) => outcome === 'out' || outcome === 'undecided')
  const ids = new Set(named.map(({ team }) => team))
  return {
    kind: 'verdict',
    competition: { teams: competition.teams.filter(({ id }) => ids.has(id)) },
    evaluation: { verdicts: named, notices },
  }
}
