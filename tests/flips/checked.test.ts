import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Choices, type Competition, evaluate } from '#core/engine/index.ts'
import type { TeamFlips } from '#core/flips/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { cases } from '../engine/competitions.ts'
import { runs } from '../engine/runs.ts'
import { makeChoices, makeTable } from '../make.ts'
import { realDataset } from '../realDataset.ts'
import { flipOf, flipsOf } from './find.ts'

vi.setConfig({ testTimeout: 120_000 })

const stage1 = (search: string) => {
  const { competition } = realDataset('kr-sovereign-1')
  return { competition, choices: resolveChoices(fromSearch(search).scenario, competition).choices }
}

describe('the next seat', () => {
  it.each(['', '&rules=strict'])('needs no weight to move for the team that has it already (%s)', (more) => {
    const { competition, choices } = stage1(`?at=2026-01-14&gate=fills${more}`)
    const { weights, oneWeight } = flipOf(flipsOf(competition, choices), 'ncai', 'out')
    expect(weights).toMatchObject({ amount: 0 })
    if ('impossible' in oneWeight) throw new Error(oneWeight.impossible)
    expect(oneWeight.to).toBe(oneWeight.from)
    expect(oneWeight.weights).toEqual(choices.weights)
  })

  it('is never further off by one weight than a step from where it holds, in generated competitions', () => {
    fc.assert(
      fc.property(cases({ teams: { min: 3, max: 4 }, benchmarks: { min: 2, max: 3 } }), ({ competition, choices }) => {
        const filled = { ...choices, gate: 'fills' as const, seats: 1 }
        const flips = flipsOf(competition, filled)
        if (!flips.isNextSeat) return
        const failures = evaluate(competition, filled).gates.filter((g) => g.status === 'fail').length
        const now = evaluate(competition, { ...filled, seats: failures + 1 }).verdicts
        for (const { team, goal, oneWeight } of flips.teams) {
          const holds = now.find((v) => v.team === team)?.outcome === goal
          if (holds && !('impossible' in oneWeight)) expect(oneWeight.to).toBe(oneWeight.from)
        }
      }),
      { seed: 16, numRuns: runs(120) },
    )
  })
})

/** Does any value on a grid over the whole scale of any of the team's own scores bring the goal about? */
function someScore(competition: Competition, choices: Choices, { team, goal }: TeamFlips, parts: number): boolean {
  const { ranking } = evaluate(competition, choices)
  const cells = ranking.find((row) => row.team === team)?.cells ?? {}
  return Object.entries(cells).some(([id, cell]) => {
    const scale = competition.benchmarks.find((b) => b.id === id)?.scale
    if (cell.kind === 'missing' || scale === undefined) return false
    return Array.from({ length: parts + 1 }, (_, i) => scale.min + ((scale.max - scale.min) * i) / parts).some(
      (value) => {
        const changed = { ...choices.cells, [team]: { ...choices.cells[team], [id]: value } }
        const { verdicts } = evaluate(competition, { ...choices, cells: changed })
        return verdicts.find((v) => v.team === team)?.outcome === goal
      },
    )
  })
}

describe('a single score', () => {
  it('is searched over the whole scale where a higher one can be worse', () => {
    const { competition, choices } = stage1(
      '?at=2026-01-21&source=self&missing=mean&norm=zscore&w=hle:0_aime25:78.42_lcb_v6:56.58_ifbench:70.48_ifeval:0_kmmlu_pro:28.27_click:0_kobalt:0&pts=upstage.expert:16.43_lg.user:0_skt.user:25_naver.user:17&rules=strict&rule=vision-encoder.note_tokenizer.fail&proof=alleged&unknown=pass&gate=off&k=4',
    )
    const found = flipOf(flipsOf(competition, choices), 'lg', 'out')
    expect(found.scoresAreProved).toBe(false)
    expect(found.score).not.toBeNull()
  })

  it('is said to do nothing only where a grid over the whole scale finds none', () => {
    fc.assert(
      fc.property(
        cases({ teams: { min: 2, max: 4 }, benchmarks: { min: 1, max: 3 }, pillars: false }),
        ({ competition, choices }) => {
          for (const flips of flipsOf(competition, choices).teams) {
            const { score, scoresAreProved, weights } = flips
            const isAsked = !('impossible' in weights) || weights.impossible === 'proved'
            if (score !== null || !scoresAreProved || !isAsked) continue
            // Values that do it at both ends are no change of one score, but "any value".
            expect(someScore(competition, choices, flips, 40) && !anyValue(competition, choices, flips)).toBe(false)
          }
        },
      ),
      { seed: 17, numRuns: runs(100) },
    )
  })
})

/** Does every value on a grid do it, in some benchmark? Then nothing is said to be needed. */
function anyValue(competition: Competition, choices: Choices, { team, goal }: TeamFlips): boolean {
  return competition.field.some(({ benchmark }) => {
    const scale = competition.benchmarks.find((b) => b.id === benchmark)?.scale
    if (scale === undefined) return false
    return [scale.min, (scale.min + scale.max) / 2, scale.max].every((value) => {
      const cells = { ...choices.cells, [team]: { ...choices.cells[team], [benchmark]: value } }
      return evaluate(competition, { ...choices, cells }).verdicts.find((v) => v.team === team)?.outcome === goal
    })
  })
}

describe('weights under renormalise', () => {
  it('are proved where no gap is in play', () => {
    const competition = makeTable(['a', 'b', 'c'], { one: [90, 60, 50], two: [80, 55, 40] })
    const choices = makeChoices(competition, { missing: 'renormalise' })
    expect(flipOf(flipsOf(competition, choices), 'c', 'safe').weights).toEqual({ impossible: 'proved' })
    const gapped = makeTable(['a', 'b', 'c'], { one: [90, 60, 50], two: [80, null, 40] })
    const open = makeChoices(gapped, { missing: 'renormalise' })
    expect(flipOf(flipsOf(gapped, open), 'c', 'safe').weights).toEqual({ impossible: 'not-found' })
  })
})
