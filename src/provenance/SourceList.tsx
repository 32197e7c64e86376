import { useAnalysis } from '#analysis/Analysis.tsx'
import type { SourceId } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import { QuotedBy } from './QuotedBy.tsx'
import styles from './SourceList.module.css'

/** Where a statement was read: title as a link, publisher, date, and a warning where the source is weak. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const t = useWords()
  const { sources } = useAnalysis().dataset
  return (
    <ul className={styles.list} aria-label={t.provenance.sources}>
      {ids.map((id) => {
        const source = sources[id]
        if (source === undefined) return <li key={id}>{t.provenance.unknownSource(id)}</li>
        return (
          <li key={id}>
            <SourceLink href={source.url}>{source.title}</SourceLink>
            <span className={styles.where}> {wholeDates(`${source.publisher}, ${source.date}`)}</span>
            <QuotedBy by={source.quotedBy} />
            {source.lowReliability && <strong className={styles.weak}> {t.provenance.lowReliability}</strong>}
          </li>
        )
      })}
    </ul>
  )
}
