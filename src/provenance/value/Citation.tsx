import { type Analysis, useAnalysis } from '#analysis/Analysis.tsx'
import type { SourceId } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { QuotedBy } from '#provenance/QuotedBy.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'
import styles from './Citation.module.css'

type Props = {
  readonly source: SourceId
  /** Short: the publisher and the date alone carry the link. */
  readonly short?: boolean
  /** Where it is found: the data of the stage on screen where nothing is said. */
  readonly among?: Analysis['dataset']['sources'] | undefined
}

/** One source: its title as the link, who published it and when. */
export function Citation({ source, short = false, among }: Props) {
  const t = useWords()
  const { sources } = useAnalysis().dataset
  const known = (among ?? sources)[source]
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

type ListProps = Pick<Props, 'among'> & { readonly ids: readonly SourceId[] }

/** Several sources in one line; those that the data does not hold are left out. */
export function Citations({ ids, among }: ListProps) {
  const { sources } = useAnalysis().dataset
  const known = ids.filter((id) => (among ?? sources)[id] !== undefined)
  if (known.length === 0) return null
  return (
    <span className="quiet">
      {known.map((id, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <Citation source={id} among={among} short />
        </span>
      ))}
    </span>
  )
}
