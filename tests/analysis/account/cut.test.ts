import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictAccount } from '#analysis/account/account.ts'
import { type Choices, evaluate, GATE_MODES, RULE_SETS } from '#core/engine/index.ts'
import { cases } from '../../engine/competitions.ts'
import { runs } from '../../engine/runs.ts'
import { makeTable } from '../../make.ts'
import { accountOf, fiveTeams, realAccount } from './accountOf.ts'

const OPEN: Partial<Choices> = { rules: { ...RULE_SETS.official, unknown: 'open' } }

const cutOf = (...given: Parameters<typeof accountOf>) => accountOf(...given).account.cut

describe('where the score cut stands', () => {
  it.each(GATE_MODES)('is left of the lowest where the gate fails nobody (%s)', (gate) => {
    expect(cutOf(fiveTeams(), { gate })).toEqual({ kind: 'line', before: 'e' })
    expect(cutOf(fiveTeams(), { gate, seats: 3 })).toEqual({ kind: 'line', before: 'c' })
  })

  it.each([
    ['adds', { kind: 'line', before: 'd' }],
    ['penalty', { kind: 'line', before: 'd' }],
    ['off', { kind: 'line', before: 'd' }],
    ['fills', { kind: 'line', before: 'd' }],
  ] as const)('asks what the gate in mode %s leaves to the score', (gate, cut) => {
    // Under `fills` the failure of c takes one of the two places, so one is left: that of e, or of d where e fails.
    expect(cutOf(fiveTeams(['e']), { gate, seats: 2, penalty: 0 })).toEqual(cut)
  })

  it('lets gate failures stand on either side of it', () => {
    expect(cutOf(fiveTeams(['b']), { gate: 'fills', seats: 2 })).toEqual({ kind: 'line', before: 'e' })
    expect(cutOf(fiveTeams(['b', 'e']), { gate: 'fills', seats: 3 })).toEqual({ kind: 'line', before: 'd' })
  })

  it('stands after the points off', () => {
    const { account } = accountOf(fiveTeams(['a']), { gate: 'penalty', penalty: 45 })
    expect(account.teams.map(({ team }) => team)).toEqual(['b', 'c', 'd', 'e', 'a'])
    expect(account.cut).toEqual({ kind: 'line', before: 'a' })
  })

  it('is that of the next team where gate failures took every place, and only there', () => {
    const { account } = accountOf(fiveTeams(['b', 'e']), { gate: 'fills', seats: 2 })
    expect(account.cut).toEqual({ kind: 'next', before: 'd' })
    expect(account.teams.filter(({ isNext }) => isNext).map(({ team }) => team)).toEqual(['d'])
    expect(accountOf(fiveTeams(['b', 'e']), { gate: 'adds', seats: 2 }).account.teams.some((t) => t.isNext)).toBe(false)
  })

  it('is open across a tie, and a line where the tie lies on one side of it', () => {
    const tied = makeTable(['a', 'b', 'c', 'd'], { one: [90, 60, 60, 50] })
    expect(cutOf(tied, { seats: 2 })).toEqual({ kind: 'open', teams: ['b', 'c'] })
    expect(cutOf(tied, { seats: 1 })).toEqual({ kind: 'line', before: 'd' })
    expect(cutOf(tied, { seats: 3 })).toEqual({ kind: 'line', before: 'b' })
  })

  it('is open where a gate that is open decides over the last place', () => {
    const cut = cutOf(fiveTeams([], ['b']), { ...OPEN, gate: 'fills' })
    expect(cut).toEqual({ kind: 'open', teams: ['e'] })
  })

  it('is open while a team without a score may be below', () => {
    const one = makeTable(['a', 'b', 'c'], { one: [90, 60, null] })
    expect(cutOf(one)).toEqual({ kind: 'open', teams: ['b'] })
  })

  it('is none with no places, without scores, and where nobody is next', () => {
    expect(cutOf(fiveTeams(), { seats: 0 })).toEqual({ kind: 'none', reason: 'no-places' })
    expect(cutOf(fiveTeams(), { weights: { one: 0 } })).toEqual({ kind: 'none', reason: 'no-scores' })
    expect(cutOf(fiveTeams(['a', 'b', 'c', 'd', 'e']), { gate: 'fills', seats: 2 })).toEqual({
      kind: 'none',
      reason: 'places-taken',
    })
  })

  it('is left of all where every eligible team is out', () => {
    expect(cutOf(fiveTeams(['a', 'b']), { gate: 'fills', seats: 4 })).toMatchObject({ kind: 'line' })
    const { account } = accountOf(fiveTeams(['e']), { gate: 'fills', seats: 4 })
    expect(account.cut).toEqual({ kind: 'line', before: 'b' })
  })

  it('on the real scores lies left of NC AI, and of the next one where the gate takes the place', () => {
    expect(realAccount().account.cut).toEqual({ kind: 'line', before: 'ncai' })
    expect(realAccount({ gate: 'fills' }).account.cut).toEqual({ kind: 'next', before: 'ncai' })
    expect(realAccount({ missing: 'zero' }).account.cut).toEqual({ kind: 'line', before: 'naver' })
  })

  it('never has a team that is out by score left of it, nor a scored safe one right of it, in any case', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(cases(), ({ competition, choices }) => {
        const evaluation = evaluate(competition, choices)
        const { teams, cut } = verdictAccount(evaluation, choices)
        seen.add(cut.kind)
        const scored = teams.filter(({ row }) => row.total !== null)
        const out = scored.filter(({ row }) => row.byScore === 'out')
        if (cut.kind !== 'line' && cut.kind !== 'open') expect(out).toEqual([])
        if (cut.kind !== 'line') return
        const at = scored.findIndex(({ team }) => team === cut.before)
        expect(scored[at]?.row.byScore).toBe('out')
        expect(scored.slice(0, at).every(({ row }) => row.byScore !== 'out')).toBe(true)
        const raced = (account: (typeof scored)[number]) => choices.gate !== 'fills' || account.gate.status !== 'fail'
        expect(
          scored
            .slice(at)
            .filter(raced)
            .every(({ row }) => row.byScore === 'out'),
        ).toBe(true)
      }),
      { seed: 61, numRuns: runs(600) },
    )
    expect([...seen].toSorted()).toEqual(['line', 'next', 'none', 'open'])
  })
})

describe('the pair that is compared at first', () => {
  const pairOf = (...given: Parameters<typeof accountOf>) => accountOf(...given).account.pair

  it('is the best team that is out by score and the worst that stays', () => {
    expect(pairOf(fiveTeams())).toEqual({ below: 'e', above: 'd' })
    expect(pairOf(fiveTeams(), { seats: 2 })).toEqual({ below: 'd', above: 'c' })
    expect(realAccount().account.pair).toEqual({ below: 'ncai', above: 'naver' })
  })

  it('leaves out of `fills` what the gate took out of the race', () => {
    expect(pairOf(fiveTeams(['d']), { gate: 'fills', seats: 2 })).toEqual({ below: 'e', above: 'c' })
    expect(pairOf(fiveTeams(['d']), { gate: 'adds', seats: 1 })).toEqual({ below: 'e', above: 'd' })
    expect(realAccount({ gate: 'fills' }).account.pair).toEqual({ below: 'ncai', above: 'upstage' })
  })

  it('is the two lowest where nothing is cut, or everybody is', () => {
    expect(pairOf(fiveTeams(), { seats: 0 })).toEqual({ below: 'e', above: 'd' })
    expect(pairOf(fiveTeams(['e']), { gate: 'fills', seats: 4 })).toMatchObject({ below: 'b', above: 'a' })
    expect(pairOf(fiveTeams(['a']), { gate: 'fills', seats: 4 })).toMatchObject({ below: 'c', above: 'b' })
  })

  it('is none where fewer than two teams have a total', () => {
    expect(pairOf(makeTable(['a', 'b'], { one: [90, null] }))).toBeNull()
    expect(pairOf(fiveTeams(), { weights: { one: 0 } })).toBeNull()
  })
})
