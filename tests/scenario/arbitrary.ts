import fc from 'fast-check'
import {
  ASSUMED_GATES,
  COMPONENTS,
  CONSEQUENCES,
  type Competition,
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
  PROOFS,
  RULE_SET_IDS,
  SOURCE_POLICIES,
  UNDATED,
  UNKNOWN_POLICIES,
} from '#core/engine/index.ts'
import { NOISE_READINGS, UNCERTAINTIES } from '#core/robustness/index.ts'
import { MAX_PILLARS, SCENARIO_LIMITS } from '#state/scenario/limits.ts'
import { OFF_REASONS } from '#state/scenario/offReason.ts'
import type { NumberLimits } from '#state/scenario/plainValues.ts'
import type { RuleChoice, Scenario } from '#state/scenario/scenario.ts'

const FIRST = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const characters = (more: string) => [...FIRST, ...more]

const idOf = (more: string, rare: readonly string[]): fc.Arbitrary<string> =>
  fc
    .oneof(
      {
        weight: 9,
        arbitrary: fc
          .tuple(fc.constantFrom(...FIRST), fc.string({ unit: fc.constantFrom(...characters(more)), maxLength: 12 }))
          .map((p) => p.join('')),
      },
      { weight: 1, arbitrary: fc.constantFrom(...rare) },
    )
    .filter((id) => id !== 'constructor')

/** Names that a careless record would trip over, and ids that look like parts of the grammar. */
const idArbitrary = idOf('_.-', [
  'tostring',
  'hasownproperty',
  'a_',
  'a.',
  '1',
  '1_2',
  '30_kobalt',
  'a__b',
  'none',
  'v',
  'x'.repeat(64),
])
const teamArbitrary = idOf('_-', ['tostring', 'a_', '1', 'x'.repeat(64)])
const claimArbitrary = idOf('.-', ['tostring', 'c001', '1', 'x'.repeat(64)])

/** Any number that a link can carry within these limits. */
const numberArbitrary = ({ min, max, decimals }: NumberLimits): fc.Arbitrary<number> => {
  const unit = 10 ** decimals
  return fc.maxSafeInteger().map((n) => {
    const steps = (max - min) * unit + 1
    return Number((min + (Math.abs(n) % steps) / unit).toFixed(decimals)) + 0
  })
}

const dateArbitrary = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const rulesArbitrary: fc.Arbitrary<RuleChoice> = fc.oneof(
  fc.constantFrom(...RULE_SET_IDS).map((preset) => ({ preset })),
  fc.record({
    preset: fc.constant('custom' as const),
    consequences: fc
      .tuple(...COMPONENTS.map(() => fc.constantFrom(...CONSEQUENCES)))
      .map((words) => Object.fromEntries(COMPONENTS.map((component, i) => [component, words[i]])) as never),
    proof: fc.constantFrom(...PROOFS),
    unknown: fc.constantFrom(...UNKNOWN_POLICIES),
  }),
)

/** Where the ids of a scenario come from: any at all, or those of some data. */
type Ids = {
  readonly competition: fc.Arbitrary<string>
  readonly benchmark: fc.Arbitrary<string>
  readonly pillar: fc.Arbitrary<string>
  readonly team: fc.Arbitrary<string>
  readonly claim: fc.Arbitrary<string>
}

/** Every valid scenario with such ids: its numbers keep their limits, its lists are sorted, it has no empty rows. */
function scenarioWith(ids: Ids): fc.Arbitrary<Scenario> {
  const row = (key: fc.Arbitrary<string>, limits: NumberLimits, minKeys: number, maxKeys: number) =>
    fc.dictionary(key, numberArbitrary(limits), { minKeys, maxKeys, noNullPrototype: true })
  const rows = (key: fc.Arbitrary<string>, limits: NumberLimits) =>
    fc.dictionary(ids.team, row(key, limits, 1, 4), { maxKeys: 5, noNullPrototype: true })
  return fc.record({
    competition: ids.competition,
    dataVersion: fc.option(idArbitrary),
    asOf: fc.option(dateArbitrary),
    undated: fc.constantFrom(...UNDATED),
    source: fc.constantFrom(...SOURCE_POLICIES),
    missing: fc.constantFrom(...MISSING_POLICIES),
    normalisation: fc.constantFrom(...NORMALISATIONS),
    weights: row(ids.benchmark, SCENARIO_LIMITS.weight, 0, 14),
    pillars: fc.option(fc.array(numberArbitrary(SCENARIO_LIMITS.pillar), { minLength: 1, maxLength: MAX_PILLARS })),
    assumed: rows(ids.pillar, SCENARIO_LIMITS.points),
    cells: rows(ids.benchmark, SCENARIO_LIMITS.cell),
    rules: rulesArbitrary,
    claimsOff: fc
      .uniqueArray(fc.tuple(ids.claim, fc.constantFrom(...OFF_REASONS)), { maxLength: 5, selector: ([id]) => id })
      .map((items) => Object.fromEntries(items)),
    assume: fc.dictionary(ids.team, fc.constantFrom(...ASSUMED_GATES), { maxKeys: 4, noNullPrototype: true }),
    gate: fc.constantFrom(...GATE_MODES),
    penalty: numberArbitrary(SCENARIO_LIMITS.penalty),
    seats: fc.option(numberArbitrary(SCENARIO_LIMITS.seats)),
    uncertainty: fc.record({
      sources: fc.subarray([...UNCERTAINTIES]),
      epsilon: numberArbitrary(SCENARIO_LIMITS.epsilon),
      reading: fc.constantFrom(...NOISE_READINGS),
      noise: numberArbitrary(SCENARIO_LIMITS.noise),
      lift: numberArbitrary(SCENARIO_LIMITS.lift),
      gapCorrelation: numberArbitrary(SCENARIO_LIMITS.gapCorrelation),
      pillarSpread: numberArbitrary(SCENARIO_LIMITS.pillarSpread),
      uphold: numberArbitrary(SCENARIO_LIMITS.uphold),
      seed: numberArbitrary(SCENARIO_LIMITS.seed),
    }),
    kappa: fc.constant(null),
  })
}

export const scenarioArbitrary: fc.Arbitrary<Scenario> = scenarioWith({
  competition: fc.oneof(fc.constantFrom('kr-sovereign-1', 'kr-sovereign-2'), idArbitrary),
  benchmark: idArbitrary,
  pillar: idArbitrary,
  team: teamArbitrary,
  claim: claimArbitrary,
})

/** Scenarios whose ids are those of a competition: dates around its own, values mostly on its scales. */
export function scenarioOn(competition: Competition): fc.Arbitrary<Scenario> {
  const pillars = competition.pillars.map((pillar) => pillar.id)
  const onPercent = numberArbitrary({ min: 0, max: 100, decimals: 2 })
  const benchmark = fc.constantFrom(...competition.field.map((entry) => entry.benchmark))
  const team = fc.constantFrom(...competition.teams.map((t) => t.id))
  const cells = fc.dictionary(team, fc.dictionary(benchmark, onPercent, { minKeys: 1, noNullPrototype: true }), {
    noNullPrototype: true,
  })
  const asOf = fc.option(
    fc
      .date({ min: new Date('2025-12-15'), max: new Date('2026-09-15'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  )
  const weights = fc.array(numberArbitrary(SCENARIO_LIMITS.pillar), {
    minLength: pillars.length,
    maxLength: pillars.length,
  })
  return fc
    .tuple(
      scenarioWith({
        competition: fc.constant(competition.id),
        benchmark,
        pillar: fc.constantFrom(...pillars),
        team,
        claim: fc.constantFrom(...competition.claims.map((claim) => claim.id)),
      }),
      cells,
      asOf,
      fc.option(weights),
      fc.option(fc.nat({ max: competition.teams.length - 1 })),
    )
    .map(([scenario, what, day, pillarWeights, seats]) => ({
      ...scenario,
      cells: what,
      asOf: day,
      pillars: pillarWeights,
      seats,
    }))
}
