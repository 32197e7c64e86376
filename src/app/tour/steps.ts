import type { Messages } from '#i18n/messages.ts'
import type { TabId } from '#page/pageStore.ts'

type TourStep = {
  readonly id: keyof Messages['welcome']['tour']['steps']
  /** What it speaks of. */
  readonly at: string
  /** The tab that it shows. */
  readonly tab?: TabId
  /** It speaks of one of the choices, which stand in a sheet on a narrow screen. */
  readonly controls?: true
}

export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'verdict', at: '#verdict-sentence' },
  { id: 'reading', at: '#rules fieldset', controls: true },
  { id: 'weight', at: '[data-weight]', controls: true },
  { id: 'sure', at: '[data-tab="chances"]', tab: 'chances' },
  { id: 'change', at: '[data-tab="flips"]', tab: 'flips' },
  { id: 'share', at: '[data-tool="share"]' },
]
