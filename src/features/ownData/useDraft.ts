import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OwnReader } from '#analysis/ownReader/openReader.ts'
import type { ReadAnswer, TableView, UncutView, VerdictView } from '#analysis/ownReader/readerMessages.ts'
import {
  AS_FOUND,
  type ColumnPart,
  type Decisions,
  decidedDraft,
  type Meta,
  type Reading,
  UNDECIDED,
} from '#data/own/decisions.ts'
import type { OwnTable } from '#data/own/ownTable.ts'
import type { LayoutChoice } from '#data/own/table/layoutChoice.ts'
import { NOTHING_CHOSEN, type SheetChoice } from '#data/own/table/sheet.ts'
import { useWords } from '#i18n/useT.ts'

type Answered = { readonly decisions: Decisions; readonly answer: Exclude<ReadAnswer, { kind: 'content' }> }

/**
 * What was read of a file, with what the person changed of it. Fields show a change at once; what follows from it
 * comes a moment later.
 *
 * @param first what was read before anything was decided.
 */
export function useDraft(reader: OwnReader, first: TableView | UncutView, before: OwnTable | null) {
  const { components } = useWords().rules
  const [decisions, setDecisions] = useState(UNDECIDED)
  const [answered, setAnswered] = useState<Answered>({ decisions: UNDECIDED, answer: first })
  const [said, setSaid] = useState<{ readonly of: Answered; readonly verdict: VerdictView } | null>(null)
  const { reading, meta, columns, gate } = decisions
  const { answer } = answered
  const view = answer.kind === 'table' ? answer : null
  const isSettled = answered.decisions === decisions

  const readNow = useCallback(async (): Promise<OwnTable | null> => {
    const answer = await reader.ask({ kind: 'read', decisions })
    if (answer === null || answer.kind === 'verdict' || answer.kind === 'content') return null
    setAnswered({ decisions, answer })
    return answer.kind === 'table' ? answer.table : null
  }, [reader, decisions])

  useEffect(() => {
    if (!isSettled) void readNow()
  }, [readNow, isSettled])

  const hasTable = view?.table != null
  useEffect(() => {
    if (!isSettled || !hasTable) return
    void reader.ask({ kind: 'verdict' }).then((verdict) => {
      if (verdict?.kind === 'verdict') setSaid({ of: answered, verdict })
    })
  }, [reader, answered, isSettled, hasTable])

  const draft = useMemo(
    () => view && decidedDraft(view.proposal, view.layout.names, { meta, columns }, before),
    [view, meta, columns, before],
  )
  const change = (part: Partial<Decisions>) => setDecisions({ ...decisions, ...part })
  const changeReading = (part: Partial<Reading>) => change({ reading: { ...reading, ...part } })
  return {
    view,
    decoded: answer.kind === 'refused' ? null : answer,
    draft,
    /** Why there is no table to be seen. */
    refused: answer.kind === 'table' ? null : answer.issues,
    verdict: isSettled && said?.of === answered ? said.verdict : null,
    reading,
    columns,
    gate: gate.text,
    isSettled,
    /** The table by all decisions, also those that it was not read by yet; null where there is none. */
    readNow,
    /** Another way of reading the file gives other columns: decisions about the former ones are dropped. */
    read: (part: Partial<Omit<Reading, 'layout' | 'sheet' | 'teamColumn'>>) => {
      const { encoding, delimiter, table } = reading
      change({ reading: { ...AS_FOUND, encoding, delimiter, table, ...part }, columns: {} })
    },
    layOut: (part: Partial<LayoutChoice>) => {
      const layout = { ...reading.layout, ...part }
      change({ reading: { ...reading, layout, sheet: NOTHING_CHOSEN, teamColumn: null }, columns: {} })
    },
    choose: (part: Partial<SheetChoice>) => changeReading({ sheet: { ...reading.sheet, ...part } }),
    nameBy: (at: number) => changeReading({ teamColumn: at }),
    change: (part: Partial<Meta>) => change({ meta: { ...meta, ...part } }),
    changeColumn: (at: number, part: ColumnPart) =>
      change({ columns: { ...columns, [at]: { ...columns[at], ...part } } }),
    passBy: (text: string) => change({ gate: { text, components } }),
  }
}

export type DraftState = ReturnType<typeof useDraft>
