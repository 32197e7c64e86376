import { LANGUAGE_NAMES } from '#i18n/languageNames.ts'
import { LOCALES } from '#i18n/locale.ts'
import { setAsOf, setStage } from '#state/scenario/actions.ts'
import { THEMES } from '#ui/themes.ts'
import { setTheme, themeNow } from '#ui/useTheme.ts'
import { type FindItem, type ItemSource, named } from './items.ts'

/** The days on which something happened, to see the page from. */
export const dateItems: ItemSource = (context) => {
  const { dataset, choices, store, state, sides } = context
  const { defaultDate, id } = dataset.competition
  if (state.scenario.competition !== id) return []
  const { timeline } = dataset.provenance
  const days = [...new Set([defaultDate, ...timeline.map((event) => event.date)])].sort()
  const eventsOf = (day: string, locale: (typeof LOCALES)[number]) =>
    timeline.filter((event) => event.date === day).map((event) => event.text[locale])
  return days.map((day) => ({
    id: `date ${day}`,
    group: 'dates',
    names: named(context, ({ words }) => words.finding.date(day)),
    note: eventsOf(day, sides[0].locale).join(' · '),
    also: sides.flatMap(({ locale }) => eventsOf(day, locale)),
    isNow: choices.asOf === day,
    run: () => setAsOf(store, day === defaultDate ? null : day),
  }))
}

/** Stage, language and brightness. */
export const pageItems: ItemSource = (context) => {
  const { index, store, state, sides, setLocale } = context
  return [
    ...(index?.competitions ?? []).map(
      (stage): FindItem => ({
        id: `stage ${stage.id}`,
        group: 'page',
        names: named(context, ({ words, locale }) => words.finding.choice(words.app.stage, stage.title[locale])),
        also: [stage.id],
        isNow: state.scenario.competition === stage.id,
        run: () => setStage(store, stage.id),
      }),
    ),
    ...LOCALES.map(
      (locale): FindItem => ({
        id: `language ${locale}`,
        group: 'page',
        names: named(context, ({ words }) => words.finding.choice(words.app.language, LANGUAGE_NAMES[locale])),
        isNow: sides[0].locale === locale,
        run: () => setLocale(locale),
      }),
    ),
    ...THEMES.map(
      (theme): FindItem => ({
        id: `theme ${theme}`,
        group: 'page',
        names: named(context, ({ words }) => words.finding.choice(words.app.theme.label, words.app.theme[theme])),
        isNow: themeNow() === theme,
        run: () => setTheme(theme),
      }),
    ),
  ]
}
