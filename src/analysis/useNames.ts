import type { TeamId } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import type { TeamName } from '#i18n/segments.ts'
import { useLanguage } from '#i18n/useT.ts'
import { useAnalysis } from './Analysis.tsx'

/** The names of the teams on screen, by id, in the chosen language. */
export const useNames = (): ((id: TeamId) => TeamName) => namer(useAnalysis().dataset.competition, useLanguage().locale)
