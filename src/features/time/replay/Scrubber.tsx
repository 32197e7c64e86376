import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import { dayIndexAt, type EventDay } from '#analysis/replayEvents.ts'
import type { IsoDate } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { setAsOf } from '#state/scenario/actions.ts'
import { beginDrag, endDrag } from '#state/scenario/store.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { eventText } from './eventText.ts'
import styles from './Scrubber.module.css'
import { usePlay } from './usePlay.ts'

type Props = {
  readonly days: readonly EventDay[]
  /** The day the page is seen from: not always one of the days. */
  readonly asOf: IsoDate
  /** The stage's own day, which a link leaves out. */
  readonly ownDay: IsoDate
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Steps the as-of date from event to event; one press of the mouse, one key or one run is one change to undo. */
export function Scrubber({ days, asOf, ownDay }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const held = useRef(false)
  const index = dayIndexAt(days, asOf)
  const last = days.length - 1
  const words = t.replay.scrub

  /** Read from the store, so that steps between two drawings do not get lost. */
  const indexNow = () => dayIndexAt(days, store.getState().scenario.asOf ?? ownDay)
  const go = (to: number): number => {
    const at = Math.min(last, Math.max(0, to))
    const day = days[at]
    if (day !== undefined) setAsOf(store, day.date === ownDay ? null : day.date)
    return at
  }
  const play = usePlay(() => go(indexNow() + 1) < last)

  const begin = () => {
    if (held.current) return
    held.current = true
    beginDrag(store)
  }
  const end = () => {
    if (!held.current) return
    held.current = false
    endDrag(store)
  }
  const handleKey = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (step === undefined) return
    event.preventDefault()
    begin()
    go(indexNow() + step)
  }
  const handlePlay = () => {
    if (play.isPlaying) play.stop()
    else {
      // From the end it starts over; that leap belongs to the run.
      if (index === last) {
        beginDrag(store)
        go(0)
      }
      play.start()
    }
  }

  return (
    <div className={styles.scrubber}>
      <div className={styles.buttons}>
        <button type="button" className={styles.play} data-play="" onClick={handlePlay}>
          <Shape name={play.isPlaying ? 'pause' : 'play'} /> {play.isPlaying ? words.pause : words.play}
        </button>
        <button
          type="button"
          onClick={() => go(indexNow() - 1)}
          disabled={index === 0 && asOf <= (days[0]?.date ?? '')}
        >
          <Shape name="previous" /> {words.previous}
        </button>
        <button type="button" onClick={() => go(indexNow() + 1)} disabled={index === last}>
          {words.next} <Shape name="next" />
        </button>
        <span className={styles.now}>
          <time dateTime={asOf}>{asOf}</time>{' '}
          <span className={styles.place}>{words.place(index + 1, days.length)}</span>
        </span>
      </div>
      <div className={styles.track} style={{ '--n': days.length } as CSSProperties}>
        <input
          type="range"
          className={styles.slider}
          aria-label={words.label}
          aria-valuetext={valueText()}
          min={0}
          max={last}
          step={1}
          value={index}
          onPointerDown={begin}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={handleKey}
          onKeyUp={end}
          onBlur={end}
          onChange={(event) => {
            // A change without pointer or key (from assistive technology) is a whole change of its own.
            const isWhole = !held.current
            if (isWhole) begin()
            go(Number(event.target.value))
            if (isWhole) end()
          }}
        />
      </div>
    </div>
  )

  function valueText(): string {
    const day = days[index]
    const first = day?.events[0]
    if (day === undefined || first === undefined) return asOf
    const text = eventText(first, t, locale)
    return day.date === asOf ? words.value(asOf, text, day.events.length - 1) : words.between(asOf, day.date, text)
  }
}

const SHAPES = {
  play: 'M4 3l9 5-9 5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  previous: 'M11 3l-6 5 6 5z',
  next: 'M5 3l6 5-6 5z',
} as const

function Shape({ name }: { readonly name: keyof typeof SHAPES }) {
  return (
    <svg width="12" height="12" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  )
}
