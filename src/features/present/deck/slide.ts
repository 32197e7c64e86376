import type { IsoDate, RuleSetId, TeamId } from '#core/engine/index.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import type { SingleChange } from './singleChanges.ts'

/** What a slide is there to say, as a code; its sentences are made from the evaluation when it is shown. */
export type SlideTopic =
  /** Scores alone, seen from the day before the decision. */
  | { readonly code: 'eve'; readonly asOf: IsoDate | null }
  /** The same day under one reading of from-scratch. */
  | { readonly code: 'reading'; readonly reading: RuleSetId }
  /** What happened, beside what the official reading says of it. */
  | { readonly code: 'happened' }
  /** What would have kept a team in; the slide's scenario has the first of these ways carried out. */
  | {
      readonly code: 'saved'
      readonly team: TeamId
      readonly before: Scenario
      /** The first is the slide's own; none where no single change does it, null while they are being looked for. */
      readonly changes: readonly SingleChange[] | null
    }
  /** The scenario on the page. */
  | { readonly code: 'current' }
  /** A scenario that the reader kept under a name. */
  | { readonly code: 'kept'; readonly name: string }
  /** One of several that are compared, and the one they are held against; null for that one. */
  | { readonly code: 'compared'; readonly name: string; readonly base: Labelled | null }

/** A scenario and what the reader calls it. */
type Labelled = { readonly label: string; readonly scenario: Scenario }

/** One scenario, one slide. */
export type Slide = {
  readonly id: string
  readonly scenario: Scenario
  readonly topic: SlideTopic
  /** The presenter's own words, for the notes window alone; null where there are none. */
  readonly note: string | null
}

/** Slides of scenarios that the reader kept, in the reader's order. */
export const keptSlides = (
  kept: readonly { readonly id: string; readonly name: string; readonly scenario: Scenario; readonly note?: string }[],
): Slide[] =>
  kept.map(({ id, name, scenario, note }) => ({
    id: `kept-${id}`,
    scenario,
    topic: { code: 'kept', name },
    note: note ?? null,
  }))

/** Slides of scenarios that are compared, the base first. */
export const comparedSlides = (sides: readonly Labelled[]): Slide[] =>
  sides.map(({ label, scenario }, i) => ({
    id: `compared-${i + 1}`,
    scenario,
    topic: { code: 'compared', name: label, base: i === 0 ? null : (sides[0] ?? null) },
    note: null,
  }))

/** The one slide of the scenario on the page. */
export const currentSlide = (scenario: Scenario): Slide => ({
  id: 'current',
  scenario,
  topic: { code: 'current' },
  note: null,
})
