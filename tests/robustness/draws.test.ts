import { describe, expect, it } from 'vitest'
import {
  DEFAULT_UNCERTAINTY,
  DRAWS_VERSION,
  robustness,
  UNCERTAINTIES,
  type Uncertainty,
} from '#core/robustness/index.ts'
import { makeChoices, makeClaim, makePillar, makeTable } from '../make.ts'

/** What each version of the draws gives, by source: whoever changes the draws raises the version and adds its figures. */
const DRAWN: Readonly<Record<number, Readonly<Record<string, readonly number[]>>>> = {
  3: {
    all: [0, 3037, 987],
    evidence: [0, 2024, 2000],
    measurement: [0, 861, 1139],
    missing: [0, 761, 1239],
    pillars: [0, 1009, 991],
    weights: [0, 1020, 980],
    'weights, any': [0, 1054, 946],
  },
}

const base = makeTable(['a', 'b', 'c'], { one: [60, 55, null], two: [50, 56, 61], three: [58, 60, 52] })
const competition = {
  ...base,
  pillars: [...base.pillars, makePillar('expert', { max: 30, published: [{ team: 'a', points: 28 }], mean: 24 })],
  claims: [makeClaim({ id: 'c1', team: 'b', polarity: 'adverse', strength: 'alleged', components: ['lm-weights'] })],
}

/** Of 2,000 draws those out on score, and twice those out on independence. */
const outByTeam = (sources: readonly Uncertainty[], epsilon = 0.5) =>
  robustness(
    { competition, choices: makeChoices(competition), uncertainty: { ...DEFAULT_UNCERTAINTY, sources, epsilon } },
    2000,
  ).teams.map((t) => Math.round(2000 * (t.outByScore + 2 * t.outByGate)))

describe('the version of the draws', () => {
  it('stands for draws that no change of the code may move', () => {
    const drawn = {
      ...Object.fromEntries(UNCERTAINTIES.map((source) => [source, outByTeam([source])])),
      'weights, any': outByTeam(['weights'], 1),
      all: outByTeam([...UNCERTAINTIES]),
    }
    expect(drawn).toEqual(DRAWN[DRAWS_VERSION])
  })
})
