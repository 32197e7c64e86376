import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { TeamId } from '#core/engine/index.ts'
import { useScenario } from '#state/scenario/useScenario.ts'

const GLIDE_MS = 200

/**
 * The order in which columns stand in the page's tree. At rest it is the shown order; in a drag it stays, and columns
 * that change places are moved by `transform` alone (DESIGN, "The board", 1). Cells carry `data-column`.
 * @param order the teams as they are shown, best first.
 */
export function useColumns(board: RefObject<HTMLElement | null>, order: readonly TeamId[]): readonly TeamId[] {
  const isDragging = useScenario((s) => s.drag !== null)
  const [placed, setPlaced] = useState(order)
  const isSame = String([...placed].sort()) === String([...order].sort())
  const columns = isDragging && isSame ? placed : String(placed) === String(order) ? placed : order
  if (columns !== placed) setPlaced(columns)

  const shown = useRef(order)
  const shownKey = String(order)
  const columnsKey = String(columns)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are both orders by content
  useLayoutEffect(() => {
    const before = shown.current
    shown.current = order
    const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
    for (const cell of board.current?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
      const team = cell.dataset.column as TeamId
      const shift = order.indexOf(team) - columns.indexOf(team)
      cell.style.transform = shift === 0 ? '' : `translateX(${100 * shift}%)`
      const from = before.indexOf(team) - order.indexOf(team)
      if (from === 0 || isStill || !before.includes(team)) continue
      cell.animate?.(
        [{ transform: `translateX(${100 * (from + shift)}%)` }, { transform: `translateX(${100 * shift}%)` }],
        { duration: GLIDE_MS, easing: 'ease-out' },
      )
    }
  }, [shownKey, columnsKey])
  return columns
}
