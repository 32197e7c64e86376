import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import { useLanguage } from '#i18n/useT.ts'
import { setAsOf } from '#state/scenario/actions.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { FieldMessage } from '#ui/FieldMessage.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Term } from '#ui/Term.tsx'
import styles from './DatePicker.module.css'
import { dayAfter, FIRST_DAY, LAST_DAY, readDay } from './readDay.ts'

const ISO = /^\d{4}-\d{2}-\d{2}$/
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 }

/**
 * The field for the as-of date, in the same format in every browser and language; arrow keys step a day. The calendar is
 * the browser's own. An emptied field restores the stage's default; a text that is no day in range is refused.
 */
export function DatePicker() {
  const { t, locale } = useLanguage()
  const events = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const dataset = useDataset()
  const chosen = useScenario((s) => s.scenario.asOf)
  const store = useScenarioStore()
  const [draft, setDraft] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const { defaultDate } = dataset.competition
  const shown = chosen ?? defaultDate

  const choose = (day: string | null) => {
    setDraft(null)
    setMessage(null)
    const next = day === defaultDate ? null : day
    if (next !== store.getState().scenario.asOf) setAsOf(store, next)
  }
  const commit = () => {
    if (draft === null) return
    if (draft.trim() === '') return choose(null)
    const day = readDay(draft)
    if (day !== null) return choose(day)
    setDraft(null)
    setMessage(t.app.asOfRefused(draft.trim(), FIRST_DAY, LAST_DAY))
  }
  const handleText = (text: string) => {
    const day = ISO.test(text) ? readDay(text) : null
    if (day === null) setDraft(text)
    else choose(day)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape') setDraft(null)
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    choose(dayAfter(shown, step))
  }

  return (
    <span className={styles.date}>
      <Term id="as-of">{t.app.asOf}</Term>
      <input
        aria-label={t.app.asOf}
        title={t.app.asOfHelp}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={14}
        value={draft ?? shown}
        data-at-rest={draft === null || undefined}
        onChange={(event) => handleText(event.target.value)}
        onBlur={commit}
        onKeyDown={handleKey}
      />
      <span className={styles.calendar}>
        <input
          ref={calendar}
          type="date"
          aria-hidden="true"
          tabIndex={-1}
          list={events}
          value={shown}
          min={FIRST_DAY}
          max={LAST_DAY}
          onChange={(event) => choose(readDay(event.target.value))}
        />
        <button type="button" onClick={() => calendar.current?.showPicker?.()}>
          <Icon name="calendar" />
          <span className="visually-hidden">{t.app.asOfCalendar}</span>
        </button>
      </span>
      <datalist id={events}>
        {dataset.provenance.timeline.map((event) => (
          <option key={`${event.date} ${event.text.en}`} value={event.date} label={event.text[locale]} />
        ))}
      </datalist>
      <FieldMessage text={message} side="start" />
    </span>
  )
}
