import { useId } from 'react'
import type { DecodedText } from '#data/own/delimited/decodeText.ts'
import type { Surroundings } from '#data/own/delimited/draft.ts'
import { DECIMALS } from '#data/own/delimited/numberText.ts'
import { DELIMITERS } from '#data/own/delimited/readGrid.ts'
import type { OwnContent } from '#data/own/ownTable.ts'
import { useWords } from '#i18n/useT.ts'
import { Select } from '#ui/Select.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { IssueList } from './IssueList.tsx'
import styles from './ownData.module.css'
import { useDraft } from './useDraft.ts'

type Props = {
  readonly name: string
  readonly decoded: DecodedText
  readonly surroundings: Surroundings
  readonly onImport: (content: OwnContent) => void
}

/** The short step between a table and a competition: what the page read, and what only the reader knows. */
export function TablePreview({ name, decoded, surroundings, onImport }: Props) {
  const words = useWords().ownData
  const preview = words.preview
  const id = useId()
  const { refused, delimiter, sheet, draft, outcome, isSettled, read, change, changeColumn } = useDraft(
    decoded,
    surroundings,
  )
  const delimiters = (
    <Select
      label={preview.delimiter}
      value={delimiter}
      options={DELIMITERS.map((value) => ({ value, label: preview.delimiters[value] }))}
      onChange={(value) => read({ delimiter: value })}
    />
  )
  if (refused !== null || sheet === null || draft === null || outcome === null) {
    return (
      <>
        <h3>{words.refused(name)}</h3>
        <IssueList issues={refused ?? []} />
        <div className={styles.fields}>{delimiters}</div>
      </>
    )
  }
  const { table, issues } = outcome
  const count = draft.columns.filter((column) => column.isIn).length
  return (
    <form
      className={styles.preview}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (table !== null && isSettled) onImport({ kind: 'table', table })
      }}
    >
      <h3>{preview.title(table?.teams.length ?? sheet.rows.length, table?.benchmarks.length ?? count)}</h3>
      <IssueList issues={issues} />
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
        <Select
          label={preview.teamColumn}
          value={String(draft.teamColumn)}
          options={sheet.columns.map(({ at, name: column }) => ({
            value: String(at),
            label: column === '' ? preview.unnamed(at + 1) : column,
          }))}
          onChange={(value) => read({ teamColumn: Number(value) })}
        />
        {delimiters}
        <Select
          label={preview.decimal}
          value={sheet.decimal}
          options={DECIMALS.map((value) => ({ value, label: preview.decimals[value] }))}
          onChange={(value) => read({ decimal: value })}
        />
      </div>
      {sheet.isDecimalOpen && <p>{preview.decimalOpen}</p>}
      {decoded.encoding !== 'UTF-8' && <p className={styles.help}>{preview.encoding(decoded.encoding)}</p>}
      <ColumnTable sheet={sheet} draft={draft} onChange={changeColumn} />
      <p className={styles.actions}>
        <button type="submit" className={styles.main} disabled={table === null}>
          {preview.import}
        </button>
      </p>
    </form>
  )
}
