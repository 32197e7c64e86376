import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '#i18n/useT.ts'
import { openedRoom, openRoom } from '#state/navigation/pageStore.ts'
import { placeBeside } from '#ui/placeBeside.ts'
import { TOUR_STEPS } from './steps.ts'
import styles from './Tour.module.css'

/** Between what is spoken of and the line around it. */
const AROUND = 6

/**
 * A walk over the page, one thing at a time. Everything else is out of reach meanwhile, so that the choices
 * stay as they are; the page is left as it was found.
 */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().welcome.tour
  const [at, setAt] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const ring = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const id = useId()
  const step = TOUR_STEPS[at] ?? TOUR_STEPS[0]
  const isLast = at === TOUR_STEPS.length - 1

  useEffect(() => {
    const before = { room: openedRoom(), x: window.scrollX, y: window.scrollY }
    dialog.current?.showModal?.()
    next.current?.focus()
    return () => {
      openRoom(before.room)
      window.scrollTo(before.x, before.y)
    }
  }, [])

  useLayoutEffect(() => {
    if (step === undefined) return
    if (step.room !== undefined) openRoom(step.room)
    const place = () => {
      const target = document.querySelector(step.at)?.getBoundingClientRect()
      if (ring.current === null || card.current === null) return
      const box = {
        left: (target?.left ?? 0) - AROUND,
        top: (target?.top ?? 0) - AROUND,
        right: (target?.right ?? 0) + AROUND,
        bottom: (target?.bottom ?? 0) + AROUND,
      }
      const { left, top } = placeBeside(box, card.current.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      })
      Object.assign(ring.current.style, {
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.right - box.left}px`,
        height: `${box.bottom - box.top}px`,
      })
      Object.assign(card.current.style, { left: `${left}px`, top: `${top}px` })
    }
    // After the sheet or the room has been drawn.
    const frame = requestAnimationFrame(() => {
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      document.querySelector(step.at)?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' })
      place()
    })
    // What is fetched or drawn later moves what is spoken of.
    const watch = new ResizeObserver(place)
    watch.observe(document.body)
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [step])

  if (step === undefined) return null
  const close = () => (dialog.current?.close ? dialog.current.close() : onClose())
  const go = (to: number) => {
    setAt(to)
    // At the last step another button may have taken the place of the one that was pressed.
    next.current?.focus()
  }
  const handleKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight' && !isLast) go(at + 1)
    if (key === 'ArrowLeft' && at > 0) go(at - 1)
  }
  const { title, text } = words.steps[step.id]

  return (
    <dialog ref={dialog} className={styles.tour} aria-labelledby={id} onClose={onClose} onKeyDown={handleKey}>
      <div ref={ring} className={styles.ring} aria-hidden="true" />
      <div ref={card} className={styles.card}>
        <p className="quiet">{words.step(at + 1, TOUR_STEPS.length)}</p>
        <div aria-live="polite">
          <h2 id={id}>{title}</h2>
          <p>{text}</p>
        </div>
        <div className={styles.actions}>
          <button ref={next} type="button" className={styles.next} onClick={() => (isLast ? close() : go(at + 1))}>
            {isLast ? words.done : words.next}
          </button>
          <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {words.back}
          </button>
          {!isLast && (
            <button type="button" className={styles.skip} onClick={close}>
              {words.skip}
            </button>
          )}
        </div>
      </div>
    </dialog>
  )
}
