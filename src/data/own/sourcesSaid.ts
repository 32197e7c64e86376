import type { Dataset } from '../dataset.ts'
import { isOwnId } from './ownTable.ts'
import { NO_SOURCE } from './ownWords.ts'

/** The data with `notStated`, in the words of the reader's language, where one's own data state no source. */
export function sourcesSaid(dataset: Dataset, notStated: string): Dataset {
  if (!isOwnId(dataset.competition.id)) return dataset
  const said = (text: string) => (text === NO_SOURCE ? notStated : text)
  const sources = Object.entries(dataset.sources).map(([id, source]) => [
    id,
    { ...source, title: said(source.title), publisher: said(source.publisher) },
  ])
  return { ...dataset, sources: Object.fromEntries(sources) }
}
