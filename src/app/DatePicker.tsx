import { useId } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useLanguage } from '#i18n/useT.ts'
import { setAsOf } from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import styles from './DatePicker.module.css'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The day the page is seen from; an emptied field goes back to the stage's own day. */
export function DatePicker() {
  const { t, locale } = useLanguage()
  const events = useId()
  const { choices, dataset } = useAnalysis()
  const store = useScenarioStore()
  const { defaultDate } = dataset.competition
  return (
    <label className={styles.date} title={t.app.asOfHelp}>
      <span>{t.app.asOf}</span>
      <input
        type="date"
        list={events}
        value={choices.asOf}
        min="2025-06-01"
        max="2026-12-31"
        onChange={(event) => {
          const day = event.target.value
          if (day === '') setAsOf(store, null)
          else if (isDay(day)) setAsOf(store, day === defaultDate ? null : day)
        }}
      />
      <datalist id={events}>
        {dataset.provenance.timeline.map((event) => (
          <option key={`${event.date} ${event.text.en}`} value={event.date} label={event.text[locale]} />
        ))}
      </datalist>
    </label>
  )
}
