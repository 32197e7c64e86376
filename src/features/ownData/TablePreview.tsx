import { useId } from 'react'
import type { OwnReader } from '#analysis/ownReader/openReader.ts'
import type { TableView, UncutView, VerdictView } from '#analysis/ownReader/readerMessages.ts'
import type { OwnChange, OwnContent, OwnOrigin, OwnTable } from '#data/own/ownTable.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { plain } from '#i18n/segments.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Waiting } from '#ui/Waiting.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { changesOf } from './changesOf.ts'
import { Differences } from './Differences.tsx'
import { GateTable } from './GateTable.tsx'
import { IssueList } from './IssueList.tsx'
import styles from './ownData.module.css'
import { Questions } from './Questions.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'
import { TableAsRead } from './TableAsRead.tsx'
import { useDraft } from './useDraft.ts'

type Props = {
  readonly name: string
  readonly reader: OwnReader
  /** What was read before anything was decided. */
  readonly first: TableView | UncutView
  readonly origin: OwnOrigin | null
  /** The table as it was kept, where it is read again. */
  readonly before: OwnTable | null
  readonly onImport: (content: OwnContent) => void
}

/** The word of each decision: that of the field where it is made. */
const WORD_OF = {
  encoding: 'encodingLabel',
  table: 'table',
  delimiter: 'delimiter',
  decimal: 'decimal',
  header: 'header',
  'first-row': 'firstRow',
  swap: 'swap',
  long: 'long',
  names: 'teamColumn',
  row: 'changedRow',
  counts: 'isIn',
  scale: 'scale',
  direction: 'lower',
  weight: 'weight',
  missing: 'missing',
} as const satisfies Record<OwnChange['what'], string>

/** The short step between a table and a competition: what the page read, and what only the reader knows. */
export function TablePreview({ name, reader, first, origin, before, onImport }: Props) {
  const words = useWords().ownData
  const preview = words.preview
  const id = useId()
  const state = useDraft(reader, first, before)
  const { view, refused, draft, isSettled, change } = state
  const changes = changesOf(state, preview)
  if (view === null || draft === null) {
    return (
      <>
        <h3>{words.refused(name)}</h3>
        <IssueList issues={refused ?? []} />
        <ReadingChoices state={state} isOpen />
      </>
    )
  }
  const { table } = view
  const count = draft.columns.filter((column) => column.isIn).length
  const open = (
    <p className={styles.actions}>
      <button type="submit" className={styles.main} disabled={table === null}>
        {preview.import}
      </button>
    </p>
  )
  return (
    <form
      className={styles.preview}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const kept = { ...(changes.length === 0 ? {} : { changes }), ...(origin === null ? {} : { origin }) }
        void state.readNow().then((whole) => {
          if (whole !== null) onImport({ kind: 'table', table: { ...whole, ...kept } })
        })
      }}
    >
      <h3>{preview.title(table?.teams.length ?? view.rowCount, table?.benchmarks.length ?? count)}</h3>
      {table !== null && open}
      {origin !== null && (
        <p className={styles.help}>
          <bdi>{words.address.from(origin.url, origin.day)}</bdi>
        </p>
      )}
      {before !== null && table !== null && <Differences before={before} after={table} />}
      <Questions state={state} />
      <TableAsRead state={state} />
      {!isSettled && <Waiting label={words.reading} />}
      <p className={styles.verdict} aria-live="polite">
        {state.verdict !== null && <Verdict of={state.verdict} />}
      </p>
      <IssueList issues={view.issues} />
      <ReadingChoices state={state} isOpen={table === null} />
      <ColumnTable state={state} />
      <GateTable text={state.gate} claims={table?.claims.length ?? 0} issues={view.gateIssues} onText={state.passBy} />
      {changes.length > 0 && (
        <details className={styles.issues} open>
          <summary>{preview.changes}</summary>
          <ul>
            {changes.map(({ what, of, to }) => (
              <li key={`${what} ${of}`}>
                <bdi>{preview.change(preview[WORD_OF[what]], of, to)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.fields}>
        <label className={styles.wide}>
          <span>{preview.name}</span>
          <input type="text" value={draft.title} maxLength={190} onChange={(e) => change({ title: e.target.value })} />
        </label>
        <label className={styles.wide}>
          <span>{preview.source}</span>
          <input
            type="text"
            value={draft.source.title ?? ''}
            maxLength={190}
            aria-describedby={id}
            onChange={(e) => change({ source: { ...draft.source, title: e.target.value || null } })}
          />
        </label>
        <p id={id} className={styles.help}>
          {preview.sourceHelp}
        </p>
        <label>
          <span>{preview.url}</span>
          <input
            type="url"
            value={draft.source.url ?? ''}
            spellCheck={false}
            onChange={(e) => change({ source: { ...draft.source, url: e.target.value.trim() || null } })}
          />
        </label>
        <label>
          <span>{preview.date}</span>
          <input type="date" value={draft.date} onChange={(e) => change({ date: e.target.value })} />
        </label>
        <label>
          <span>{preview.seats}</span>
          <input
            type="number"
            min={0}
            max={99}
            value={draft.seats}
            onChange={(e) => change({ seats: Math.min(99, Math.max(0, Math.trunc(e.target.valueAsNumber) || 0)) })}
          />
        </label>
      </div>
      {open}
    </form>
  )
}

/** What the page will say first of a table. */
function Verdict({ of: { competition, evaluation } }: { readonly of: VerdictView }) {
  const { t, locale } = useLanguage()
  const words = useWords().ownData.preview
  const facts = verdictFacts(evaluation, namer(competition, locale))
  return (
    <>
      {words.verdict} <strong>{plain(t.verdict.sentence(facts))}</strong>
    </>
  )
}
