import { canBeIn, type Draft, type DraftColumn } from '#data/own/delimited/draft.ts'
import type { Sheet, SheetColumn } from '#data/own/delimited/sheet.ts'
import { OWN_LIMITS } from '#data/own/ownTable.ts'
import { raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { TableFrame } from '#ui/TableFrame.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './ownData.module.css'

type Props = {
  readonly sheet: Sheet
  readonly draft: Draft
  readonly onChange: (at: number, part: Partial<DraftColumn>) => void
}

/** Every column of the file: whether it is taken in, on which scale, and which way is better. */
export function ColumnTable({ sheet, draft, onChange }: Props) {
  const words = useWords().ownData.preview
  return (
    <TableFrame label={words.columns}>
      <table className={`${frame.compact} ${styles.columns}`}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.isIn}</th>
            <th scope="col">{words.range}</th>
            <th scope="col">{words.scale}</th>
            <th scope="col">{words.lower}</th>
          </tr>
        </thead>
        <tbody>
          {draft.columns.map((column) => {
            const of = sheet.columns.find(({ at }) => at === column.at)
            return of && <Row key={column.at} column={column} of={of} onChange={(part) => onChange(column.at, part)} />
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}

type RowProps = {
  readonly column: DraftColumn
  readonly of: SheetColumn
  readonly onChange: (part: Partial<DraftColumn>) => void
}

function Row({ column, of, onChange }: RowProps) {
  const words = useWords().ownData.preview
  const name = of.name === '' ? words.unnamed(of.at + 1) : of.name
  const canBe = canBeIn(column)
  const gaps = of.readings.length - of.numbers
  const end = (key: 'min' | 'max') => (
    <NumberField
      label={words[key](name)}
      value={column[key]}
      format={String}
      min={-OWN_LIMITS.number}
      max={OWN_LIMITS.number}
      onCommit={(value) => onChange({ [key]: value })}
    />
  )
  return (
    <tr data-out={!column.isIn || undefined}>
      <th scope="row">
        <bdi className={styles.columnName}>{name}</bdi>
        {column.reason !== null && !column.isIn && <span className={styles.reason}>{words.reason[column.reason]}</span>}
      </th>
      <td>
        <input
          type="checkbox"
          aria-label={words.include(name)}
          checked={column.isIn && canBe}
          disabled={!canBe}
          onChange={(event) => onChange({ isIn: event.target.checked })}
        />
      </td>
      <td className={styles.figures}>
        {of.numbers > 0 && `${raw(of.low)} – ${raw(of.high)}`}
        {gaps > 0 && canBe && (
          <span className={styles.reason}>
            {words.gaps} {gaps.toLocaleString('en-US')}
          </span>
        )}
      </td>
      <td className={styles.scale}>
        {canBe && (
          <>
            {end('min')} – {end('max')}
          </>
        )}
      </td>
      <td>
        {canBe && (
          <input
            type="checkbox"
            aria-label={words.lowerOf(name)}
            checked={column.lowerIsBetter}
            onChange={(event) => onChange({ lowerIsBetter: event.target.checked })}
          />
        )}
      </td>
    </tr>
  )
}
