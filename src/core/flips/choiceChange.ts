import {
  type ChoiceChange,
  type Choices,
  type Competition,
  dayChanges,
  gateChanges,
  publicDays,
  WORD_CHOICE_IDS,
  WORD_CHOICES,
} from '#core/engine/index.ts'

export const CHOICE_KINDS = ['rule', 'claim', 'policy', 'date'] as const
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

const KIND: { readonly [K in ChoiceChange['code']]?: ChoiceKind } = {
  consequence: 'rule',
  unknown: 'rule',
  proof: 'rule',
  preset: 'rule',
  'assume-off': 'rule',
  'claims-off': 'claim',
  'claim-on': 'claim',
  date: 'date',
}

export const kindOf = (change: ChoiceChange): ChoiceKind => KIND[change.code] ?? 'policy'

/**
 * Every single change worth trying: one assumption about the gate taken back; of rules and of claims that are known by then; one policy; another day on which
 * anything became public, the nearest first on either side.
 */
export function choiceChanges(competition: Competition, choices: Choices): ChoiceChange[] {
  const { asOf, seats, assume } = choices
  const known = competition.claims.filter((c) => c.polarity !== 'neutral' && c.public.first <= asOf).map((c) => c.id)
  return [
    ...Object.entries(assume).map(([team, assumed]): ChoiceChange => ({ code: 'assume-off', team, assumed })),
    ...gateChanges(choices, known),
    ...WORD_CHOICE_IDS.flatMap((id) =>
      WORD_CHOICES[id].filter((word) => word !== choices[id]).map((word) => ({ code: id, [id]: word }) as ChoiceChange),
    ),
    ...[seats - 1, seats + 1]
      .filter((k) => k >= 0 && k < competition.teams.length)
      .map((k): ChoiceChange => ({ code: 'seats', seats: k })),
    ...dayChanges(asOf, publicDays(competition)).flat(),
  ]
}
