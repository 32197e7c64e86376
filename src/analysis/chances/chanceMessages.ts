import type { Choices, Competition } from '#core/engine/index.ts'
import type { Bank, Robustness, UncertaintyChoices } from '#core/robustness/index.ts'

/** What is drawn: plain data, so that it goes to a worker as it is. */
export type ChanceInput = {
  readonly competition: Competition
  readonly choices: Choices
  readonly uncertainty: UncertaintyChoices
}

/** A new job ends the one before; `cancel` ends it without another. */
export type ChanceRequest =
  | {
      readonly kind: 'start'
      readonly job: number
      readonly input: ChanceInput
      readonly samples: number
      /** Whether to send the draws of the first blocks too, for recounting in a drag. */
      readonly wantsBank?: boolean
    }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }

/** `picture`: the chances from the `robustness.samples` drawn so far. `bank` is sent once, if it was asked for and fits. */
export type ChanceAnswer =
  | { readonly kind: 'picture'; readonly job: number; readonly robustness: Robustness }
  | { readonly kind: 'bank'; readonly job: number; readonly bank: Bank }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }
