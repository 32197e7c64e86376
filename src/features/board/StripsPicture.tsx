import { useAnalysis } from '#analysis/Analysis.tsx'
import { Savable } from '#export/Savable.tsx'
import { useWords } from '#i18n/useT.ts'
import { fieldShares } from '#state/scenario/weightActions.ts'
import { useStrips } from './useStrips.ts'
import { useStripsDrawing } from './useStripsDrawing.ts'

/** Saves the stability strips of all weights as a picture. */
export function StripsPicture() {
  const t = useWords()
  const analysis = useAnalysis()
  const strips = useStrips(analysis)
  const draw = useStripsDrawing(strips, fieldShares(analysis.scenario, analysis.dataset.competition.field))
  return strips.size === 0 ? null : <Savable title={t.weights.strip.picture} draw={draw} />
}
