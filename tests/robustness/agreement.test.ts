import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Choices, type Competition, evaluate, toPoints } from '#engine/index.ts'
import {
  BLOCK_SAMPLES,
  createSampler,
  DEFAULT_UNCERTAINTY,
  mergeTallies,
  robustness,
  summarise,
  type Tally,
  UNCERTAINTIES,
} from '#robustness/index.ts'
import { fromSearch } from '#scenario/decode.ts'
import { resolveChoices } from '#scenario/resolve.ts'
import { cases } from '../engine/competitions.ts'
import { realDataset } from '../realDataset.ts'

// Thousands of evaluations on a machine that may be busy: no statement about speed.
vi.setConfig({ testTimeout: 120_000 })

const stage = (search: string): { competition: Competition; choices: Choices } => {
  const { scenario } = fromSearch(search)
  const { competition } = realDataset(scenario.competition)
  return { competition, choices: resolveChoices(scenario, competition).choices }
}

describe('with nothing in doubt', () => {
  it('every sample says what the engine says, for any competition and choices', () => {
    fc.assert(
      fc.property(cases(), ({ competition, choices }) => {
        const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: [] }
        const found = robustness({ competition, choices, uncertainty }, 2)
        const wanted = evaluate(competition, choices)
        wanted.verdicts.forEach((verdict, i) => {
          const chances = found.teams[i]
          const gated = choices.gate === 'adds' || choices.gate === 'fills'
          expect(chances?.outByGate).toBe(gated && verdict.gate === 'fail' ? 1 : 0)
          expect(chances?.safe).toBe(verdict.outcome === 'safe' ? 1 : 0)
          expect(chances?.undecided).toBe(verdict.outcome === 'undecided' ? 1 : 0)
          if (verdict.route === 'score' || verdict.route === 'both') expect(chances?.outByScore).toBe(1)
          if (verdict.route === 'gate') expect(chances?.outByScore).toBe(0)
        })
        for (const { team, rank } of wanted.ranking) {
          const shares = found.ranks[team] ?? []
          expect(shares.indexOf(1)).toBe(rank === null ? -1 : rank - 1)
        }
      }),
      { seed: 71, numRuns: 400 },
    )
  })
})

/** A generator and a loop of their own: nothing of the sampler is used here but the real engine. */
function plainMonteCarlo({ competition, choices }: ReturnType<typeof stage>, samples: number) {
  let state = 20_260_115
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
  const out: Record<string, number> = Object.fromEntries(competition.teams.map((t) => [t.id, 0]))
  for (let n = 0; n < samples; n++) {
    // Sorted uniforms cut the unit interval into uniform shares.
    const cuts = competition.field.slice(1).map(uniform)
    const edges = [0, ...cuts.sort((a, b) => a - b), 1]
    const weights = Object.fromEntries(
      competition.field.map((entry, j) => [entry.benchmark, 100 * ((edges[j + 1] as number) - (edges[j] as number))]),
    )
    for (const { team, route } of evaluate(competition, { ...choices, weights }).verdicts) {
      if (route === 'score' || route === 'both') out[team] = (out[team] ?? 0) + 1
    }
  }
  return out
}

describe('the real scores of stage 1', () => {
  it.each(['mean', 'worst', 'renormalise', 'additive'])(
    'agree with a slow independent Monte Carlo (gaps: %s)',
    (gaps) => {
      const given = stage(`?at=2026-01-14&rules=lenient&unc=weights&missing=${gaps}`)
      const [slow, fast] = [8_000, 40_000]
      const wanted = plainMonteCarlo(given, slow)
      const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: ['weights'] as const }
      for (const { team, outByScore } of robustness({ ...given, uncertainty }, fast).teams) {
        const p = (wanted[team] ?? 0) / slow
        const error = Math.sqrt((p * (1 - p) + 1e-4) * (1 / slow + 1 / fast))
        expect(Math.abs(outByScore - p), team).toBeLessThan(4.5 * error)
      }
    },
  )

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
  const input = { ...stage('?c=kr-sovereign-1&rules=strict'), uncertainty: { ...DEFAULT_UNCERTAINTY, kappa: 3 } }

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
    expect(robustness(input, 2250)).toEqual(summarise(merged, input.competition, sampler, 7))
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
        const found = robustness({ competition, choices, uncertainty: { ...DEFAULT_UNCERTAINTY, sources, seed } }, 20)
        for (const { outByGate, outByScore, safe, undecided } of found.teams) {
          expect(outByGate + outByScore + safe + undecided).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(Math.max(outByGate, outByScore) + safe + undecided).toBeLessThanOrEqual(1 + 1e-9)
        }
        for (const shares of Object.values(found.ranks)) {
          const sum = shares.reduce((a, b) => a + b, 0)
          expect(Math.min(Math.abs(sum), Math.abs(sum - 1))).toBeLessThan(1e-9)
        }
      }),
      { seed: 72, numRuns: 300 },
    )
  })
})
