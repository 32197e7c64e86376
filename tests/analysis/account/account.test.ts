import { describe, expect, it } from 'vitest'
import { RULE_SETS } from '#core/engine/index.ts'
import { makeTable } from '../../make.ts'
import { accountOf, fiveTeams, realAccount } from './accountOf.ts'

const OPEN = { rules: { ...RULE_SETS.official, unknown: 'open' as const } }

describe('the account of the verdict', () => {
  it('has the teams by score, those without a total last', () => {
    const { account } = realAccount()
    expect(account.teams.map(({ team }) => team)).toEqual(['lg', 'skt', 'upstage', 'naver', 'ncai'])
    expect(account.teams.map(({ row }) => row.total?.toFixed(2))).toEqual(['72.15', '65.77', '63.43', '62.52', '60.26'])
    const some = accountOf(makeTable(['a', 'b', 'c'], { one: [null, 60, 90] })).account
    expect(some.teams.map(({ team }) => team)).toEqual(['c', 'b', 'a'])
    expect(some.of('a')).toMatchObject({ unscored: 'no-own-value', margin: null })
    expect(some.of('nobody')).toBeUndefined()
  })

  it.each([
    ['lenient', {}, { ncai: 'score' }],
    ['official', {}, { naver: 'gate', ncai: 'score' }],
    ['strict', {}, { skt: 'gate', upstage: 'gate', naver: 'gate', ncai: 'score' }],
    ['official', { gate: 'fills' }, { naver: 'gate' }],
    ['strict', { gate: 'fills' }, { skt: 'gate', upstage: 'gate', naver: 'gate' }],
    ['lenient', { missing: 'zero' }, { naver: 'score' }],
    ['official', { missing: 'zero' }, { naver: 'both' }],
  ] as const)('under %s rules with %o says who is out and on what route', (preset, scenario, expected) => {
    const { account } = realAccount({ rules: { preset }, ...scenario })
    const out = account.teams.filter(({ outcome }) => outcome === 'out').map(({ team, route }) => [team, route])
    expect(Object.fromEntries(out)).toEqual(expected)
  })

  it('measures each team against the other side of the cut', () => {
    const { account } = accountOf(fiveTeams(['b']), { seats: 2 })
    expect(account.teams.map(({ margin }) => margin)).toEqual([
      expect.closeTo(30, 9),
      expect.closeTo(20, 9),
      expect.closeTo(10, 9),
      expect.closeTo(-10, 9),
      expect.closeTo(-20, 9),
    ])
  })

  it('has no margin where nothing is cut, and none for a place that is open', () => {
    expect(accountOf(fiveTeams(), { seats: 0 }).account.teams.every(({ margin }) => margin === null)).toBe(true)
    const tied = accountOf(makeTable(['a', 'b', 'c'], { one: [90, 60, 60] })).account
    expect(tied.teams.map(({ margin }) => margin)).toEqual([null, null, null])
  })
})

describe('why a place is open', () => {
  const openBy = (...given: Parameters<typeof accountOf>) =>
    Object.fromEntries(accountOf(...given).account.teams.map(({ team, openBy }) => [team, openBy]))

  it('is a tie for equal totals across the cut alone', () => {
    const tied = makeTable(['a', 'b', 'c', 'd'], { one: [90, 60, 60, 50] })
    expect(openBy(tied, { seats: 2 })).toEqual({ a: null, b: 'tie', c: 'tie', d: null })
    expect(openBy(tied)).toEqual({ a: null, b: null, c: null, d: null })
  })

  it('is no tie for totals that only look the same', () => {
    const near = makeTable(['a', 'b', 'c'], { one: [90, 60.001, 60] })
    expect(openBy(near)).toEqual({ a: null, b: null, c: null })
  })

  it('is the team without a score, not a tie, where the others are apart', () => {
    const { account } = realAccount({ asOf: '2025-12-31' })
    const open = account.teams.filter(({ outcome }) => outcome === 'undecided')
    expect(open.length).toBeGreaterThan(1)
    expect(open.map(({ openBy }) => openBy)).toEqual(open.map(() => 'unscored-team'))
  })

  it('is the gate where the rules leave a state open, whatever the scores', () => {
    expect(openBy(fiveTeams([], ['b']), OPEN)).toEqual({ a: null, b: 'gate', c: null, d: null, e: null })
    expect(openBy(fiveTeams([], ['b']), { ...OPEN, gate: 'fills' })).toMatchObject({ b: 'gate', e: 'gate' })
  })

  it('is never a tie in the second stage before its points were published, but for equal totals', () => {
    const { account } = accountOf(makeTable(['a', 'b'], { one: [50, 50], two: [40, 40] }))
    expect(account.teams.map(({ openBy }) => openBy)).toEqual(['tie', 'tie'])
  })
})
