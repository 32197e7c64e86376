import { useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { pageSamples, useChances } from '#analysis/chances/ChancesProvider.tsx'
import { useBase } from '#data/useBase.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { colophonOf } from './colophon.ts'
import type { ExportContext } from './verdictModel.ts'

/** What exports are made from: the present analysis, with chances only once all of them are drawn for these choices. */
export function useExportContext(): ExportContext {
  const analysis = useAnalysis()
  const { robustness, isStale } = useChances()
  const base = useBase()
  const t = useWords()
  const { locale } = useLanguage()
  const drawn =
    robustness !== null && !isStale && robustness.samples >= pageSamples(analysis.dataset.competition)
      ? robustness
      : null
  return useMemo(
    () => ({ analysis, robustness: drawn, colophon: colophonOf(analysis, base, t), t, locale }),
    [analysis, drawn, base, t, locale],
  )
}
