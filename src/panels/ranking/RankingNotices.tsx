import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Notice } from '#engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import styles from './RankingNotices.module.css'

/** What the reader must know of this ranking: what was left out, what is not known, why there is none. */
export function RankingNotices() {
  const { t, locale } = useLanguage()
  const { evaluation, dataset } = useAnalysis()
  const { competition } = dataset
  const name = namer(competition, locale)
  const words = t.ranking.notices
  const labels = new Map(competition.benchmarks.map((b) => [b.id, b.label[locale]]))
  const benchmarks = (ids: readonly string[]) => ids.map((id) => labels.get(id) ?? id).join(', ')
  const unknownPillars = evaluation.notices.flatMap((n) =>
    n.code === 'pillar-not-known'
      ? [competition.pillars.find((p) => p.id === n.pillar)?.label[locale] ?? n.pillar]
      : [],
  )

  const say = (notice: Notice): string | null => {
    switch (notice.code) {
      case 'all-eligible-go':
      case 'no-benchmark-left':
      case 'no-usable-weight':
      case 'no-pillar':
        return words[notice.code]
      case 'seats-taken-by-gate':
        return words['seats-taken-by-gate'](notice.next.map((id) => name(id).text).join(', '))
      case 'benchmarks-excluded':
      case 'benchmarks-unpublished':
        return words[notice.code](notice.benchmarks.length, benchmarks(notice.benchmarks))
      case 'pillar-not-known':
        return null
      default:
        return notice satisfies never
    }
  }
  const sentences = evaluation.notices.map(say).filter((s) => s !== null)
  if (unknownPillars.length > 0) sentences.push(words['pillar-not-known'](unknownPillars.join(', ')))
  if (sentences.length === 0) return null
  return (
    <ul className={styles.notices}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
