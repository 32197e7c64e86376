import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChoiceChange, type Choices, type Competition, evaluate } from '#core/engine/index.ts'
import type { Flips } from '#core/flips/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { cases } from '../engine/competitions.ts'
import { runs } from '../engine/runs.ts'
import { realDataset } from '../realDataset.ts'
import { flipOf, flipsOf } from './find.ts'

/** Every flip, applied as the page applies it, must give the outcome that it claims. */
function expectAllApply(competition: Competition, choices: Choices, { teams, isNextSeat }: Flips): number {
  let applied = 0
  for (const { team, goal, weights, onPublished, oneWeight, score, missingScore, choices: changes } of teams) {
    const reaches = (changed: Choices) => {
      applied++
      const failures = evaluate(competition, changed).gates.filter((g) => g.status === 'fail').length
      const seated = isNextSeat ? { ...changed, seats: failures + 1 } : changed
      expect(evaluate(competition, seated).verdicts.find((v) => v.team === team)?.outcome).toBe(goal)
    }
    const setCell = (benchmark: string, value: number) =>
      reaches({ ...choices, cells: { ...choices.cells, [team]: { ...choices.cells[team], [benchmark]: value } } })
    for (const flip of [weights, onPublished, oneWeight]) {
      if (flip !== null && !('impossible' in flip)) reaches({ ...choices, weights: flip.weights })
    }
    if (score !== null) setCell(score.benchmark, score.to)
    if (missingScore?.to != null) setCell(missingScore.benchmark, missingScore.to)
    for (const change of changes) {
      applied++
      expect(
        evaluate(competition, applyChoiceChange(choices, change)).verdicts.find((v) => v.team === team)?.outcome,
      ).toBe(goal)
    }
  }
  return applied
}

describe('every change that is named', () => {
  it('does what it says in generated competitions, under every way of counting', () => {
    fc.assert(
      fc.property(cases({ teams: { min: 2, max: 4 }, benchmarks: { min: 1, max: 4 } }), ({ competition, choices }) => {
        expectAllApply(competition, choices, flipsOf(competition, choices))
      }),
      { numRuns: runs(60) },
    )
  })

  it.each([
    ['kr-sovereign-1', '?at=2026-01-14'],
    ['kr-sovereign-1', '?at=2026-01-14&rules=lenient'],
    ['kr-sovereign-1', '?at=2026-01-14&rules=strict&gate=fills'],
    ['kr-sovereign-1', '?at=2026-01-15'],
    ['kr-sovereign-1', '?at=2026-01-14&missing=renormalise'],
    ['kr-sovereign-1', '?at=2026-01-14&missing=exclude&k=2'],
    ['kr-sovereign-1', '?at=2026-01-14&rules=custom&unknown=open'],
    ['kr-sovereign-1', '?at=2026-01-14&assume=skt.fail_naver.pass'],
    ['kr-sovereign-2', ''],
    ['kr-sovereign-2', '?at=2026-08-20'],
  ])('does what it says on the data of %s%s', (stage, link) => {
    const { competition } = realDataset(stage)
    const { choices } = resolveChoices(fromSearch(link).scenario, competition)
    expect(expectAllApply(competition, choices, flipsOf(competition, choices))).toBeGreaterThan(5)
  })
})

describe('stage 1 on the eve of the decision', () => {
  const { competition } = realDataset()
  const { choices } = resolveChoices(fromSearch('?at=2026-01-14').scenario, competition)
  const evaluation = evaluate(competition, choices)
  const flips = flipsOf(competition, choices)

  it('saves NC AI by the gap to Naver Cloud over the widest difference of two columns', () => {
    const row = (team: string) => evaluation.ranking.find((r) => r.team === team)
    const points = (team: string) =>
      Object.fromEntries((row(team)?.contributions ?? []).map((c) => [c.benchmark, c.normalised]))
    const [own, theirs] = [points('ncai'), points('naver')]
    const differences = Object.keys(own).map((id) => (own[id] as number) - (theirs[id] as number))
    const gap = (row('naver')?.total as number) - (row('ncai')?.total as number)
    const { weights } = flipOf(flips, 'ncai', 'safe')
    expect(weights).toMatchObject({ against: ['naver'], isProved: true })
    expect('exact' in weights && weights.exact).toBeCloseTo(
      gap / (Math.max(...differences) - Math.min(...differences)),
      6,
    )
  })

  it('says that no weights save Naver Cloud while the gate holds it, and what does', () => {
    const { weights, oneWeight, score, choices: changes } = flipOf(flips, 'naver', 'safe')
    expect([weights, oneWeight, score]).toEqual([{ impossible: 'gate' }, { impossible: 'gate' }, null])
    expect(changes).toContainEqual({ code: 'preset', preset: 'lenient' })
    expect(changes.filter((c) => c.code === 'date')).toHaveLength(1)
  })

  it('takes back what is assumed at the gate, and offers nothing of the rules in its place', () => {
    const assumed: Choices = { ...choices, assume: { skt: 'fail', naver: 'pass' } }
    const found = flipsOf(competition, assumed)
    expect(expectAllApply(competition, assumed, found)).toBeGreaterThan(5)
    expect(flipOf(found, 'skt', 'safe')).toMatchObject({ weights: { impossible: 'gate' }, score: null })
    expect(flipOf(found, 'skt', 'safe').choices.map(({ code }) => code)).toEqual(['assume-off', 'gate'])
    const naver = flipOf(found, 'naver', 'out').choices
    expect(naver).toContainEqual({ code: 'assume-off', team: 'naver', assumed: 'pass' })
    expect(naver.filter(({ code }) => ['preset', 'proof', 'consequence', 'claim-on'].includes(code))).toEqual([])
  })

  it('names the filled cells that a change leans on, and one on published values beside it', () => {
    const { weights, onPublished } = flipOf(flips, 'ncai', 'safe')
    expect('leansOn' in weights && weights.leansOn.length).toBeGreaterThan(0)
    expect(onPublished).toMatchObject({ leansOn: [], isProved: true })
    const amounts = [weights, onPublished].map((flip) => (flip !== null && 'amount' in flip ? flip.amount : Number.NaN))
    expect(amounts[1]).toBeGreaterThan(amounts[0] as number)
  })

  it('says of a missing score what it would have to be, and whether that is within what others published', () => {
    const { missingScore } = flipOf(flips, 'ncai', 'safe')
    expect(missingScore).toMatchObject({ gaps: 4, isAny: false })
    const { benchmark = '', to, record, isBeyond } = missingScore ?? {}
    const published = evaluation.ranking.flatMap((r) => {
      const cell = r.cells[benchmark]
      return cell?.kind === 'published' ? [cell.score.value] : []
    })
    expect(record).toBe(Math.max(...published))
    expect(isBeyond).toBe((to ?? 0) > Math.max(...published))
  })

  it('keeps locked shares where they are', () => {
    const locked = new Set(['aime25', 'hrm8k'])
    const { weights } = flipOf(flipsOf(competition, choices, locked), 'ncai', 'safe')
    expect('shares' in weights).toBe(true)
    if ('shares' in weights) for (const id of locked) expect(weights.shares[id]).toBeCloseTo(1 / 13, 9)
  })
})
