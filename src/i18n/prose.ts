import type { ChapterId } from './chapters.ts'
import type { TermId } from './termChapters.ts'

/**
 * A piece of a longer text: a paragraph, a formula in plain text, a list, terms with their meaning, or
 * words of the glossary, of which one is the default of the page.
 */
export type Block =
  | { readonly text: string }
  | { readonly formula: string }
  | { readonly list: readonly string[] }
  | { readonly terms: readonly { readonly term: string; readonly meaning: string }[] }
  | { readonly glossary: readonly TermId[]; readonly usual?: TermId }
  | { readonly everyTerm: true }

export type Chapter = { readonly id: ChapterId; readonly title: string; readonly body: readonly Block[] }
