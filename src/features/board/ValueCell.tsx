import { memo } from 'react'
import type { BoardCell } from '#analysis/account/boardRows.ts'
import { decimal, raw } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import { PencilMark } from '#provenance/value/PencilMark.tsx'
import { toggleOpened, useBoard } from '#state/navigation/boardStore.ts'
import { Beside } from './Beside.tsx'
import styles from './ValueCell.module.css'

type Props = {
  readonly team: string
  readonly teamName: string
  readonly row: string
  readonly rowName: string
  readonly cell: BoardCell
  readonly decimals: number
  /** Points contributed to the total as a part of the bar's full width; null where it contributes nothing. */
  readonly part: number | null
  /** The most that the row could contribute, as a part of the bar's full width: the pale track. */
  readonly track: number
  /** Tab stops here; the arrows lead on. */
  readonly isFirst: boolean
}

/** More digits than a cell has room for are rounded; the whole figure stands where the cell opens. */
const figureOf = (value: number, decimals: number): string =>
  Math.abs(value) >= 1000 ? raw(Math.round(value)) : decimal(value, decimals)

/** One team in one benchmark: the raw score, its kind, and what it contributes; opens in place. */
export const ValueCell = memo(function ValueCell({
  team,
  teamName,
  row,
  rowName,
  cell,
  decimals,
  part,
  track,
  isFirst,
}: Props) {
  const t = useT()
  const isOpen = useBoard(({ opened }) => opened?.kind === 'value' && opened.team === team && opened.row === row)
  const words = t.matrix
  const figure = cell.value === null ? '–' : figureOf(cell.value, decimals)
  const notes = [cell.value === null ? words.kinds.empty : `${figure}, ${words.kinds[cell.kind]}`]
  if (cell.maybeLater) notes.push(words.scores.maybeLater)
  return (
    <div
      role="cell"
      className={styles.cell}
      data-column={team}
      data-kind={cell.kind}
      data-best={cell.isBest || undefined}
      data-open={isOpen || undefined}
    >
      <button
        type="button"
        tabIndex={isFirst ? 0 : -1}
        className={styles.face}
        aria-label={words.scores.cell(teamName, rowName, notes.join(', '))}
        aria-expanded={isOpen}
        data-cell={`${row} ${team}`}
        onClick={() => toggleOpened({ kind: 'value', team, row })}
      >
        <span className={styles.figure}>
          {cell.kind === 'hypothetical' && <PencilMark />}
          {figure}
          {cell.maybeLater && <sup>?</sup>}
        </span>
        <Beside of={`${row} ${team}`} />
        <Bar part={part} track={track} />
      </button>
    </div>
  )
})

const width = (part: number): string => `${Math.round(10_000 * Math.min(1, Math.abs(part))) / 100}%`

/** Points contributed on the board's one linear scale, over the most that the row could contribute. */
export function Bar({ part, track }: { readonly part: number | null; readonly track: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.track} style={{ width: width(track) }} />
      {part !== null && (
        <span
          className={styles.fill}
          data-below={part < 0 || undefined}
          data-capped={part > 1 || undefined}
          style={{ width: width(part) }}
        />
      )}
    </span>
  )
}
