import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Choices, type Competition, evaluate, toPoints } from '#core/engine/index.ts'
import {
  BLOCK_SAMPLES,
  createSampler,
  DEFAULT_UNCERTAINTY,
  mergeTallies,
  outOf,
  robustness,
  summarise,
  type Tally,
  UNCERTAINTIES,
} from '#core/robustness/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { cases } from '../engine/competitions.ts'
import { runs } from '../engine/runs.ts'
import { realDataset } from '../realDataset.ts'
import { scenarioOn } from '../scenario/arbitrary.ts'
import { drawnChances } from './drawnChances.ts'

// Thousands of evaluations on a machine that may be busy: no statement about speed.
vi.setConfig({ testTimeout: 120_000 })

const stage = (search: string): { competition: Competition; choices: Choices } => {
  const { scenario } = fromSearch(search)
  const { competition } = realDataset(scenario.competition)
  return { competition, choices: resolveChoices(scenario, competition).choices }
}

describe('with nothing in doubt', () => {
  it('a route on which worlds do not agree is no route: open gates that take all but one place', () => {
    const search = '?at=2026-01-14&rules=strict&proof=ruled&unknown=open&gate=fills&k=4&missing=zero&unc=none'
    const given = stage(search)
    const found = robustness({ ...given, uncertainty: fromSearch(search).scenario.uncertainty }, 3)
    for (const team of ['skt', 'upstage', 'naver']) {
      expect(found.teams.find((t) => t.team === team)).toMatchObject({ outRouteOpen: 1, outByScore: 0, outByGate: 0 })
    }
  })

  it('every team that the verdict calls eliminated has that route in every draw, in both stages', () => {
    const stages = ['kr-sovereign-1', 'kr-sovereign-2'].map((id) => realDataset(id).competition)
    fc.assert(
      fc.property(fc.oneof(...stages.map((s) => scenarioOn(s).map((scenario) => [s, scenario] as const))), (drawn) => {
        const [competition, scenario] = drawn
        const { choices } = resolveChoices(scenario, competition)
        const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: [] }
        const found = drawnChances({ competition, choices, uncertainty }, 1)
        evaluate(competition, choices).verdicts.forEach(({ outcome, route }, i) => {
          const t = found.teams[i]
          const shares = [t?.outByScore, t?.outByGate, t?.outByBoth, t?.outRouteOpen]
          const by = (...routes: unknown[]) => (outcome === 'out' && routes.includes(route) ? 1 : 0)
          expect(shares).toEqual([by('score', 'both'), by('gate', 'both'), by('both'), by(null)])
        })
      }),
      { seed: 73, numRuns: runs(1500) },
    )
  })

  it('every sample says what the engine says, for any competition and choices', () => {
    fc.assert(
      fc.property(cases(), ({ competition, choices }) => {
        const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: [] }
        const found = drawnChances({ competition, choices, uncertainty }, 2)
        const wanted = evaluate(competition, choices)
        wanted.verdicts.forEach((verdict, i) => {
          const chances = found.teams[i]
          const { outcome, route } = verdict
          expect(chances?.outByGate).toBe(route === 'gate' || route === 'both' ? 1 : 0)
          expect(chances?.outByBoth).toBe(route === 'both' ? 1 : 0)
          expect(chances?.outRouteOpen).toBe(outcome === 'out' && route === null ? 1 : 0)
          expect(chances?.safe).toBe(verdict.outcome === 'safe' ? 1 : 0)
          expect(chances?.undecided).toBe(verdict.outcome === 'undecided' ? 1 : 0)
          expect(chances?.outByScore).toBe(route === 'score' || route === 'both' ? 1 : 0)
        })
        for (const { team, rank } of wanted.ranking) {
          const shares = found.ranks[team] ?? []
          expect(shares.indexOf(1)).toBe(rank === null ? -1 : rank - 1)
        }
      }),
      { seed: 71, numRuns: runs(400) },
    )
  })
})

describe('an assumed state at the gate', () => {
  it('holds in every draw of every source, and means nothing where the gate is off', () => {
    fc.assert(
      fc.property(cases(), fc.nat(), ({ competition, choices: given }, which) => {
        const at = which % competition.teams.length
        const team = competition.teams[at]?.id ?? ''
        const chances = (choices: Choices) =>
          drawnChances({ competition, choices, uncertainty: { ...DEFAULT_UNCERTAINTY, uphold: 0.5 } }, 40).teams[at]
        const fails: Choices = { ...given, gate: 'adds', assume: { ...given.assume, [team]: 'fail' } }
        const failed = chances(fails)
        expect(failed).toMatchObject({ safe: 0, undecided: 0 })
        // Where its place on score is open, a tie or no score, worlds do not agree whether it goes by both.
        expect((failed?.outByGate ?? 0) + (failed?.outRouteOpen ?? 0)).toBeCloseTo(1, 12)
        const passes: Choices = { ...given, gate: 'adds', assume: { ...given.assume, [team]: 'pass' } }
        expect(chances(passes)?.outByGate).toBe(0)
        // Off, it changes nothing at all.
        expect(chances({ ...fails, gate: 'off' })).toEqual(chances({ ...passes, gate: 'off' }))
      }),
      { seed: 72, numRuns: runs(120) },
    )
  })

  it('is a sure route by the gate where every team has a score of its own', () => {
    const { competition, choices } = stage('?at=2026-01-14&rules=strict')
    for (const [at, { id }] of competition.teams.entries()) {
      const assumed: Choices = { ...choices, assume: { [id]: 'fail' } }
      const found = robustness({ competition, choices: assumed, uncertainty: DEFAULT_UNCERTAINTY }, 300).teams[at]
      expect(found).toMatchObject({ outByGate: 1, outRouteOpen: 0 })
    }
  })

  it('costs the penalty once, or nothing', () => {
    const { competition, choices } = stage('?at=2026-01-14&rules=strict&gate=penalty&p=100')
    const outOf = (assume: Choices['assume']) => {
      const found = robustness({ competition, choices: { ...choices, assume }, uncertainty: DEFAULT_UNCERTAINTY }, 300)
      return found.teams.find((t) => t.team === 'lg')?.outByScore
    }
    const others = { skt: 'pass', upstage: 'pass', naver: 'pass', ncai: 'pass' } as const
    expect(outOf({ ...others, lg: 'fail' })).toBe(1)
    expect(outOf({ ...others, lg: 'pass' })).toBe(0)
  })
})

/** A generator and a loop of their own: nothing of the sampler is used here but the real engine. */
function plainMonteCarlo({ competition, choices }: ReturnType<typeof stage>, epsilon: number, samples: number) {
  let state = 20_260_115
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
  const out: Record<string, number> = Object.fromEntries(competition.teams.map((t) => [t.id, 0]))
  const used = competition.field.map(({ benchmark }) => benchmark).filter((id) => (choices.weights[id] ?? 0) > 0)
  const { shares } = evaluate(competition, choices)
  for (let n = 0; n < samples; n++) {
    // Sorted uniforms cut the unit interval into uniform shares.
    const cuts = used.slice(1).map(uniform)
    const edges = [0, ...cuts.sort((a, b) => a - b), 1]
    const weights = Object.fromEntries(
      used.map((id, j) => {
        const drawn = (edges[j + 1] as number) - (edges[j] as number)
        return [id, 100 * ((1 - epsilon) * (shares[id] as number) + epsilon * drawn)]
      }),
    )
    for (const { team, outcome } of evaluate(competition, { ...choices, weights }).verdicts) {
      if (outcome === 'out') out[team] = (out[team] ?? 0) + 1
    }
  }
  return out
}

describe('the real scores', () => {
  it.each([
    ['?at=2026-01-14&rules=lenient', 1],
    ['?at=2026-01-14&rules=lenient&missing=worst', 0.5],
    ['?at=2026-01-14&rules=lenient&missing=renormalise&w=kobalt*60_hle*0', 0.5],
    ['?at=2026-01-14&rules=lenient&missing=renormalise', 1],
    ['?at=2026-01-14&rules=lenient&missing=additive&w=aime25*40', 0.2],
    ['?at=2026-01-14&rules=strict&gate=fills&k=4&w=mmlu_pro*30', 0.7],
    ['?at=2026-01-14&rules=strict&gate=penalty&p=2&w=click*0_kobalt*0', 0.4],
    ['?at=2026-01-14&rules=strict&gate=off&k=2', 0.5],
    ['?c=kr-sovereign-2&w=aaii*30', 0.5],
    ['?c=kr-sovereign-2&gate=fills&k=2&w=nia*70', 0.9],
    ['?c=kr-sovereign-2&gate=penalty', 1],
  ])('agree with a slow independent Monte Carlo (%s, ε = %d)', (search, epsilon) => {
    const given = stage(search)
    const [slow, fast] = [6_000, 40_000]
    const wanted = plainMonteCarlo(given, epsilon, slow)
    const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: ['weights'] as const, epsilon }
    for (const chances of robustness({ ...given, uncertainty }, fast).teams) {
      const p = (wanted[chances.team] ?? 0) / slow
      const error = Math.sqrt((p * (1 - p) + 1e-4) * (1 / slow + 1 / fast))
      expect(Math.abs(outOf(chances) - p), chances.team).toBeLessThan(4.5 * error)
    }
  })

  it('agree with the engine on values moved by hand: own noise, own fills', () => {
    const { competition, choices } = stage('?at=2026-01-14&rules=lenient')
    let state = 7
    const uniform = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return (state + 0.5) / 4_294_967_296
    }
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
    const row = evaluate(competition, choices).ranking
    const slow = 4_000
    const out: Record<string, number> = {}
    for (let n = 0; n < slow; n++) {
      const cells: Record<string, Record<string, number>> = {}
      for (const { team, cells: given } of row) {
        cells[team] = {}
        for (const [id, cell] of Object.entries(given)) {
          if (cell.kind !== 'published') continue
          const benchmark = competition.benchmarks.find((b) => b.id === cell.score.benchmark)
          if (benchmark === undefined) throw new Error('no such benchmark')
          const p = toPoints(benchmark, cell.score.value) / 100
          const size = benchmark.questions
          const sd = size === null ? 1.4 : Math.sqrt(0.7 + (0.23 * p * (1 - p) * 10_000) / size)
          const moved = Math.min(100, Math.max(0, 100 * p + sd * normal()))
          ;(cells[team] as Record<string, number>)[id] = moved
        }
      }
      for (const { id } of competition.teams) {
        const quantile = uniform()
        for (const { benchmark } of competition.field) {
          if (cells[id]?.[benchmark] !== undefined) continue
          const own = row.flatMap(({ team, cells: c }) =>
            c[benchmark]?.kind === 'published' ? [cells[team]?.[benchmark] as number] : [],
          )
          if (own.length === 0) continue
          const [low, high] = [Math.min(...own), Math.max(...own)]
          ;(cells[id] as Record<string, number>)[benchmark] = low + (high - low) * quantile
        }
      }
      for (const { team, route } of evaluate(competition, { ...choices, cells }).verdicts) {
        if (route === 'score' || route === 'both') out[team] = (out[team] ?? 0) + 1
      }
    }
    const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: ['measurement', 'missing'] as const }
    for (const { team, outByScore } of robustness({ competition, choices, uncertainty }, 20_000).teams) {
      const p = (out[team] ?? 0) / slow
      expect(Math.abs(outByScore - p), team).toBeLessThan(
        4.5 * Math.sqrt((p * (1 - p) + 1e-4) * (1 / slow + 1 / 20_000)),
      )
    }
  })
})

describe('the blocks', () => {
  const input = { ...stage('?c=kr-sovereign-1&rules=strict'), uncertainty: { ...DEFAULT_UNCERTAINTY, epsilon: 0.8 } }

  it('are the same in whatever order and by whatever sampler they are drawn', () => {
    const one = createSampler(input)
    const other = createSampler(structuredClone(input))
    const late = other.block(2)
    other.block(0)
    expect(one.block(2)).toEqual(late)
    expect(one.block(1)).not.toEqual(late)
  })

  it('add up to the whole, the last one being shorter', () => {
    const sampler = createSampler(input)
    const tallies: Tally[] = [sampler.block(0), sampler.block(1), sampler.block(2, 250)]
    const merged = tallies.reduce(mergeTallies)
    expect(merged.samples).toBe(2 * BLOCK_SAMPLES + 250)
    expect(robustness(input, 2250)).toEqual(
      summarise(merged, input.competition, sampler, 7, sampler.confidences(merged)),
    )
  })

  it.each([
    ['missing', 'missing_measurement&noise=0'],
    ['missing&gapcorr=0.3', 'measurement_missing&noise=0&gapcorr=0.3'],
    ['missing&missing=additive&norm=minmax', 'measurement_missing&noise=0&missing=additive&norm=minmax'],
  ])('draw gaps from a stream of their own: %s is %s', (alone, beside) => {
    const [one, other] = [alone, beside].map((unc) => {
      const search = `?at=2026-01-14&rules=lenient&unc=${unc}`
      return robustness({ ...stage(search), uncertainty: fromSearch(search).scenario.uncertainty }, 3000)
    })
    expect(one?.teams.some((t) => t.outByScore > 0.05 && t.outByScore < 0.95)).toBe(true)
    expect(one?.teams).toEqual(other?.teams)
  })

  it('keep the draws of every other source when one is switched off', () => {
    const gates = UNCERTAINTIES.map((without) => {
      const sources = UNCERTAINTIES.filter((s) => s !== without)
      const found = robustness({ ...input, uncertainty: { ...input.uncertainty, sources } }, 500)
      return { without, byGate: found.teams.map((t) => t.outByGate) }
    })
    const usual = robustness(input, 500).teams.map((t) => t.outByGate)
    for (const { without, byGate } of gates) if (without !== 'evidence') expect(byGate).toEqual(usual)
  })

  it('give chances that add up, for any competition, choices and doubts', () => {
    fc.assert(
      fc.property(cases(), fc.subarray([...UNCERTAINTIES]), fc.nat(), ({ competition, choices }, sources, seed) => {
        const found = drawnChances({ competition, choices, uncertainty: { ...DEFAULT_UNCERTAINTY, sources, seed } }, 20)
        for (const chances of found.teams) {
          const { outByGate, outByScore, outByBoth, safe, undecided } = chances
          expect(outOf(chances) + safe + undecided).toBeCloseTo(1, 9)
          expect(outByBoth).toBeLessThanOrEqual(Math.min(outByGate, outByScore))
        }
        for (const shares of Object.values(found.ranks)) {
          const sum = shares.reduce((a, b) => a + b, 0)
          expect(Math.min(Math.abs(sum), Math.abs(sum - 1))).toBeLessThan(1e-9)
        }
      }),
      { seed: 72, numRuns: runs(300) },
    )
  })
})
