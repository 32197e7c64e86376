import type { Bilingual } from '#core/engine/index.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'

/** Where a source's text was not read itself: what quotes it. */
export function QuotedBy({ by }: { readonly by: Bilingual | undefined }) {
  const t = useWords()
  const localised = useLocalised()
  return by === undefined ? null : <span className="quiet"> {t.provenance.quotedBy(localised(by))}</span>
}
