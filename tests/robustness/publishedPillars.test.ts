import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Competition, evaluate } from '#core/engine/index.ts'
import { factsBy, pointSampler, pointsAt, systemOf } from '#core/published/index.ts'
import { randomStream } from '#core/random/index.ts'
import { createSampler, DEFAULT_UNCERTAINTY, robustness } from '#core/robustness/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { exportEvaluation } from '#state/scenario/export.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { runs } from '../engine/runs.ts'
import { makeChoices, makePillar, makeTable } from '../make.ts'
import { factsOf } from '../published/makeFacts.ts'
import { realDataset } from '../realDataset.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A generator of this test's own. */
function uniformOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
}

/** Uniform shares of a room by the gaps of sorted numbers. */
function shares(room: number, parts: number, uniform: () => number): number[] {
  const cuts = Array.from({ length: parts - 1 }, uniform).sort((a, b) => a - b)
  return [...cuts, 1].map((cut, i) => room * (cut - (cuts[i - 1] ?? 0)))
}

const spread = (x: readonly number[]) => Math.max(...x) - Math.min(...x)

function until(draw: () => number[] | null): number[] {
  for (;;) {
    const found = draw()
    if (found !== null) return found
  }
}

const stage2 = (search: string) => {
  const { scenario } = fromSearch(`?c=kr-sovereign-2&${search}`)
  const { competition } = realDataset('kr-sovereign-2')
  const { choices } = resolveChoices(scenario, competition)
  return { competition, choices, uncertainty: scenario.uncertainty }
}

describe('chances of unpublished points', () => {
  it('of stage 2 are those of plain rejection with tops, means, gaps and parts', () => {
    const input = stage2('at=2026-08-20&unc=pillars')
    const uniform = uniformOf(2)
    const near = (mean: number) => mean + 0.01 * (uniform() - 0.5)
    const fixed = new Map(
      evaluate(input.competition, input.choices).ranking.map((r) => [r.team, r.benchmarkScore ?? 0]),
    )
    const teams = ['lg', 'skt', 'upstage', 'motif']
    const lowest: Record<string, number> = {}
    const slow = 1250
    for (let n = 0; n < slow; n++) {
      const expert = until(() => {
        const lacks = [0, ...shares(4 * 29.5 - 4 * near(28.75), 3, uniform)]
        return Math.abs(spread(lacks) - 2.4) <= 0.05 ? lacks.map((lack) => 29.5 - lack) : null
      })
      const user = until(() => {
        const [pl, pu, pm] = shares(4 * 11.6 - 4 * near(10.53), 3, uniform) as [number, number, number]
        const [cs, cu, cm] = shares(4 * 7.6 - 4 * near(7.03), 3, uniform) as [number, number, number]
        const lacks = [pl, cs, pu + cu, pm + cm]
        return Math.abs(spread(lacks) - 5) <= 0.05 ? lacks.map((lack) => 19.2 - lack) : null
      })
      const totals = teams.map((id, i) => 0.4 * (fixed.get(id) ?? 0) + (expert[i] as number) + (user[i] as number))
      const last = teams[totals.indexOf(Math.min(...totals))] as string
      lowest[last] = (lowest[last] ?? 0) + 1
    }
    const fast = 10_000
    for (const { team, outByScore } of robustness(input, fast).teams) {
      const p = (lowest[team] ?? 0) / slow
      expect(Math.abs(outByScore - p), team).toBeLessThan(4.5 * Math.sqrt((p * (1 - p) + 1e-3) * (1 / slow + 1 / fast)))
    }
  })

  it('read no fact before its day', () => {
    // Before 2026-08-20 no part and no top was out: LG can have more users' points than the tops of the parts allow.
    const most = (at: string) => {
      const { competition } = stage2(`at=${at}`)
      const system = systemOf(factsBy(competition, at))
      return Math.max(...(system.forms.get('user') ?? []).map((f) => f.constant + highest(system.unknowns, f.unknowns)))
    }
    expect(most('2026-08-18')).toBe(25)
    expect(most('2026-08-20')).toBeCloseTo(19.2, 9)
  })

  it('say where points typed leave no draw that fits even tops and means', () => {
    // Three of four experts' points of zero put the fourth above the top.
    const none = stage2('at=2026-08-20&unc=pillars&pts=skt.expert:0_upstage.expert:0')
    expect(robustness(none, 50)).toMatchObject({ ignoredFacts: 'all', varies: false })
    const { scenario, issues } = fromSearch('?c=kr-sovereign-2&at=2026-08-20&unc=pillars&pts=upstage.user:25')
    const { notices } = exportEvaluation(scenario, none.competition, issues, 50)
    expect(notices).toContainEqual({ from: 'draws', code: 'facts-ignored', ignored: 'gaps-and-parts' })
  })

  it('of stage 2 are open on 20 August and closed on 27 August', () => {
    const outBy = (at: string) => {
      const found = robustness(stage2(`at=${at}&unc=pillars`), 2000)
      return found.teams.filter((t) => t.outByScore > 0.02).map((t) => [t.team, t.outByScore < 0.98])
    }
    expect(outBy('2026-08-20')).toEqual([
      ['skt', true],
      ['upstage', true],
      ['motif', true],
    ])
    expect(outBy('2026-08-27')).toEqual([['motif', false]])
  })

  it('do not exist where every point is published, whatever else was published before', () => {
    const points = { a: [29.5, 18.9], b: [29.3, 19.1], c: [27.1, 14.1] } as const
    const base = makeTable(['a', 'b', 'c'], { one: [50, 50, 50] })
    const published = (p: 0 | 1) => Object.entries(points).map(([team, own]) => ({ team, points: own[p] }))
    const competition: Competition = {
      ...base,
      pillars: [
        ...base.pillars,
        makePillar('expert', { published: published(0), mean: 28.63 }),
        makePillar('user', { max: 25, published: published(1), mean: 17.4 }),
      ],
    }
    const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: ['pillars'] as const }
    const sampler = createSampler({ competition, choices: makeChoices(competition), uncertainty })
    expect(sampler.varies).toBe(false)
  })

  it('keep what the user typed, and vary the others even where it contradicts a gap', () => {
    const typed = robustness(stage2('at=2026-08-20&unc=pillars&pts=upstage.user:19.2'), 2000)
    // Upstage is not the lowest with the users then, so somebody else is.
    expect(typed.teams.find((t) => t.team === 'upstage')?.outByScore).toBeLessThan(0.1)
    const beyond = robustness(stage2('at=2026-08-20&unc=pillars&pts=upstage.user:25'), 2000)
    expect(beyond.varies).toBe(true)
    expect([typed.ignoredFacts, beyond.ignoredFacts]).toEqual([null, 'gaps-and-parts'])
    expect(beyond.teams.find((t) => t.team === 'motif')?.outByScore).toBeGreaterThan(0.05)
  })
})

const highest = (unknowns: readonly { readonly high: number }[], own: readonly number[]) =>
  own.reduce((sum, u) => sum + (unknowns[u]?.high ?? 0), 0)

type Seen = { readonly last: number[]; best: number }

describe('the sampler of published facts', () => {
  /** Whole points below a top for one team, a mean that they allow, and a gap that can be. */
  const printed = fc
    .record({
      top: fc.integer({ min: 20, max: 30 }),
      lacks: fc.array(fc.integer({ min: 5, max: 80 }), { minLength: 2, maxLength: 4 }),
      knowsTop: fc.boolean(),
    })
    .map(({ top, lacks, knowsTop }) => {
      const points = [top, ...lacks.map((tenths) => top - tenths / 10)]
      const mean = Math.round((100 * points.reduce((a, b) => a + b, 0)) / points.length) / 100
      return { top, points, mean, gap: Math.round(10 * spread(points)) / 10, knowsTop }
    })

  it('puts each team last as often as plain rejection does', () => {
    fc.assert(
      fc.property(printed, fc.nat(1e6), ({ top, points, mean, gap, knowsTop }, seed) => {
        const teams = points.map((_, i) => `t${i}`)
        const jury = { mean, gap, max: top, ...(knowsTop && { points: { t0: top } }) }
        const system = systemOf(factsOf(teams, { jury }))
        const turns = pointSampler(system)
        let turn = turns.next()
        while (!turn.done) turn = turns.next()
        const sampler = turn.value
        if (sampler === null) throw new Error('no draw')
        const random = randomStream(seed)
        const uniform = uniformOf(seed + 1)
        const point = new Float64Array(system.unknowns.length)
        const forms = system.forms.get('jury') ?? []
        const [fast, slow] = [3000, 300]
        const [drawn, rejected] = [0, 1].map(() => ({ last: teams.map(() => 0), best: 0 })) as [Seen, Seen]
        const see = (seen: Seen, x: readonly number[], part: number) => {
          const last = x.indexOf(Math.min(...x))
          seen.last[last] = (seen.last[last] ?? 0) + part
          seen.best += part * Math.max(...x.slice(1))
        }
        for (let n = 0; n < fast; n++) {
          while (!sampler.attempt(random, point));
          const x = forms.map((form) => pointsAt(form, point))
          expect(Math.abs(spread(x) - gap)).toBeLessThanOrEqual(0.05 + 1e-9)
          see(drawn, x, 1 / fast)
        }
        const open = knowsTop ? teams.length - 1 : teams.length
        const half = String(mean).includes('.') && String(mean).split('.')[1]?.length === 2 ? 0.005 : 0.05
        for (let n = 0; n < slow; n++) {
          const x = until(() => {
            const room = teams.length * (top - (mean + half * (2 * uniform() - 1)))
            const lacks = [...(knowsTop ? [0] : []), ...shares(room, open, uniform)]
            const all = lacks.map((lack) => top - lack)
            return Math.abs(spread(all) - gap) <= 0.05 && Math.min(...all) >= 0 ? all : null
          })
          see(rejected, x, 1 / slow)
        }
        for (const [i, q] of rejected.last.entries()) {
          expect(Math.abs((drawn.last[i] ?? 0) - q)).toBeLessThan(
            4.5 * Math.sqrt((q * (1 - q) + 0.003) * (1 / slow + 1 / fast)),
          )
        }
        expect(Math.abs(drawn.best - rejected.best)).toBeLessThan((5 * gap) / Math.sqrt(slow))
      }),
      { seed: 15, numRuns: runs(12) },
    )
  })
})
