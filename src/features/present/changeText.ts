import { differenceText } from '#analysis/words/differenceText.ts'
import type { Competition } from '#core/engine/index.ts'
import { factorsBetween } from '#features/present/deck/asked.ts'
import { raw } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Messages } from '#i18n/messages.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import { differences } from '#state/comparison/differences.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

type Words = { readonly t: Messages; readonly locale: Locale; readonly competition: Competition }

/** So many changes are named on a slide. */
const NAMED = 3

/** What was tried on a slide, in words: "MMLU-Pro counts double". Null where nothing was. */
export function changeText(original: Scenario, now: Scenario, { t, locale, competition }: Words): string | null {
  const words = t.present.ask
  const name = namer(competition, locale)
  const { gate } = resolveChoices(now, competition).choices
  const { benchmark: label } = labelsOf(competition, locale)
  const factors = factorsBetween(original, now, competition)
  const lines = differences(original, now, competition).flatMap((difference): string[] => {
    if (difference.field === 'weights' && factors !== null && factors.size > 0) {
      return [...factors].map(([id, factor]) =>
        factor === 2
          ? words.doubled(label(id))
          : factor === 0.5
            ? words.halved(label(id))
            : factor === 0
              ? words.dropped(label(id))
              : words.times(label(id), raw(factor)),
      )
    }
    if (difference.field === 'assume' && difference.to !== null) {
      const assumed = words.assumed[difference.to](name(difference.team))
      return [gate === 'off' ? words.noEffect(assumed) : assumed]
    }
    return [differenceText(difference, { t, locale, competition, stages: new Map() })]
  })
  if (lines.length === 0) return null
  const more = lines.length - NAMED
  return `${lines.slice(0, NAMED).join(' · ')}${more > 0 ? ` ${t.comparison.others(more)}` : ''}`
}
