import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { replayOf } from '#analysis/replay.ts'
import { accountOf, commonOf, dayBefore } from '#analysis/replayAccount.ts'
import { dayIndexAt, eventDays } from '#analysis/replayEvents.ts'
import { reversalOf } from '#analysis/replayReversal.ts'
import { RULE_SETS, type RuleSetId } from '#core/engine/index.ts'
import { assemble } from '#data/assemble.ts'
import type { BenchmarksFile, ProvenanceFile } from '#data/dataset.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'

const read = <T>(path: string): T => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as T
const served = (id: string) =>
  assemble(read<BenchmarksFile>(`${id}/benchmarks.json`), read<ProvenanceFile>(`${id}/provenance.json`))

const first = served('kr-sovereign-1')
const second = served('kr-sovereign-2')
const choices = resolveChoices(DEFAULT_SCENARIO, first.competition).choices

/**
 * Derived by hand from the ledger and the score files.
 *
 * Gate. Upstage: c001 (2026-01-01, alleged, language model) and c009, c014 of that day fail it under strict, which
 * lets nothing unproven pass; c012 (2026-01-02, established, inference code) keeps it failing after c005 and c008
 * cleared the weights; neither official nor lenient looks at inference code. Naver Cloud: c019 and c026 (2026-01-05,
 * established, encoders) fail strict and official, never lenient. SK Telecom: c036 (2026-01-08, alleged,
 * architecture) fails strict, from 01-12 also n02 (established, inference code).
 * Score. NC AI has no value before its report of 2026-01-09; until then a place without a score leaves it and the
 * lowest of the scored, Naver Cloud, open: out whatever comes where the gate already fails Naver Cloud, by an open
 * route. From 01-09 all five are scored and NC AI is last.
 */
const OUT: Readonly<Record<string, Readonly<Record<RuleSetId, string>>>> = {
  '2026-01-01': { strict: 'upstage:gate', official: '', lenient: '' },
  '2026-01-05': { strict: 'upstage:gate naver:open', official: 'naver:open', lenient: '' },
  '2026-01-08': { strict: 'skt:gate upstage:gate naver:open', official: 'naver:open', lenient: '' },
  '2026-01-12': {
    strict: 'skt:gate upstage:gate naver:gate ncai:score',
    official: 'naver:gate ncai:score',
    lenient: 'ncai:score',
  },
  '2026-01-14': {
    strict: 'skt:gate upstage:gate naver:gate ncai:score',
    official: 'naver:gate ncai:score',
    lenient: 'ncai:score',
  },
  '2026-01-15': {
    strict: 'skt:gate upstage:gate naver:gate ncai:score',
    official: 'naver:gate ncai:score',
    lenient: 'ncai:score',
  },
}

describe('replayOf', () => {
  const days = Object.keys(OUT)

  it.each(['strict', 'official', 'lenient'] as const)('says day by day who is out under the %s reading', (reading) => {
    const steps = replayOf(first.competition, { ...choices, rules: RULE_SETS[reading] }, days)
    const said = steps.map(({ date, verdicts }) => [
      date,
      verdicts
        .filter((v) => v.outcome === 'out')
        .map((v) => `${v.team}:${v.route ?? 'open'}`)
        .join(' '),
    ])
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(days.map((day) => [day, OUT[day]?.[reading]])))
  })

  it('leaves NC AI undecided until its first value, and everybody but those the gate takes', () => {
    const [step] = replayOf(first.competition, choices, ['2026-01-08'])
    expect(step?.verdicts.filter((v) => v.outcome === 'undecided').map((v) => v.team)).toEqual(['ncai'])
  })

  it('does not read the date among the choices', () => {
    const early = replayOf(first.competition, { ...choices, asOf: '2025-06-20' }, days)
    expect(early).toEqual(replayOf(first.competition, { ...choices, asOf: '2026-08-20' }, days))
  })
})

describe('eventDays', () => {
  const days = eventDays([first, second])
  const on = (date: string) => days.find((day) => day.date === date)?.events ?? []

  it('runs over both stages from the call for teams to the points of stage 2, each day once and in order', () => {
    const dates = days.map((day) => day.date)
    expect(dates[0]).toBe('2025-06-20')
    expect(dates.at(-1)).toBe('2026-08-27')
    expect(dates).toEqual([...new Set(dates)].sort())
  })

  it('puts the result of a day first and knows the day before it', () => {
    expect(on('2026-01-15')[0]?.kind).toBe('result')
    expect(on('2026-08-18')[0]?.kind).toBe('result')
    expect(on('2026-01-14').map((e) => e.kind)).toContain('eve')
    expect(on('2026-08-17').map((e) => e.kind)).toEqual(['eve'])
  })

  it('holds every timeline entry and every claim once', () => {
    const all = days.flatMap((day) => day.events)
    for (const kind of ['timeline', 'claim'] as const) {
      const expected = [first, second].reduce(
        (sum, d) => sum + (kind === 'timeline' ? d.provenance.timeline.length : d.competition.claims.length),
        0,
      )
      expect(all.filter((event) => event.kind === kind)).toHaveLength(expected)
    }
  })

  it('names the days of the answers beside an adverse claim', () => {
    const claim = on('2026-01-05').find((e) => e.kind === 'claim' && e.claim.id === 'c018')
    expect(claim).toMatchObject({ answered: ['2026-01-05', '2026-01-07', '2026-01-14', '2026-01-15'] })
  })

  it('shows the scores of stage 2 only on their own days: the index, the top of NIA, the rest of NIA', () => {
    const scored = (day: string) => on(day).flatMap((e) => (e.kind === 'scores' ? [e.team] : []))
    expect(scored('2026-08-12')).toEqual(['lg', 'skt', 'upstage', 'motif'])
    expect(scored('2026-08-18')).toEqual([])
    expect(scored('2026-08-20')).toEqual(['skt'])
    expect(scored('2026-08-27')).toEqual(['lg', 'upstage', 'motif'])
  })

  it('finds the last day that is not after a date', () => {
    expect(days[dayIndexAt(days, '2026-01-10')]?.date).toBe('2026-01-09')
    expect(dayIndexAt(days, '2020-01-01')).toBe(0)
    expect(dayIndexAt(days, '2030-01-01')).toBe(days.length - 1)
  })
})

describe('accountOf', () => {
  const account = accountOf(first.competition, choices)

  it('looks from the day before the decision', () => {
    expect(dayBefore('2026-01-01')).toBe('2025-12-31')
    expect(dayBefore('2026-03-01')).toBe('2026-02-28')
    expect(account).toMatchObject({
      eve: '2026-01-14',
      decided: '2026-01-15',
      verdict: { agreement: { kind: 'same' } },
    })
  })

  it('gives no voice to a reading whose text came later', () => {
    expect(account?.thenKnown.map((then) => then.reading)).toEqual(['strict', 'lenient'])
    const later = accountOf(second.competition, resolveChoices(DEFAULT_SCENARIO, second.competition).choices)
    expect(later?.thenKnown.map((then) => then.reading)).toEqual(['strict', 'official', 'lenient'])
  })

  it('counts which of the eighteen listed choices agree, all of them in hindsight', () => {
    if (account === null) throw new Error('stage 1 is decided')
    expect(commonOf(account)).toEqual({
      same: 4,
      of: 18,
      readings: ['official'],
      policies: ['exclude', 'worst', 'mean', 'additive'],
      hindsight: 4,
    })
  })

  it('has nothing to say of a stage that is not decided', () => {
    expect(accountOf({ ...first.competition, actual: null }, choices)).toBeNull()
  })
})

describe('reversalOf', () => {
  const reversal = reversalOf(first, second)

  it('orders the independent index of stage 2 from Motif, who went out, to LG, who had led stage 1', () => {
    expect(reversal?.index.places.map((p) => [p.rank, p.team, p.score.value])).toEqual([
      [1, 'motif', 47.4],
      [2, 'upstage', 37.4],
      [3, 'skt', 35],
      [4, 'lg', 31],
    ])
    expect(reversal?.lead).toEqual({ team: 'lg', leads: 11, of: 13 })
    expect(Object.fromEntries(reversal?.firsts ?? [])).toEqual({ lg: 11, skt: 2, upstage: 0, naver: 0, ncai: 0 })
  })

  it('knows Motif’s way in and that nobody went out by the gate', () => {
    expect(reversal?.newcomers).toMatchObject([{ team: 'motif', admitted: { public: { first: '2026-02-20' } } }])
    expect(reversal?.checks.map((check) => check.id)).toEqual(['d19', 'd21'])
    expect(reversal?.noneByGate).toBe(true)
  })

  it('says nothing where no index was measured for every team', () => {
    expect(reversalOf(second, first)).toBeNull()
  })
})
