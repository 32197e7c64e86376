import { type PublishedFacts, TOTAL } from '#core/published/index.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'

/** The name of an item by its id; the total has its own where nothing was published of it. */
export function useItemName({ items }: PublishedFacts): (id: string) => string {
  const t = useWords()
  const localised = useLocalised()
  return (id) => {
    const label = items.find((item) => item.id === id)?.label
    return label == null ? (id === TOTAL ? t.published.figures.total : id) : localised(label)
  }
}
