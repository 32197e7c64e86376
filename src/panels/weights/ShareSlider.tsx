import { type KeyboardEvent, useRef } from 'react'
import styles from './ShareSlider.module.css'

type Props = {
  readonly label: string
  /** 0..1 */
  readonly share: number
  readonly text: string
  readonly disabled?: boolean
  readonly describedBy?: string | undefined
  readonly onBegin: () => void
  readonly onMove: (share: number) => void
  /** A key asks for so much more (0..1), from wherever the share stands exactly. */
  readonly onStep: (by: number) => void
  readonly onEnd: () => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
}

/**
 * A native range input that speaks in per cent. Arrows step 1, with Shift 10; one press of the mouse, or one
 * key held down, is one change to undo.
 */
export function ShareSlider({ label, share, text, disabled, describedBy, onBegin, onMove, onStep, onEnd }: Props) {
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
  const percent = Math.round(share * 1000) / 10

  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    begin()
    if (step === undefined) onMove(event.key === 'Home' ? 0 : 1)
    else onStep((step * (event.shiftKey && Math.abs(step) === 1 ? 10 : 1)) / 100)
  }

  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={label}
      aria-valuetext={text}
      aria-describedby={describedBy}
      min={0}
      max={100}
      step={0.1}
      value={percent}
      disabled={disabled}
      style={{ '--at': `${percent}%` } as React.CSSProperties}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={handleKey}
      onKeyUp={end}
      onBlur={end}
      onChange={(event) => {
        // A change without pointer or key (from assistive technology) is a whole change of its own.
        const isWhole = !held.current
        if (isWhole) onBegin()
        onMove(Number(event.target.value) / 100)
        if (isWhole) onEnd()
      }}
    />
  )
}
