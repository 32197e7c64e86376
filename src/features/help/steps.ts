import type { Messages } from '#i18n/messages.ts'
import type { RoomId } from '#state/navigation/pageStore.ts'

type TourStep = {
  readonly id: keyof Messages['welcome']['tour']['steps']
  /** What it speaks of. */
  readonly at: string
  /** The room that it shows. */
  readonly room?: RoomId
}

export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'verdict', at: '#verdict-sentence' },
  { id: 'reading', at: '#board fieldset' },
  { id: 'weight', at: '[data-weight]' },
  { id: 'sure', at: '[data-tab="sure"]', room: 'sure' },
  { id: 'change', at: '[data-tab="change"]', room: 'change' },
  { id: 'share', at: '[data-tool="share"]' },
]
