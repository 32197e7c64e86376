import { useDeferredValue, useMemo, useState } from 'react'
import type { DecodedText } from '#data/own/delimited/decodeText.ts'
import {
  type Draft,
  type DraftColumn,
  proposeDraft,
  type Surroundings,
  tableOfDraft,
} from '#data/own/delimited/draft.ts'
import type { DecimalSign } from '#data/own/delimited/numberText.ts'
import { type Delimiter, readGrid } from '#data/own/delimited/readGrid.ts'
import { readSheet } from '#data/own/delimited/sheet.ts'

/** How the text is to be cut and read; null where the page finds out. */
export type Reading = {
  readonly delimiter: Delimiter | null
  readonly decimal: DecimalSign | null
  readonly teamColumn: number | null
}

type Meta = Pick<Draft, 'title' | 'source' | 'date' | 'seats'>

const FOUND_OUT: Reading = { delimiter: null, decimal: null, teamColumn: null }

/** The proposal for a text, with what the reader changed of it, and the table that comes of both. */
export function useDraft({ text }: DecodedText, surroundings: Surroundings) {
  const [reading, setReading] = useState(FOUND_OUT)
  const [meta, setMeta] = useState<Partial<Meta>>({})
  const [columns, setColumns] = useState<Readonly<Record<number, Partial<DraftColumn>>>>({})
  const { delimiter, decimal, teamColumn } = reading

  const cut = useMemo(() => readGrid(text, delimiter), [text, delimiter])
  const sheet = useMemo(() => (cut.kind === 'grid' ? readSheet(cut.grid, decimal) : null), [cut, decimal])
  const proposal = useMemo(
    () => (sheet === null ? null : proposeDraft(sheet, surroundings, teamColumn ?? undefined)),
    [sheet, surroundings, teamColumn],
  )
  const draft = useMemo(
    (): Draft | null =>
      proposal && { ...proposal, ...meta, columns: proposal.columns.map((c) => ({ ...c, ...columns[c.at] })) },
    [proposal, meta, columns],
  )
  // A large table takes a moment: fields must not wait for it.
  const settled = useDeferredValue(draft)
  const outcome = useMemo(
    () => (sheet === null || settled === null ? null : tableOfDraft(sheet, settled)),
    [sheet, settled],
  )
  return {
    refused: cut.kind === 'refused' ? cut.issues : null,
    delimiter: cut.kind === 'grid' ? cut.grid.delimiter : (delimiter ?? ','),
    sheet,
    draft,
    outcome,
    isSettled: settled === draft,
    /** Another cut gives other columns: what was said of those before goes. */
    read: (part: Partial<Reading>) => {
      setReading({ ...reading, ...(part.delimiter === undefined ? {} : { teamColumn: null }), ...part })
      setColumns({})
    },
    change: (part: Partial<Meta>) => setMeta({ ...meta, ...part }),
    changeColumn: (at: number, part: Partial<DraftColumn>) =>
      setColumns({ ...columns, [at]: { ...columns[at], ...part } }),
  }
}
