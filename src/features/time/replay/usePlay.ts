import { useEffect, useRef, useState } from 'react'
import { beginDrag, endDrag } from '#state/scenario/store.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'

/** Time that each day stays in sight, in milliseconds; longer where nothing may move by itself smoothly. */
const STAY = 900
const STAY_STILL = 1600

const prefersStill = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

type Play = { readonly isPlaying: boolean; readonly start: () => void; readonly stop: () => void }

/**
 * Steps until there is no next step. The whole run is one change to undo. It stops when the page is hidden, when
 * anything else on the page is taken in hand, and when something else changes the scenario.
 *
 * @param step makes one step and says whether there is another.
 */
export function usePlay(step: () => boolean): Play {
  const store = useScenarioStore()
  const [isPlaying, setPlaying] = useState(false)
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })

  useEffect(() => {
    if (!isPlaying) return
    beginDrag(store)
    let isOwn = false
    const stop = () => setPlaying(false)
    const advance = () => {
      isOwn = true
      const goesOn = latest.current()
      isOwn = false
      if (!goesOn) stop()
    }
    const timer = setInterval(advance, prefersStill() ? STAY_STILL : STAY)
    const unsubscribe = store.subscribe((now, before) => {
      if (!isOwn && now.scenario !== before.scenario) stop()
    })
    const handleHidden = () => {
      if (document.hidden) stop()
    }
    // Before the control that was taken in hand starts a drag of its own.
    const handleElsewhere = (event: Event) => {
      const control = event.target instanceof Element ? event.target.closest('input, select, button, [role=tab]') : null
      if (control === null || control.hasAttribute('data-play')) return
      endDrag(store)
      stop()
    }
    document.addEventListener('visibilitychange', handleHidden)
    document.addEventListener('pointerdown', handleElsewhere, true)
    document.addEventListener('keydown', handleElsewhere, true)
    return () => {
      clearInterval(timer)
      unsubscribe()
      document.removeEventListener('visibilitychange', handleHidden)
      document.removeEventListener('pointerdown', handleElsewhere, true)
      document.removeEventListener('keydown', handleElsewhere, true)
      endDrag(store)
    }
  }, [isPlaying, store])

  return { isPlaying, start: () => setPlaying(true), stop: () => setPlaying(false) }
}
