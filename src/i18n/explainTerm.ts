import { chapterAnchor } from './chapters.ts'
import { loadWords } from './loadMessages.ts'
import type { Locale } from './locale.ts'
import { TERM_CHAPTERS, type TermId } from './termChapters.ts'

/** What is said of a word where it stands, and where more is said. */
export type Explanation = {
  readonly name: string
  readonly line: string
  /** The way to the chapter of the Method page: in words, and its fragment with `#`. */
  readonly more: string
  readonly href: string
}

/** Fetches the words of the language where they are not at hand yet; rejects where they cannot be had. */
export async function explainTerm(id: TermId, locale: Locale): Promise<Explanation> {
  const { terms, method, finding } = await loadWords(locale)
  const { name, line } = terms[id]
  const chapter = TERM_CHAPTERS[id]
  const title = method.parts.flatMap((part) => part.chapters).find((c) => c.id === chapter)?.title ?? method.title
  return { name, line, more: finding.chapter(title), href: `#${chapterAnchor(chapter)}` }
}
