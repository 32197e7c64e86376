import { describe, expect, it } from 'vitest'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { evaluateLink, type HeadlessResult } from '../../scripts/headless/evaluateLink.ts'

const out = (result: HeadlessResult) =>
  Object.fromEntries(result.verdict.filter((v) => v.outcome !== 'safe').map((v) => [v.team, v.route ?? v.outcome]))
const totals = (result: HeadlessResult) =>
  Object.fromEntries(result.ranking.map((r) => [r.team, Number(r.total?.toFixed(2))]))

describe('npm run evaluate, stage 1 seen from 2026-01-14', () => {
  it.each([
    ['rules=lenient', { ncai: 'score' }],
    ['rules=official', { ncai: 'score', naver: 'gate' }],
    ['rules=strict', { skt: 'gate', upstage: 'gate', naver: 'gate', ncai: 'score' }],
    ['rules=official&gate=fills', { naver: 'gate' }],
    ['rules=strict&gate=fills', { skt: 'gate', upstage: 'gate', naver: 'gate' }],
    ['rules=lenient&missing=zero', { naver: 'score' }],
    ['rules=official&missing=zero', { naver: 'both' }],
  ])('says for %s who is eliminated, and how', (query, expected) => {
    const result = evaluateLink(`?v=2&c=kr-sovereign-1&at=2026-01-14&${query}&end=1`, BUNDLED_DATA)
    expect(out(result)).toEqual(expected)
    expect(result.notices.filter((notice) => notice.from === 'link')).toEqual([])
  })

  it('scores equal weights as published, gaps filled with the mean', () => {
    const result = evaluateLink('at=2026-01-14', BUNDLED_DATA)
    expect(totals(result)).toEqual({ lg: 72.15, skt: 65.77, upstage: 63.43, naver: 62.52, ncai: 60.26 })
    expect(result.ranking.map((r) => r.rank)).toEqual([1, 2, 3, 4, 5])
  })

  it('scores the two teams with gaps otherwise under the additive fill', () => {
    expect(totals(evaluateLink('at=2026-01-14&missing=additive', BUNDLED_DATA))).toMatchObject({
      naver: 57.98,
      ncai: 57.72,
    })
  })

  it('says that the text of the official rules was not public yet, and which policies disagree', () => {
    const { notices } = evaluateLink('at=2026-01-14', BUNDLED_DATA)
    expect(notices).toContainEqual({
      from: 'rules',
      code: 'rules-known-later',
      preset: 'official',
      knownFrom: '2026-01-15',
    })
    expect(notices).toContainEqual({
      from: 'policies',
      code: 'missing-policies-disagree',
      policy: 'zero',
      out: ['naver'],
      undecided: [],
    })
    const later = evaluateLink('at=2026-01-15', BUNDLED_DATA).notices
    expect(later.some((notice) => notice.code === 'rules-known-later')).toBe(false)
  })

  it('evaluates the second stage with its own default date', () => {
    const { scenario, verdict } = evaluateLink('c=kr-sovereign-2', BUNDLED_DATA)
    expect(scenario).toMatchObject({ competition: 'kr-sovereign-2', asOf: '2026-08-27' })
    expect(verdict.filter((v) => v.outcome !== 'safe')).toMatchObject([
      { team: 'motif', outcome: 'out', route: 'score' },
    ])
  })

  it('leaves the second stage open on 20 August, and so does a link that pins the data of before', () => {
    for (const link of ['c=kr-sovereign-2&at=2026-08-20', 'v=1&c=kr-sovereign-2&d=2026-11-23&seed=7']) {
      const { scenario, verdict } = evaluateLink(link, BUNDLED_DATA)
      expect(scenario).toMatchObject({ asOf: '2026-08-20' })
      expect(verdict.filter((v) => v.outcome !== 'safe').map((v) => [v.team, v.outcome])).toEqual([
        ['lg', 'undecided'],
        ['skt', 'undecided'],
      ])
    }
  })
})
