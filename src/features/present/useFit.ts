import { type RefObject, useLayoutEffect } from 'react'

/** Smallest zoom, 1 being the size on the page. Screens of 1,280 by 720 and 1,024 by 768 need it; on larger ones letters stay above 12 pixels. */
const SMALLEST = 0.78
/** Lines and borders are rounded to whole pixels: so much more is taken off, in pixels. */
const ROUNDING = 3

/**
 * Gives the board of a slide the zoom of its style, or a smaller one if the slide would not fit the screen.
 * @param board the element with the style's `zoom`, inside the frame `[data-slide]`.
 * @param around the text around the board: the fit is measured again when it changes, never in a drag.
 */
export function useFit(board: RefObject<HTMLElement | null>, around: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: this text takes room
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
  }, [board, around])
}
