import fc from 'fast-check'
import {
  COMPONENTS,
  CONSEQUENCES,
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
  PROOFS,
  RULE_SET_IDS,
  SOURCE_POLICIES,
  UNDATED,
  UNKNOWN_POLICIES,
} from '#engine/index.ts'
import { MAX_PILLARS, SCENARIO_LIMITS } from '#scenario/limits.ts'
import type { NumberLimits } from '#scenario/plainValues.ts'
import { type RuleChoice, type Scenario, UNCERTAINTIES } from '#scenario/scenario.ts'

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
export const idArbitrary = idOf('_.-', [
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
export const numberArbitrary = ({ min, max, decimals }: NumberLimits): fc.Arbitrary<number> => {
  const unit = 10 ** decimals
  return fc.maxSafeInteger().map((n) => {
    const steps = (max - min) * unit + 1
    return Number((min + (Math.abs(n) % steps) / unit).toFixed(decimals)) + 0
  })
}

const weightsArbitrary = fc.dictionary(idArbitrary, numberArbitrary(SCENARIO_LIMITS.weight), {
  maxKeys: 14,
  noNullPrototype: true,
})

const rowsArbitrary = (limits: NumberLimits) =>
  fc.dictionary(
    teamArbitrary,
    fc.dictionary(idArbitrary, numberArbitrary(limits), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    {
      maxKeys: 5,
      noNullPrototype: true,
    },
  )

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

/** Every valid scenario: its numbers keep their limits, its lists are sorted, it has no empty rows. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc.record({
  competition: fc.oneof(fc.constantFrom('kr-sovereign-1', 'kr-sovereign-2'), idArbitrary),
  dataVersion: fc.option(idArbitrary),
  asOf: fc.option(dateArbitrary),
  undated: fc.constantFrom(...UNDATED),
  source: fc.constantFrom(...SOURCE_POLICIES),
  missing: fc.constantFrom(...MISSING_POLICIES),
  normalisation: fc.constantFrom(...NORMALISATIONS),
  weights: weightsArbitrary,
  pillars: fc.option(fc.array(numberArbitrary(SCENARIO_LIMITS.pillar), { minLength: 1, maxLength: MAX_PILLARS })),
  assumed: rowsArbitrary(SCENARIO_LIMITS.points),
  cells: rowsArbitrary(SCENARIO_LIMITS.cell),
  rules: rulesArbitrary,
  claimsOff: fc.uniqueArray(claimArbitrary, { maxLength: 5 }).map((ids) => ids.toSorted()),
  gate: fc.constantFrom(...GATE_MODES),
  penalty: numberArbitrary(SCENARIO_LIMITS.penalty),
  seats: fc.option(numberArbitrary(SCENARIO_LIMITS.seats)),
  uncertainty: fc.record({
    sources: fc.subarray([...UNCERTAINTIES]),
    kappa: numberArbitrary(SCENARIO_LIMITS.kappa),
    seed: numberArbitrary(SCENARIO_LIMITS.seed),
  }),
})
