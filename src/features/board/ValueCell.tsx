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
  /** The cell of the row that Tab reaches; arrow keys lead to the others. */
  readonly isFirst: boolean
}

/** Rounded to the digits that fit into a cell; its details show the exact figure. */
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
        <Figure figure={figure} isTyped={cell.kind === 'hypothetical'} maybeLater={cell.maybeLater} />
        <Beside of={`${row} ${team}`} />
        <Bar part={part} track={track} />
      </button>
    </div>
  )
})

type FigureProps = { readonly figure: string; readonly isTyped: boolean; readonly maybeLater?: boolean }

/** A figure of the board with its marks. */
export const Figure = memo(function Figure({ figure, isTyped, maybeLater = false }: FigureProps) {
  return (
    <span className={styles.figure}>
      {isTyped && <PencilMark />}
      {figure}
      {maybeLater && <sup>?</sup>}
    </span>
  )
})

const width = (part: number): string => `${100 * Math.min(1, Math.abs(part))}%`

/** Points contributed on the board's one linear scale, over the most that the row could contribute. */
export function Bar({ part, track }: { readonly part: number | null; readonly track: number }) {
  const isBelow = part !== null && part < 0
  const own = width(part ?? 0)
  return (
    <span
      className={styles.bar}
      aria-hidden="true"
      data-capped={(part !== null && part > 1) || undefined}
      style={{
        backgroundSize: isBelow
          ? `0, 0, ${width(track)} 100%`
          : `calc(${own} - 2px) 6px, ${own} 100%, ${width(track)} 100%`,
      }}
    >
      {isBelow && <span className={styles.below} style={{ width: own }} />}
    </span>
  )
}
