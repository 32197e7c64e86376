import type { Analysis } from '#analysis/Analysis.tsx'
import { closeCall } from '#analysis/closeCall.ts'
import { disagreements } from '#analysis/disagreements.ts'
import { evaluate } from '#core/engine/index.ts'
import type { Slide } from '#features/present/deck/slide.ts'
import { gap } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { plain } from '#i18n/segments.ts'
import { reasonTexts } from '#provenance/reasonText.ts'
import { verdictNotes } from '#provenance/verdictNotes.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { SlideText } from './slideText.ts'

/** What the presenter can say beside the slide: their own words first, then what the evaluation gives. */
export function speakerNotes(
  slide: Slide,
  text: SlideText,
  previous: Slide | null,
  analysis: Analysis,
  { t, locale }: { readonly t: Messages; readonly locale: Locale },
): string[] {
  const { dataset, evaluation, choices, policies } = analysis
  const { competition } = dataset
  const name = namer(competition, locale)
  const claims = new Map(competition.claims.map((c) => [c.id, c]))
  const words = t.present.notes
  const close = closeCall(evaluation)
  const { assumed } = verdictNotes(analysis, null, t, locale)
  const changes = previous === null || previous.scenario.competition !== competition.id ? [] : changesFrom(previous)
  const reasons = evaluation.verdicts
    .filter(({ outcome }) => outcome !== 'safe')
    .flatMap((verdict) => {
      const texts = reasonTexts(verdict.reasons, { t, locale, name, claims, asOf: choices.asOf })
      return texts.length === 0 ? [] : [words.team(name(verdict.team).text, texts.join(' · '))]
    })
  return [
    ...(slide.note === null ? [] : [slide.note]),
    plain(text.headline),
    ...(text.under === null ? [] : [text.under]),
    ...(assumed === null ? [] : [assumed]),
    ...(changes.length > 0 ? [words.changed(changes.join(', '))] : []),
    ...text.alternatives,
    ...reasons,
    ...(close === null ? [] : [t.verdict.close(name(close.lowest), name(close.next), gap(close.gap))]),
    ...disagreements(policies).map(({ policies: names, verdicts, isFewer }) =>
      t.verdict.disagreement(names, verdictFacts({ verdicts }, name), isFewer),
    ),
    t.verdict.disclaimer,
  ]

  function changesFrom(other: Slide): string[] {
    const before = evaluate(competition, resolveChoices(other.scenario, competition).choices)
    const outcomeBefore = new Map(before.verdicts.map((verdict) => [verdict.team, verdict.outcome]))
    const label = t.verdict.tiles.outcome
    return evaluation.verdicts.flatMap(({ team, outcome }) => {
      const was = outcomeBefore.get(team)
      return was === undefined || was === outcome ? [] : [words.change(name(team).text, label[was], label[outcome])]
    })
  }
}
