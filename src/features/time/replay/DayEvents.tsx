import type { EventDay, ReplayEvent } from '#analysis/replayEvents.ts'
import type { IsoDate } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Citations } from '#provenance/value/Citation.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import { eventSources, eventText } from './eventText.ts'
import styles from './replay.module.css'

type Props = { readonly day: EventDay; readonly asOf: IsoDate; readonly isWaiting: boolean }

/** All that is dated on the day the slider stands on, each with its source. */
export function DayEvents({ day, asOf, isWaiting }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.replay.day
  const hasClaim = day.events.some((event) => event.kind === 'claim')
  return (
    <section aria-labelledby="replay-day" className={styles.day}>
      <h3 id="replay-day">{day.date === asOf ? words.title(day.date) : words.last(day.date, asOf)}</h3>
      <ul className={styles.events}>
        {day.events.map((event) => (
          <li key={keyOf(event)}>
            {wholeDates(eventText(event, t, locale))} <Aside event={event} />{' '}
            <Citations among={event.dataset.sources} ids={eventSources(event)} />
          </li>
        ))}
      </ul>
      {(hasClaim || isWaiting) && (
        <p className="quiet">
          {hasClaim && words.claimsNote} {isWaiting && words.waiting}
        </p>
      )}
    </section>
  )
}

/** The answer's days beside an adverse claim; the span of a day that is not known exactly. */
function Aside({ event }: { readonly event: ReplayEvent }) {
  const { day } = useWords().replay
  if (event.kind === 'claim' && event.claim.polarity === 'adverse') {
    return <span className="quiet">[{event.answered.length > 0 ? day.answered(event.answered) : day.unanswered}]</span>
  }
  if (event.kind === 'scores') {
    const latest =
      event.scores
        .map((score) => score.public.last)
        .sort()
        .at(-1) ?? ''
    const first = event.scores[0]?.public.first ?? ''
    if (first < latest) return <span className="quiet">({day.scoresBetween(first, latest)})</span>
  }
  return null
}

function keyOf(event: ReplayEvent): string {
  const what =
    event.kind === 'claim'
      ? event.claim.id
      : event.kind === 'timeline'
        ? event.event.text.en
        : event.kind === 'scores'
          ? event.team
          : ''
  return `${event.dataset.competition.id} ${event.kind} ${what}`
}
