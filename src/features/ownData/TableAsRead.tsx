import { canBeIn } from '#data/own/table/draft.ts'
import { raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { TableFrame } from '#ui/TableFrame.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './ownData.module.css'
import type { DraftState } from './useDraft.ts'

const COLUMNS = 40

/** The first rows as they were read, numbers beside what stands in the file where that is more, and the rows left out. */
export function TableAsRead({ state }: { readonly state: DraftState }) {
  const words = useWords().ownData.preview
  const { view, draft, reading, choose } = state
  if (view === null || draft === null) return null
  const isIn = new Map(draft.columns.map((column) => [column.at, column.isIn && canBeIn(column)]))
  const shown = [
    ...view.columns.filter(({ at }) => at === draft.teamColumn),
    ...view.columns.filter(({ at }) => isIn.get(at)),
    ...view.columns.filter(({ at }) => isIn.get(at) === false),
  ].slice(0, COLUMNS)
  const nameOf = (cells: readonly string[]) => cells.find((cell) => cell.trim() !== '')?.slice(0, 60) ?? ''
  return (
    <>
      <TableFrame label={words.asRead}>
        <table className={`${frame.compact} ${styles.asRead}`}>
          <caption>{words.asRead}</caption>
          <thead>
            <tr>
              {shown.map(({ at, name }) => (
                <th key={at} scope="col" data-out={isIn.get(at) === false || undefined}>
                  <bdi title={name}>{name || words.unnamed(at + 1)}</bdi>
                  {isIn.get(at) === false && <span className={styles.reason}>{words.notIn}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ row, readings }) => (
              <tr key={row.line}>
                {shown.map(({ at }) => {
                  const text = row.cells[at] ?? ''
                  if (at === draft.teamColumn) {
                    return (
                      <th key={at} scope="row">
                        <bdi title={text}>{text.slice(0, 60)}</bdi>
                      </th>
                    )
                  }
                  const read = readings[at]
                  const isNumber = read?.kind === 'number' && isIn.get(at)
                  return (
                    <td
                      key={at}
                      data-out={isIn.get(at) === false || undefined}
                      data-gap={read?.kind === 'gap' || undefined}
                    >
                      <bdi title={text}>{isNumber ? raw(read.value) : text.slice(0, 30)}</bdi>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {view.rowCount > view.rows.length && (
        <p className={styles.help}>{words.asReadMore(view.rowCount - view.rows.length)}</p>
      )}
      {view.aside.length > 0 && (
        <details className={styles.issues}>
          <summary>{words.aside(view.asideCount)}</summary>
          <p className={styles.help}>{words.asideHelp}</p>
          <ul>
            {view.aside.map(({ line, cells }) => (
              <li key={line}>
                <label>
                  <input
                    type="checkbox"
                    aria-label={words.takeRow(nameOf(cells))}
                    checked={reading.sheet.rows[line] ?? false}
                    onChange={(event) => choose({ rows: { ...reading.sheet.rows, [line]: event.target.checked } })}
                  />{' '}
                  <bdi>
                    {cells
                      .filter((cell) => cell.trim() !== '')
                      .join(' · ')
                      .slice(0, 120)}
                  </bdi>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
