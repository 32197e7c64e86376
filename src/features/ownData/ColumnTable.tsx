import type { TableView } from '#analysis/ownReader/readerMessages.ts'
import { OWN_LIMITS } from '#data/own/ownTable.ts'
import { canBeIn, type DraftColumn } from '#data/own/table/draft.ts'
import { integer, raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Table } from '#ui/Table.tsx'
import styles from './ownData.module.css'
import type { DraftState } from './useDraft.ts'

/** Every column of the file: whether it is taken in, on which scale, which way is better, and how much it weighs. */
export function ColumnTable({ state }: { readonly state: DraftState }) {
  const words = useWords().ownData.preview
  const { view, draft, reading, changeColumn, choose } = state
  if (view === null || draft === null) return null
  return (
    <Table
      label={words.columns}
      columns={[words.column, words.isIn, words.range, words.scale, words.lower, words.weight, words.missing]}
      className={styles.columns}
    >
      {draft.columns.map((column) => {
        const of = view.columns.find(({ at }) => at === column.at)
        return (
          of && (
            <Row
              key={column.at}
              column={column}
              of={of}
              marks={reading.sheet.missing[column.at] ?? of.missing.join(' ')}
              onChange={(part) => changeColumn(column.at, part)}
              onMarks={(text) => choose({ missing: { ...reading.sheet.missing, [column.at]: text } })}
            />
          )
        )
      })}
    </Table>
  )
}

type RowProps = {
  readonly column: DraftColumn
  readonly of: TableView['columns'][number]
  readonly marks: string
  readonly onChange: (part: Partial<DraftColumn>) => void
  readonly onMarks: (text: string) => void
}

function Row({ column, of, marks, onChange, onMarks }: RowProps) {
  const words = useWords().ownData.preview
  const name = of.name === '' ? words.unnamed(of.at + 1) : of.name
  const canBe = canBeIn(column)
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
        {of.gaps > 0 && canBe && (
          <span className={styles.reason}>
            {words.gaps} {integer(of.gaps)}
          </span>
        )}
      </td>
      <td className={styles.scale} data-ask={(column.isIn && column.asks.includes('scale')) || undefined}>
        {canBe && (
          <>
            {end('min')} – {end('max')}
          </>
        )}
      </td>
      <td data-ask={(column.isIn && column.asks.includes('direction')) || undefined}>
        {canBe && (
          <input
            type="checkbox"
            aria-label={words.lowerOf(name)}
            checked={column.lowerIsBetter}
            onChange={(event) => onChange({ lowerIsBetter: event.target.checked })}
          />
        )}
      </td>
      <td className={styles.weight}>
        {canBe && (
          <NumberField
            label={words.weightOf(name)}
            value={column.weight}
            format={String}
            min={0}
            max={100}
            onCommit={(weight) => onChange({ weight: Number(weight.toFixed(2)) })}
          />
        )}
      </td>
      <td data-ask={(column.isIn && column.asks.includes('missing')) || undefined}>
        {canBe && (
          <input
            type="text"
            className={styles.marks}
            aria-label={words.missingOf(name)}
            value={marks}
            maxLength={60}
            onChange={(event) => onMarks(event.target.value)}
          />
        )}
      </td>
    </tr>
  )
}
