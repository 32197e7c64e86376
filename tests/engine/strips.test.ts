import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Choices, type Competition, evaluate, prepare, weightStrip } from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { makeChoices, makeTable } from '../make.ts'
import { realDataset } from '../realDataset.ts'
import { cases } from './competitions.ts'
import { runs, spread } from './runs.ts'

// Thousands of cases on a machine that may be busy: no statement about speed.
vi.setConfig({ testTimeout: 120_000 })

const stripOf = (competition: Competition, choices: Choices, benchmark: string, locked = new Set<string>()) =>
  weightStrip(prepare(competition, choices), evaluate(competition, choices), choices, benchmark, locked)

/** The choices with one share set by hand, the others in proportion: written without the code under test. */
function withShare(choices: Choices, locked: ReadonlySet<string>, id: string, share: number): Choices {
  const sum = Object.values(choices.weights).reduce((a, b) => a + b, 0)
  const others = Object.entries(choices.weights).filter(([other]) => other !== id)
  const free = others.filter(([other]) => !locked.has(other))
  const held = others.filter(([other]) => locked.has(other)).reduce((a, [, w]) => a + w / sum, 0)
  const whole = free.reduce((a, [, w]) => a + w, 0)
  const weights: Record<string, number> = { [id]: share }
  for (const [other, w] of others) {
    const part = whole > 0 ? w / whole : 1 / free.length
    weights[other] = locked.has(other) ? w / sum : (1 - held - share) * part
  }
  return { ...choices, weights }
}

/** Who is out by score at this position, by a full evaluation. */
function outByScore(competition: Competition, choices: Choices) {
  const { verdicts } = evaluate(competition, choices)
  return verdicts.filter((v) => v.reasons.some((r) => r.code === 'lowest-score')).map((v) => v.team)
}

const table = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] })
const GRID = Array.from({ length: 100 }, (_, i) => 0.0005 + i / 100)

describe('the strip of a weight', () => {
  it('breaks exactly where two totals meet', () => {
    // 60t + 40(1 − t) = 40t + 61(1 − t) at t = 21/41.
    const strip = stripOf(table, makeChoices(table), 'one')
    expect(strip?.max).toBe(1)
    expect(strip?.segments).toEqual([
      { from: 0, to: expect.closeTo(21 / 41, 12), out: ['a'], undecided: [] },
      { from: expect.closeTo(21 / 41, 12), to: 1, out: ['b'], undecided: [] },
    ])
  })

  it('reaches as far as the locks leave room', () => {
    const three = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61], three: [50, 50] })
    const choices = makeChoices(three, { weights: { one: 20, two: 30, three: 50 } })
    expect(stripOf(three, choices, 'one', new Set(['three']))?.max).toBeCloseTo(0.5, 12)
    expect(stripOf(three, choices, 'one', new Set(['two', 'three']))).toBeNull()
  })

  it('is absent where no weight counts', () => {
    expect(stripOf(table, makeChoices(table, { weights: { one: 0, two: 0 } }), 'one')).toBeNull()
  })

  it('speaks of the next seat where failures of the gate have taken them all', () => {
    const { competition } = realDataset()
    const { choices } = resolveChoices(
      { ...DEFAULT_SCENARIO, asOf: '2026-01-14', gate: 'fills', rules: { preset: 'strict' } },
      competition,
    )
    const strip = stripOf(competition, choices, 'kobalt')
    expect(strip?.segments.map((s) => s.out)).toEqual([['ncai']])
  })

  it('says what the engine says at every position, whatever the gaps, the normalisation and the locks', () => {
    let checked = 0
    fc.assert(
      fc.property(
        cases({ pillars: true }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 3, maxLength: 3 }),
        ({ competition, choices: given }, locks, places) => {
          const choices: Choices = { ...given, gate: given.gate === 'fills' ? 'adds' : given.gate }
          const ids = Object.keys(choices.weights)
          const unscored = new Set(
            evaluate(competition, choices)
              .ranking.filter((row) => row.unscored === 'no-own-value')
              .map((row) => row.team),
          )
          const locked = new Set(ids.filter((_, j) => j > 2 && locks[j]))
          for (const id of ids.slice(0, 3)) {
            const strip = stripOf(competition, choices, id, locked)
            for (const { from, to, out } of strip?.segments ?? []) {
              if (to - from < 1e-6) continue
              for (const place of places) {
                const at = from + place * (to - from)
                const scored = out.filter((team) => !unscored.has(team))
                expect(outByScore(competition, withShare(choices, locked, id, at)), `${id} at ${at}`).toEqual(scored)
                checked++
              }
            }
          }
        },
      ),
      { seed: 81, numRuns: runs(250) },
    )
    expect(checked).toBeGreaterThan(runs(500))
  })

  it('misses no change on a fine grid of the real scores', () => {
    for (const missing of ['mean', 'renormalise', 'additive'] as const) {
      const { competition } = realDataset()
      const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, asOf: '2026-01-14', missing }, competition)
      for (const id of ['kobalt', 'aime25', 'ifbench']) {
        const segments = stripOf(competition, choices, id)?.segments ?? []
        for (const at of spread(GRID)) {
          const segment = segments.find((s) => s.from <= at && at <= s.to)
          expect(outByScore(competition, withShare(choices, new Set(), id, at)), `${missing} ${id} ${at}`).toEqual(
            segment?.out,
          )
        }
      }
    }
  })
})
