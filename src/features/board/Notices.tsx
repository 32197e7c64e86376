import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Notice } from '#core/engine/index.ts'
import { labelsOf, namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { setMissing, setPillars } from '#state/scenario/actions.ts'
import { resetWeights } from '#state/scenario/resetWeights.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './Notices.module.css'

/** What the reader must know of this ranking: what was left out, what is not known, why there is none. */
export function Notices() {
  const { t, locale } = useLanguage()
  const { evaluation, dataset } = useAnalysis()
  const store = useScenarioStore()
  const { competition } = dataset
  const name = namer(competition, locale)
  const words = t.ranking.notices
  const labels = labelsOf(competition, locale)
  const benchmarks = (ids: readonly string[]) => ids.map(labels.benchmark).join(', ')
  const say = (notice: Notice): string | null => {
    switch (notice.code) {
      case 'all-eligible-go':
      case 'no-benchmark-left':
      case 'no-usable-weight':
      case 'no-pillar':
        return words[notice.code]
      case 'seats-taken-by-gate':
        return words['seats-taken-by-gate'](notice.next.map((id) => name(id).text).join(', '))
      case 'assumed-gate-off':
        return words['assumed-gate-off'](notice.teams.map((id) => name(id).text).join(', '))
      case 'benchmarks-excluded':
      case 'benchmarks-unpublished':
        return words[notice.code](notice.benchmarks.length, benchmarks(notice.benchmarks))
      case 'pillar-not-known':
        return null
      default:
        return notice satisfies never
    }
  }
  const fix = evaluation.notices
    .map((notice) => {
      if (notice.code === 'no-usable-weight') return { label: t.ranking.fix.weights, apply: () => resetWeights(store) }
      if (notice.code === 'no-pillar') return { label: t.ranking.fix.pillars, apply: () => setPillars(store, null) }
      if (notice.code === 'no-benchmark-left' && evaluation.notices.some((n) => n.code === 'benchmarks-excluded')) {
        return { label: t.ranking.fix.missing, apply: () => setMissing(store, 'mean') }
      }
      return null
    })
    .find((f) => f !== null)
  const sentences = evaluation.notices.map(say).filter((s) => s !== null)
  if (sentences.length === 0) return null
  return (
    <ul className={styles.notices}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {fix && (
        <li>
          <button type="button" onClick={fix.apply}>
            {fix.label}
          </button>
        </li>
      )}
    </ul>
  )
}
