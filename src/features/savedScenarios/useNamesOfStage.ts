import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Names } from '#analysis/words/differenceText.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'

/** What names the things of the stage on screen. */
export function useNamesOfStage(): Names {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition, benchmarks } = useAnalysis().dataset
  return { t, locale, competition, stages: new Map([[competition.id, benchmarks.competition.title[locale]]]) }
}
