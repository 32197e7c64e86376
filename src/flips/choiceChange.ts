import {
  applyGateChange,
  type Choices,
  COMPONENTS,
  CONSEQUENCES,
  type Competition,
  GATE_MODES,
  type GateChange,
  type GateMode,
  type IsoDate,
  MISSING_POLICIES,
  type MissingPolicy,
  NORMALISATIONS,
  type Normalisation,
  PROOFS,
  RULE_SET_IDS,
  RULE_SETS,
  type Rules,
  SOURCE_POLICIES,
  type SourcePolicy,
  UNDATED,
  UNKNOWN_POLICIES,
  type Undated,
} from '#engine/index.ts'

/** One choice made otherwise, everything else left as it is. */
export type ChoiceChange =
  | GateChange
  | { readonly code: 'missing'; readonly missing: MissingPolicy }
  | { readonly code: 'normalisation'; readonly normalisation: Normalisation }
  | { readonly code: 'source'; readonly source: SourcePolicy }
  | { readonly code: 'undated'; readonly undated: Undated }
  | { readonly code: 'gate'; readonly gate: GateMode }
  | { readonly code: 'seats'; readonly seats: number }

export const CHOICE_KINDS = ['rule', 'claim', 'policy', 'date'] as const
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

const KIND: Readonly<Record<ChoiceChange['code'], ChoiceKind>> = {
  consequence: 'rule',
  unknown: 'rule',
  proof: 'rule',
  preset: 'rule',
  'claims-off': 'claim',
  'claim-on': 'claim',
  missing: 'policy',
  normalisation: 'policy',
  source: 'policy',
  undated: 'policy',
  gate: 'policy',
  seats: 'policy',
  date: 'date',
}

export const kindOf = (change: ChoiceChange): ChoiceKind => KIND[change.code]

/** The choices after one change; the rest stays as it is. */
export function applyChoiceChange(choices: Choices, change: ChoiceChange): Choices {
  switch (change.code) {
    case 'missing':
      return { ...choices, missing: change.missing }
    case 'normalisation':
      return { ...choices, normalisation: change.normalisation }
    case 'source':
      return { ...choices, source: change.source }
    case 'undated':
      return { ...choices, undated: change.undated }
    case 'gate':
      return { ...choices, gate: change.gate }
    case 'seats':
      return { ...choices, seats: change.seats }
    default:
      return applyGateChange(choices, change)
  }
}

/**
 * Every single change worth trying: one component, weaker evidence, proof, a whole reading; one claim of those that are
 * known by then; one policy; another day on which anything became public, the nearest first on either side.
 */
export function choiceChanges(competition: Competition, choices: Choices): ChoiceChange[] {
  const { rules, claimsOff, asOf } = choices
  const but = <T>(all: readonly T[], now: T) => all.filter((value) => value !== now)
  const claims = competition.claims.filter((c) => c.polarity !== 'neutral' && c.public.first <= asOf).map((c) => c.id)
  const days = daysOf(competition)
  return [
    ...COMPONENTS.flatMap((component) =>
      but(CONSEQUENCES, rules.consequences[component]).map(
        (consequence): ChoiceChange => ({ code: 'consequence', component, consequence }),
      ),
    ),
    ...but(UNKNOWN_POLICIES, rules.unknown).map((unknown): ChoiceChange => ({ code: 'unknown', unknown })),
    ...but(PROOFS, rules.proof).map((proof): ChoiceChange => ({ code: 'proof', proof })),
    ...RULE_SET_IDS.filter((id) => !sameRules(RULE_SETS[id], rules)).map(
      (preset): ChoiceChange => ({ code: 'preset', preset }),
    ),
    ...claims.filter((id) => !claimsOff.includes(id)).map((id): ChoiceChange => ({ code: 'claims-off', claims: [id] })),
    ...claims.filter((id) => claimsOff.includes(id)).map((claim): ChoiceChange => ({ code: 'claim-on', claim })),
    ...but(MISSING_POLICIES, choices.missing).map((missing): ChoiceChange => ({ code: 'missing', missing })),
    ...but(NORMALISATIONS, choices.normalisation).map(
      (normalisation): ChoiceChange => ({ code: 'normalisation', normalisation }),
    ),
    ...but(SOURCE_POLICIES, choices.source).map((source): ChoiceChange => ({ code: 'source', source })),
    ...but(UNDATED, choices.undated).map((undated): ChoiceChange => ({ code: 'undated', undated })),
    ...but(GATE_MODES, choices.gate).map((gate): ChoiceChange => ({ code: 'gate', gate })),
    ...[choices.seats - 1, choices.seats + 1]
      .filter((seats) => seats >= 0 && seats < competition.teams.length)
      .map((seats): ChoiceChange => ({ code: 'seats', seats })),
    ...days
      .filter((day) => day < asOf)
      .reverse()
      .map((day): ChoiceChange => ({ code: 'date', asOf: day })),
    ...days.filter((day) => day > asOf).map((day): ChoiceChange => ({ code: 'date', asOf: day })),
  ]
}

function daysOf({ claims, benchmarks, pillars }: Competition): IsoDate[] {
  const windows = [...claims.map((c) => c.public), ...benchmarks.flatMap((b) => b.scores.map((s) => s.public))]
  return [...new Set([...windows.flatMap(({ first, last }) => [first, last]), ...pillars.map((p) => p.public)])].sort()
}

const sameRules = (a: Rules, b: Rules): boolean =>
  a.proof === b.proof && a.unknown === b.unknown && COMPONENTS.every((c) => a.consequences[c] === b.consequences[c])
