import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Choices, type Competition, evaluatePrepared, prepare } from '#core/engine/index.ts'
import {
  BANK_BLOCKS,
  type Bank,
  BLOCK_SAMPLES,
  createLive,
  createSampler,
  DEFAULT_UNCERTAINTY,
  fitsBank,
  mergeTallies,
  robustness,
  UNCERTAINTIES,
  type UncertaintyChoices,
} from '#core/robustness/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { cases } from '../engine/competitions.ts'
import { runs } from '../engine/runs.ts'
import { makeChoices, makeTable } from '../make.ts'
import { realDataset } from '../realDataset.ts'
import { scenarioOn } from '../scenario/arbitrary.ts'

// Thousands of draws a time on a machine that may be busy: no statement about speed.
vi.setConfig({ testTimeout: 120_000 })

type Input = { readonly competition: Competition; readonly choices: Choices; readonly uncertainty: UncertaintyChoices }

function bankOf(input: Input): Bank {
  const sampler = createSampler(input)
  const blocks = Array.from({ length: BANK_BLOCKS }, (_, n) => {
    const block = sampler.room()
    sampler.begin(n, block).draw(BLOCK_SAMPLES)
    return block
  })
  // It comes from a worker.
  return structuredClone({ frame: sampler.frame, blocks })
}

const momentOf = ({ competition, choices, uncertainty }: Input) => {
  const prepared = prepare(competition, choices)
  const { epsilon, seed } = uncertainty
  return { competition, prepared, evaluation: evaluatePrepared(prepared, choices), choices, epsilon, seed }
}

const firstBlocks = (input: Input) => {
  const sampler = createSampler(input)
  return Array.from({ length: BANK_BLOCKS }, (_, n) => sampler.block(n)).reduce(mergeTallies)
}

/** Other weights, pillars, places and gate modes on the draws of the first: what a bank must not depend on. */
function expectSameTallies(input: Input, others: readonly (Partial<Choices> & { readonly epsilon?: number })[]): void {
  const follow = createLive(bankOf(input))
  for (const { epsilon = input.uncertainty.epsilon, ...other } of [{}, ...others]) {
    const now = { ...input, choices: { ...input.choices, ...other }, uncertainty: { ...input.uncertainty, epsilon } }
    expect(follow(momentOf(now)).tally).toEqual(firstBlocks(now))
  }
}

const weightsOf = (competition: Competition) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 })), {
      minLength: competition.field.length,
      maxLength: competition.field.length,
    })
    .map((list) => Object.fromEntries(competition.field.map(({ benchmark }, j) => [benchmark, list[j] as number])))

const anyEpsilon = fc.constantFrom(0, 0.2, 0.5, 1)

describe('the bank of draws', () => {
  it('gives exactly the tallies of the ordinary sampler for any weights, in both stages and every gate mode', () => {
    const stages = ['kr-sovereign-1', 'kr-sovereign-2'].map((id) => realDataset(id).competition)
    const drawn = fc.oneof(
      ...stages.map((competition) =>
        fc
          .tuple(
            scenarioOn(competition),
            fc.array(weightsOf(competition), { minLength: 2, maxLength: 3 }),
            fc.subarray([...UNCERTAINTIES]),
            anyEpsilon,
            fc.constantFrom('adds', 'fills', 'penalty', 'off'),
          )
          .map((values) => [competition, ...values] as const),
      ),
    )
    fc.assert(
      fc.property(drawn, ([competition, scenario, weights, sources, epsilon, gate]) => {
        const { choices } = resolveChoices(scenario, competition)
        const uncertainty = { ...scenario.uncertainty, sources, epsilon, pillarSpread: 0 }
        const pillars = { ...choices.pillars, [competition.pillars[0]?.id ?? '']: 77 }
        const others = weights.map((w) => ({ weights: w }))
        expectSameTallies({ competition, choices, uncertainty }, [...others, { gate, seats: 2, pillars, epsilon: 0.9 }])
      }),
      { seed: 74, numRuns: runs(12) },
    )
  })

  it('gives them with unpublished points drawn, as of the days on which some are open', () => {
    for (const [id, asOf] of [
      ['kr-sovereign-1', '2026-01-15'],
      ['kr-sovereign-2', '2026-08-20'],
    ] as const) {
      const { competition } = realDataset(id)
      const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id, asOf }, competition)
      const first = competition.field[0]?.benchmark ?? ''
      expectSameTallies({ competition, choices, uncertainty: DEFAULT_UNCERTAINTY }, [
        { weights: { ...choices.weights, [first]: 90 } },
        { weights: { ...choices.weights, [first]: 0 }, pillars: { ...choices.pillars, expert: 80 } },
      ])
    }
  })

  it('gives them for any competition', () => {
    fc.assert(
      fc.property(
        cases(),
        fc.subarray([...UNCERTAINTIES]),
        anyEpsilon,
        fc.infiniteStream(fc.nat(100)),
        (drawn, sources, epsilon, numbers) => {
          const { competition, choices } = drawn
          const weights = () =>
            Object.fromEntries(competition.field.map(({ benchmark }) => [benchmark, numbers.next().value as number]))
          const uncertainty = { ...DEFAULT_UNCERTAINTY, sources, epsilon }
          expectSameTallies({ competition, choices, uncertainty }, [{ weights: weights() }, { weights: weights() }])
        },
      ),
      { seed: 75, numRuns: runs(20) },
    )
  })

  it('says what the sampler says, confidences apart, and the 50,000 at rest go on from it', () => {
    const { competition } = realDataset()
    const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
    const input = { competition, choices, uncertainty: DEFAULT_UNCERTAINTY }
    const live = createLive(bankOf(input))(momentOf(input)).robustness
    const wanted = robustness(input, BANK_BLOCKS * BLOCK_SAMPLES)
    const apart = (r: typeof wanted) =>
      Object.fromEntries(Object.entries(r.centralWeights).map(([id, own]) => [id, own && { ...own, confidence: null }]))
    expect({ ...live, centralWeights: apart(live) }).toEqual({ ...wanted, centralWeights: apart(wanted) })
  })

  it('keeps the closed form of two benchmarks while a weight moves, reaches zero and comes back', () => {
    const table = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] })
    const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: ['weights'] as const }
    const input = { competition: table, choices: makeChoices(table), uncertainty }
    const follow = createLive(bankOf(input))
    const n = BANK_BLOCKS * BLOCK_SAMPLES
    for (const epsilon of [0.2, 0.5, 1]) {
      for (const one of [50, 40, 0, 60, 100, 55]) {
        const choices = { ...input.choices, weights: { one, two: 100 - one } }
        const now = { competition: table, choices, uncertainty: { ...uncertainty, epsilon } }
        const found = follow(momentOf(now)).robustness.teams[0]?.outByScore ?? Number.NaN
        const share = one / 100
        const isOne = one === 0 || one === 100
        const edge = isOne ? (share < 21 / 41 ? 1 : 0) : (21 / 41 - (1 - epsilon) * share) / epsilon
        const wanted = Math.min(1, Math.max(0, edge))
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(5 * Math.sqrt((wanted * (1 - wanted)) / n) + 1e-12)
      }
    }
  })

  it('fits up to some 1,600 cells', () => {
    const frame = createSampler({
      competition: realDataset().competition,
      choices: resolveChoices(DEFAULT_SCENARIO, realDataset().competition).choices,
      uncertainty: DEFAULT_UNCERTAINTY,
    }).frame
    expect(fitsBank(frame)).toBe(true)
    const wide = (columns: number) => ({
      ...frame,
      teams: 30,
      inPlay: Array.from({ length: columns }, (_, j) => `b${j}`),
    })
    expect(fitsBank(wide(48))).toBe(true)
    expect(fitsBank(wide(60))).toBe(false)
    // Values that do not vary take no room.
    expect(fitsBank({ ...wide(60), varies: { ...frame.varies, values: false } })).toBe(true)
  })
})
