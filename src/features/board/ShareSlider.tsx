import { type KeyboardEvent, useRef } from 'react'
import styles from './ShareSlider.module.css'
import { cssPlace, placeOf, shareAt, TRACK_STEPS } from './scale.ts'

type Props = {
  readonly label: string
  /** 0..1 */
  readonly share: number
  readonly text: string
  readonly disabled?: boolean
  readonly describedBy?: string | undefined
  readonly onBegin: () => void
  readonly onMove: (share: number) => void
  /** A key changes the share by this much (−1..1), from its exact value. */
  readonly onStep: (by: number) => void
  readonly onEnd: () => void
  /** The pointer was cancelled (the browser began to scroll): the share goes back to where it was. */
  readonly onCancel: () => void
}

const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
}

/**
 * A native range input on a square-root scale that speaks in per cent. Arrows step 1 point, with Shift 10, with Alt
 * 0.1; one press of the pointer, or one key held down, is one change to undo. Under a finger only the knob moves it:
 * a swipe that begins elsewhere on the track scrolls the page.
 */
export function ShareSlider(props: Props) {
  const { label, share, text, disabled, describedBy, onBegin, onMove, onStep, onEnd, onCancel } = props
  const held = useRef(false)
  const begin = () => {
    if (held.current) return
    held.current = true
    onBegin()
  }
  const end = () => {
    if (!held.current) return
    held.current = false
    onEnd()
  }
  const cancel = () => {
    if (!held.current) return
    held.current = false
    onCancel()
  }
  const place = placeOf(share)

  const handleKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key]
    if (event.key === 'Escape') return cancel()
    if (direction === undefined && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    begin()
    if (direction === undefined) onMove(event.key === 'Home' ? 0 : 1)
    else {
      const size = Math.abs(direction) > 1 ? 1 : event.shiftKey ? 10 : event.altKey ? 0.1 : 1
      onStep((direction * size) / 100)
    }
  }

  return (
    <span
      className={styles.slider}
      data-disabled={disabled || undefined}
      style={{ backgroundSize: `${cssPlace(place)} 3px, 100% 2px` }}
    >
      <input
        type="range"
        className={styles.input}
        aria-label={label}
        aria-valuetext={text}
        aria-describedby={describedBy}
        min={0}
        max={TRACK_STEPS}
        step={1}
        value={Math.round(place * TRACK_STEPS)}
        disabled={disabled}
        onPointerDown={begin}
        onPointerUp={end}
        onPointerCancel={cancel}
        onKeyDown={handleKey}
        onKeyUp={end}
        onBlur={end}
        onChange={(event) => {
          // A change without pointer or key (from assistive technology) is a whole change of its own.
          const isWhole = !held.current
          if (isWhole) onBegin()
          onMove(shareAt(Number(event.target.value) / TRACK_STEPS))
          if (isWhole) onEnd()
        }}
      />
    </span>
  )
}
