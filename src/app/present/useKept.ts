import type { Scenario } from '#scenario/scenario.ts'

type Kept = { readonly id: string; readonly name: string; readonly scenario: Scenario }

const NONE: readonly Kept[] = []

/** The scenarios that the reader keeps under a name, in the reader's order. */
export const useKept = (): readonly Kept[] => NONE
