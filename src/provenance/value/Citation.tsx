import { useAnalysis } from '#analysis/Analysis.tsx'
import type { SourceId } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { QuotedBy } from '#provenance/QuotedBy.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'
import styles from './Citation.module.css'

type Props = {
  readonly source: SourceId
  /** Short: the publisher and the date alone carry the link. */
  readonly short?: boolean
}

/** One source: its title as the link, who published it and when. */
export function Citation({ source, short = false }: Props) {
  const t = useWords()
  const { dataset } = useAnalysis()
  const known = dataset.sources[source]
  if (known === undefined) return <span className={styles.citation}>{t.scores.detail.noSource}</span>
  const { title, publisher, url, date, lowReliability } = known
  return (
    <span className={styles.citation}>
      {short ? (
        <span title={title}>
          <SourceLink href={url}>{`${publisher}, ${date}`}</SourceLink>
        </span>
      ) : (
        <>
          <SourceLink href={url}>{title}</SourceLink> · {publisher} · {date}
        </>
      )}
      <QuotedBy by={known.quotedBy} />
      {lowReliability && <span className={styles.low}> ({t.scores.reports.lowReliability})</span>}
    </span>
  )
}
