import { useAnalysis } from '#analysis/Analysis.tsx'
import type { BenchmarkId, WeightStrip } from '#core/engine/index.ts'
import type { DrawChart } from '#export/charts.ts'
import { scoreRecords } from '#export/scoreRecords.ts'
import { labelsOf } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { teamColour } from '#ui/teamColour.ts'
import { stripsDrawing } from './stripsDrawing.ts'

/** Draws the strips as they are now; nothing of it is worked out before a picture is wanted. */
export function useStripsDrawing(
  strips: ReadonlyMap<BenchmarkId, WeightStrip>,
  shares: Readonly<Record<BenchmarkId, number>>,
): DrawChart {
  const { locale } = useLanguage()
  const words = useWords().weights.strip
  const { dataset, evaluation } = useAnalysis()
  const { teams, field } = dataset.competition
  const labels = labelsOf(dataset.competition, locale)
  return (top, pen) => {
    const isNextSeat = evaluation.notices.some((n) => n.code === 'seats-taken-by-gate')
    const cells = scoreRecords(dataset, evaluation)
    const assumed = evaluation.ranking
      .flatMap((row) => Object.values(row.pillars))
      .filter(({ origin }) => origin === 'assumed').length
    const filled = cells.filter(({ status }) => status === 'filled').length
    const whatIf = cells.filter(({ status }) => status === 'hypothetical').length + assumed
    return stripsDrawing(
      {
        rows: field.flatMap(({ benchmark: id }) => {
          const strip = strips.get(id)
          return strip === undefined ? [] : [{ label: labels.benchmark(id), share: shares[id] ?? 0, strip }]
        }),
        teams: teams.map(({ id, short }) => ({ id, label: short[locale], colour: teamColour(id) })),
        words: {
          key: isNextSeat ? words.pictureKeyNextSeat : words.pictureKey,
          dot: words.dot,
          nobody: words.nobody,
          caution: filled + whatIf === 0 ? null : words.caution(filled, whatIf),
        },
      },
      top,
      pen,
    )
  }
}
