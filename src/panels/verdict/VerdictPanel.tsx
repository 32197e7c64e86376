import { useAnalysis } from '#analysis/Analysis.tsx'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { verdictNotes } from '#evidence/verdictNotes.ts'
import { plain, type Segment } from '#i18n/segments.ts'
import { useLanguage } from '#i18n/useT.ts'
import { AtRest } from './AtRest.tsx'
import { Tiles } from './Tiles.tsx'
import styles from './VerdictPanel.module.css'

/** One sentence before anything else; under it what really happened, and how firm the sentence is. */
export function VerdictPanel() {
  const { t, locale } = useLanguage()
  const analysis = useAnalysis()
  const { robustness, isStale } = useChances()
  const { sentence, others, tooClose, close, disagreeing, actual } = verdictNotes(
    analysis,
    isStale ? [] : (robustness?.tooClose ?? []),
    t,
    locale,
  )

  return (
    <section className={styles.verdict} aria-labelledby="verdict-sentence">
      <p className="visually-hidden">{t.verdict.heading}</p>
      <h1 id="verdict-sentence" className={styles.sentence}>
        {sentence.map((segment, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a sentence have no other identity
          <Marked key={i} segment={segment} />
        ))}
      </h1>
      <AtRest text={plain(sentence)} />
      <div className={styles.under}>
        {(others.length > 0 || tooClose !== null) && (
          <p>{[...others, ...(tooClose === null ? [] : [tooClose])].join(' ')}</p>
        )}
        {(close !== null || disagreeing.length > 0) && (
          <p>
            {close !== null && `${close} `}
            {disagreeing.length > 0 && <strong className={styles.warning}>{disagreeing.join(' ')}</strong>}
          </p>
        )}
        <p>
          <span className={styles.actual}>{actual}</span> {t.verdict.disclaimer}
        </p>
      </div>
      <Tiles />
    </section>
  )
}

function Marked({ segment }: { readonly segment: Segment }) {
  if (segment.team === undefined) return segment.text
  return <span className={segment.tone === 'out' ? styles.out : styles.undecided}>{segment.text}</span>
}
