import type { Dataset } from '../dataset.ts'
import { isOwnId } from './ownTable.ts'
import { NO_SOURCE } from './ownWords.ts'

/**
 * Puts `notStated`, a text in the reader's language, in the place of sources that a table of the reader's own does not
 * state. Other data is returned as it is.
 */
export function nameMissingSources(dataset: Dataset, notStated: string): Dataset {
  if (!isOwnId(dataset.competition.id)) return dataset
  const named = (text: string) => (text === NO_SOURCE ? notStated : text)
  const sources = Object.entries(dataset.sources).map(([id, source]) => [
    id,
    { ...source, title: named(source.title), publisher: named(source.publisher) },
  ])
  return { ...dataset, sources: Object.fromEntries(sources) }
}
