import { ENCODINGS } from '#data/own/table/decodeText.ts'
import { DELIMITERS } from '#data/own/table/grid.ts'
import { DECIMALS } from '#data/own/table/numberText.ts'
import { useWords } from '#i18n/useT.ts'
import { Select } from '#ui/Select.tsx'
import styles from './ownData.module.css'
import type { DraftState } from './useDraft.ts'

/** How the file is cut and laid out: every proposal of the page, to be overruled. */
export function ReadingChoices({ state, isOpen }: { readonly state: DraftState; readonly isOpen: boolean }) {
  const words = useWords().ownData.preview
  const { view, decoded, draft, reading, isSettled, read, layOut, choose, nameBy } = state
  if (decoded === null) return null
  /** What was chosen stands at once; what comes of it, once it was read. */
  const now = <T,>(chosen: T | null, found: T): T => (isSettled ? found : (chosen ?? found))
  const { encoding } = decoded
  const rows = view?.firstRows ?? []
  const textOf = (cells: readonly string[]) =>
    cells
      .filter((cell) => cell.trim() !== '')
      .join(' · ')
      .slice(0, 50)
  return (
    <details className={styles.choices} open={isOpen || undefined}>
      <summary>{words.howRead}</summary>
      <div className={styles.fields}>
        {view !== null && view.tables.length > 1 && (
          <Select
            label={words.table}
            value={String(now(reading.table, view.tableAt))}
            options={view.tables.map((name, i) => ({ value: String(i), label: words.tableName(i + 1, name) }))}
            onChange={(value) => read({ table: Number(value) })}
          />
        )}
        {encoding !== null && (
          <Select
            label={words.encodingLabel}
            value={now(reading.encoding, encoding)}
            options={ENCODINGS.map((value) => ({ value, label: value }))}
            onChange={(value) => read({ encoding: value })}
          />
        )}
        {(view === null || view.format === 'delimited') && (
          <Select
            label={words.delimiter}
            value={now(reading.delimiter, view?.delimiter ?? reading.delimiter ?? ',')}
            options={DELIMITERS.map((value) => ({ value, label: words.delimiters[value] }))}
            onChange={(value) => read({ delimiter: value })}
          />
        )}
        {view !== null && (
          <Select
            label={words.decimal}
            value={now(reading.sheet.decimal, view.decimal)}
            options={DECIMALS.map((value) => ({ value, label: words.decimals[value] }))}
            onChange={(value) => choose({ decimal: value })}
          />
        )}
        {view !== null && (
          <>
            <Select
              label={words.header}
              value={String(now(reading.layout.header, view.layout.headerAt))}
              options={[
                ...rows.map(({ line, cells }, i) => ({ value: String(i), label: words.row(line, textOf(cells)) })),
                { value: 'none', label: words.headerNone },
              ]}
              onChange={(value) => layOut({ header: value === 'none' ? 'none' : Number(value), firstRow: null })}
            />
            {view.layout.headerAt !== 'none' && view.layout.headerAt > 0 && (
              <Select
                label={words.headerRows}
                value={now(reading.layout.headerRows, view.layout.headerRows) === 2 ? '2' : '1'}
                options={(['1', '2'] as const).map((value) => ({ value, label: words.headerRowsOf[value] }))}
                onChange={(value) => layOut({ headerRows: value === '2' ? 2 : 1 })}
              />
            )}
            <Select
              label={words.firstRow}
              value={String(now(reading.layout.firstRow, view.layout.firstRow))}
              options={rows.flatMap(({ line, cells }, i) =>
                view.layout.headerAt !== 'none' && i <= view.layout.headerAt
                  ? []
                  : [{ value: String(i), label: words.row(line, textOf(cells)) }],
              )}
              onChange={(value) => layOut({ firstRow: Number(value) })}
            />
          </>
        )}
        {view !== null && draft !== null && (
          <Select
            label={words.teamColumn}
            value={String(now(reading.teamColumn, draft.teamColumn))}
            options={view.columns.map(({ at, name }) => ({
              value: String(at),
              label: name === '' ? words.unnamed(at + 1) : name,
            }))}
            onChange={(value) => nameBy(Number(value))}
          />
        )}
        {view !== null && (
          <p className={styles.checks}>
            <label>
              <input
                type="checkbox"
                checked={now(reading.layout.isSwapped, view.layout.isSwapped)}
                onChange={(event) => layOut({ isSwapped: event.target.checked })}
              />{' '}
              {words.swap}
            </label>
            <label>
              <input
                type="checkbox"
                checked={now(reading.layout.isLong, view.layout.long !== null)}
                onChange={(event) => layOut({ isLong: event.target.checked })}
              />{' '}
              {words.long}
            </label>
          </p>
        )}
      </div>
    </details>
  )
}
