import type { Component } from '#core/engine/index.ts'
import type { OwnTable } from './ownTable.ts'
import type { Encoding } from './table/decodeText.ts'
import { canBeIn, type Draft, type DraftColumn } from './table/draft.ts'
import type { Delimiter } from './table/grid.ts'
import { FOUND_OUT, type LayoutChoice } from './table/layoutChoice.ts'
import { NOTHING_CHOSEN, type SheetChoice } from './table/sheet.ts'

/** How a file is to be cut and read; null where the page finds out. */
export type Reading = {
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** Which of several tables, from 0; null for the largest. */
  readonly table: number | null
  readonly layout: LayoutChoice
  readonly sheet: SheetChoice
  readonly teamColumn: number | null
}

export type Meta = Pick<Draft, 'title' | 'source' | 'date' | 'seats'>
export type ColumnPart = Partial<DraftColumn>

/** Everything that a person decides of a table before it becomes a competition. */
export type Decisions = {
  readonly reading: Reading
  readonly meta: Partial<Meta>
  /** By the place of the column in the file. */
  readonly columns: Readonly<Record<number, ColumnPart>>
  /** A second table of who passes, as text; empty for none. Names of components in the language of the page. */
  readonly gate: { readonly text: string; readonly components: Readonly<Record<Component, string>> | null }
}

export const AS_FOUND: Reading = {
  encoding: null,
  delimiter: null,
  table: null,
  layout: FOUND_OUT,
  sheet: NOTHING_CHOSEN,
  teamColumn: null,
}

export const UNDECIDED: Decisions = { reading: AS_FOUND, meta: {}, columns: {}, gate: { text: '', components: null } }

/**
 * The proposal with what was decided otherwise. A column of a table that is read again keeps what was decided of it
 * before, as far as its numbers still allow it.
 *
 * @param names of the columns, by their place.
 * @param before the table as it was kept, where it is read again.
 */
export function decidedDraft(
  proposal: Draft,
  names: readonly string[],
  { meta, columns }: Pick<Decisions, 'meta' | 'columns'>,
  before: OwnTable | null,
): Draft {
  return {
    ...proposal,
    ...(before === null ? {} : { source: before.source, seats: before.seats }),
    ...meta,
    columns: proposal.columns.map((c) => ({ ...asBefore(c, names[c.at], before), ...columns[c.at] })),
  }
}

function asBefore(column: DraftColumn, name: string | undefined, before: OwnTable | null): DraftColumn {
  const known = before?.benchmarks.find((benchmark) => benchmark.name === name)
  if (known === undefined || !canBeIn(column)) return column
  const { name: _, ...rest } = known
  return { ...column, ...rest, isIn: true, asks: [] }
}
