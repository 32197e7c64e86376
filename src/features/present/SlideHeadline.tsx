import { plain, type Segment } from '#i18n/segments.ts'
import styles from './Slide.module.css'

/** Characters: a longer sentence would take three lines from the bars. */
const LONG = 56

/** The one big sentence: those who go out are in red. */
export function SlideHeadline({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <h1 className={styles.headline} data-long={plain(segments).length > LONG || undefined}>
      {segments.map((segment, i) =>
        segment.team === undefined ? (
          segment.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a sentence have no other identity
          <span key={i} className={segment.tone === 'out' ? styles.out : styles.open}>
            {segment.text}
          </span>
        ),
      )}
    </h1>
  )
}
