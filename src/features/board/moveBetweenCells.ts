import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { closeOpened } from '#state/navigation/boardStore.ts'

const STEPS: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

const CELLS = 'button[data-cell]'

/**
 * The arrows lead from cell to cell, as in a grid, Home and End to the ends of a row: Tab stops at the first cell of
 * each row alone, or the sliders would be a hundred stops away. Escape closes what a cell has opened, also before the
 * focus has gone into it.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target
  if (!(from instanceof HTMLElement) || !from.matches(CELLS)) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.key === 'Escape' && from.getAttribute('aria-expanded') === 'true') {
    event.stopPropagation()
    // At once: what is just opening would take the focus along.
    flushSync(closeOpened)
    from.focus()
    return
  }
  const rows = [...event.currentTarget.querySelectorAll('[role="row"]')]
    .map((row) => [...row.querySelectorAll<HTMLElement>(CELLS)])
    .filter((cells) => cells.length > 0)
  const row = rows.findIndex((cells) => cells.includes(from))
  const cells = rows[row] ?? []
  const step = STEPS[event.key]
  const to =
    event.key === 'Home'
      ? cells[0]
      : event.key === 'End'
        ? cells.at(-1)
        : step && rows[row + step.row]?.[cells.indexOf(from) + step.column]
  if (to === undefined) return
  event.preventDefault()
  to.focus()
}
