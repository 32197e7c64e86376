import { type RefObject, useLayoutEffect, useRef } from 'react'

const GLIDE_MS = 200

/**
 * Lets rows glide to their new place when their order changes, so that the eye can follow
 * (FLIP: measure before, measure after, play the difference). Cuts where less motion is asked for.
 * @param order the rows' keys in order, joined; children carry them as `data-key`.
 */
export function useGlide(list: RefObject<HTMLElement | null>, order: string) {
  const tops = useRef(new Map<string, number>())

  useLayoutEffect(() => {
    const previous = tops.current
    const current = new Map<string, number>()
    const moving = previous.size > 0 && !(globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true)
    for (const child of list.current?.children ?? []) {
      const key = child.getAttribute('data-key')
      if (key === null || !(child instanceof HTMLElement)) continue
      const top = child.offsetTop
      current.set(`${order}|${key}`, top)
      const from = [...previous].find(([k]) => k.endsWith(`|${key}`))?.[1]
      if (moving && from !== undefined && from !== top && !previous.has(`${order}|${key}`)) {
        child.animate?.([{ transform: `translateY(${from - top}px)` }, { transform: 'none' }], {
          duration: GLIDE_MS,
          easing: 'ease-out',
        })
      }
    }
    tops.current = current
  }, [list, order])
}
