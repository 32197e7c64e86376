import { type RefObject, useLayoutEffect } from 'react'

/** Of the size on a page. A wall of 1,280 by 720 needs it; on larger ones letters stay above 12 pixels. */
const SMALLEST = 0.86
/** Lines and borders are rounded to whole pixels: so much more is taken off, in pixels. */
const ROUNDING = 3

/**
 * Makes the board of a slide as large as its style asks, and smaller where the slide would not fit its wall.
 * @param board the element with the style's `zoom`, inside the frame `[data-slide]`.
 * @param said what stands around the board: measured anew when that changes, never in a drag.
 */
export function useFit(board: RefObject<HTMLElement | null>, said: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said takes room
  useLayoutEffect(() => {
    const element = board.current
    const frame = element?.closest('[data-slide]')
    if (element == null || frame == null) return
    const measure = () => {
      element.style.zoom = ''
      // A smaller board breaks its lines elsewhere: what is left over is measured again.
      for (let tries = 0; tries < 3; tries++) {
        const over = frame.scrollHeight - frame.clientHeight
        const { height } = element.getBoundingClientRect()
        if (over <= 0 || height === 0) return
        const zoom = Number(getComputedStyle(element).zoom)
        element.style.zoom = String(Math.max(SMALLEST, (zoom * (height - over - ROUNDING)) / height))
      }
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [board, said])
}
