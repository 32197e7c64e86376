import type { ReplayEvent } from '#analysis/replayEvents.ts'
import type { SourceId } from '#core/engine/index.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { namer } from '#i18n/names.ts'

/** One event in a few words; a claim is named by who says what kind of thing about which part, never by its wording. */
export function eventText(event: ReplayEvent, t: Messages, locale: Locale): string {
  const { dataset } = event
  const words = t.replay.day
  const name = namer(dataset.competition, locale)
  const stage = dataset.benchmarks.competition.title[locale]
  switch (event.kind) {
    case 'result': {
      const out = (dataset.competition.actual?.out ?? []).map((o) => name(o.team).text)
      return words.result(stage, out.length === 0 ? words.nobody : out.join(', '))
    }
    case 'eve':
      return words.eve(stage)
    case 'timeline':
      return event.event.text[locale]
    case 'scores':
      return words.scores(name(event.team), event.scores.length)
    case 'claim': {
      const { claim } = event
      const parts = claim.components.map((c) => (c === 'overall' ? t.rules.overall : t.rules.components[c]))
      return words.claim(
        name(claim.team),
        parts.join(', '),
        words.polarity[claim.polarity],
        words.strength[claim.strength],
        claim.by[locale],
      )
    }
    default:
      return event satisfies never
  }
}

/** Where an event was read; several places for scores, none for a day that only stands before another. */
export function eventSources(event: ReplayEvent): readonly SourceId[] {
  switch (event.kind) {
    case 'result':
      return event.dataset.competition.actual === null ? [] : [event.dataset.competition.actual.source]
    case 'eve':
      return []
    case 'timeline':
      return [event.event.source]
    case 'scores':
      return [...new Set(event.scores.map((score) => score.source))]
    case 'claim':
      return event.claim.sources
    default:
      return event satisfies never
  }
}
