import type { Choices, Claim, ClaimId, Component, ComponentAssessment, GateResult, Team } from '#core/engine/index.ts'

/** A column of the matrix: a component, or the statements on the entry as a whole. */
export type Column = Component | 'overall'

/** Why a claim moves the cell or does not. */
export type Standing =
  | 'counts'
  | 'cleared'
  | 'off'
  | 'later'
  | 'unsure'
  | 'other-model'
  | 'elsewhere'
  | 'overall'
  | 'context'

export type Entry = { readonly claim: Claim; readonly standing: Standing }

/** Something that was raised, with every answer that is known to it, whatever component the answer names. */
export type Thread = { readonly raised: Entry; readonly answers: readonly Entry[] }

const LATER: readonly Standing[] = ['later', 'unsure']

export const isLater = ({ standing }: Entry): boolean => LATER.includes(standing)

/**
 * What a claim does to one cell under the choices, or to the entry at large where `column` is null;
 * `assessment` says what was cleared there, null where nothing is judged.
 */
export function standingOf(
  claim: Claim,
  team: Team,
  column: Column | null,
  { asOf, claimsOff }: Pick<Choices, 'asOf' | 'claimsOff'>,
  assessment: Pick<ComponentAssessment, 'cleared'> | null,
): Standing {
  if (claim.public.first > asOf) return 'later'
  if (claim.polarity === 'adverse' && claim.public.last > asOf) return 'unsure'
  if (claimsOff.includes(claim.id)) return 'off'
  if (claim.model !== undefined && !team.entry.models.includes(claim.model)) return 'other-model'
  if (claim.polarity === 'neutral') return 'context'
  if (claim.components.every((c) => c === 'overall')) return 'overall'
  if (column !== null && column !== 'overall' && !claim.components.includes(column)) return 'elsewhere'
  return assessment?.cleared.includes(claim.id) ? 'cleared' : 'counts'
}

/** The claim itself, if every component that it names has cleared it; for a standing outside one cell. */
export function clearedEverywhere(claim: Claim, gates: readonly GateResult[]): ClaimId[] {
  const judged = (gates.find((gate) => gate.team === claim.team)?.components ?? []).filter(({ component }) =>
    claim.components.includes(component),
  )
  return judged.length > 0 && judged.every((assessment) => assessment.cleared.includes(claim.id)) ? [claim.id] : []
}

export const byTime = (a: Entry, b: Entry): number =>
  a.claim.public.first < b.claim.public.first ? -1 : Number(a.claim.public.first > b.claim.public.first)
