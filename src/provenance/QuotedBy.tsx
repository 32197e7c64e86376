import type { Bilingual } from '#core/engine/index.ts'
import { useSay, useWords } from '#i18n/useT.ts'

/** Where a source's text was not read itself: what quotes it. */
export function QuotedBy({ by }: { readonly by: Bilingual | undefined }) {
  const t = useWords()
  const say = useSay()
  return by === undefined ? null : <span className="quiet"> {t.provenance.quotedBy(say(by))}</span>
}
