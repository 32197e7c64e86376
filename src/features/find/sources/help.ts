import { goToPlace } from '#features/places/goToPlace.ts'
import { chapterAnchor } from '#i18n/chapters.ts'
import { TERM_CHAPTERS, TERM_IDS } from '#i18n/termChapters.ts'
import { type ItemSource, named } from './items.ts'

/** Each term says its line and leads to the chapter that says more. */
export const termItems: ItemSource = (context) =>
  TERM_IDS.map((id) => ({
    id: `term ${id}`,
    group: 'terms',
    names: named(context, ({ words }) => words.terms[id].name),
    note: context.sides[0].words.terms[id].line,
    run: () => goToPlace(chapterAnchor(TERM_CHAPTERS[id])),
  }))

export const chapterItems: ItemSource = (context) =>
  context.sides[0].words.method.parts
    .flatMap((part) => part.chapters)
    .map(({ id }) => ({
      id: `chapter ${id}`,
      group: 'chapters',
      names: named(
        context,
        ({ words }) => words.method.parts.flatMap((part) => part.chapters).find((c) => c.id === id)?.title ?? id,
      ),
      run: () => goToPlace(chapterAnchor(id)),
    }))
