import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoise } from '#core/engine/domain/memoise.ts'
import { tieGroups } from '#core/engine/domain/ties.ts'
import {
  type Cell,
  type Competition,
  comparePolicies,
  decide,
  evaluate,
  MISSING_POLICIES,
  NORMALISE,
  pillarDays,
  prepare,
  publicDays,
  RULE_PARTS,
  RULE_SETS,
  TIE,
  WORD_CHOICES,
  whyRefused,
} from '#core/engine/index.ts'
import { MISSING } from '#core/engine/missing/registry.ts'
import { rankTotals } from '#core/engine/rankTotals.ts'
import {
  makeBenchmark,
  makeChoices,
  makeClaim,
  makeCompetition,
  makeEntry,
  makePillar,
  makeRules,
  makeScore,
  makeTable,
  makeTeam,
} from '../make.ts'
import { cases } from './competitions.ts'
import { runs } from './runs.ts'

const rowOf = (competition: Competition, team: string, choices = makeChoices(competition)) => {
  const row = evaluate(competition, choices).ranking.find((r) => r.team === team)
  if (row === undefined) throw new Error(`no row for ${team}`)
  return row
}

describe('equal figures', () => {
  it('are equal up to and including the tolerance, chained, best first', () => {
    expect(tieGroups([0, TIE])).toEqual([[1, 0]])
    expect(tieGroups([0, 2 * TIE, 5, TIE])).toEqual([[2], [1, 3, 0]])
    expect(tieGroups([0, 1.5 * TIE])).toEqual([[1], [0]])
    expect(tieGroups([])).toEqual([])
  })

  it('share a rank and stand in the order of the teams, even where they are not quite equal', () => {
    expect(rankTotals([1, 1 + TIE / 2, null, 2, null])).toEqual({
      order: [3, 0, 1, 2, 4],
      ranks: [2, 2, null, 1, null],
    })
  })

  it('at the cut name all that stand there, one list for all of them', () => {
    const team = (total: number) => ({ total, gate: 'pass' }) as const
    const [a, b, c] = decide([team(1), team(1), team(2)], 'adds', 1)
    expect(a).toEqual({ outcome: 'undecided', route: null, byScore: 'undecided', tiedWith: [0, 1] })
    expect(b?.tiedWith).toBe(a?.tiedWith)
    expect(c).toEqual({ outcome: 'safe', route: null, byScore: 'safe', tiedWith: [] })
  })
})

describe('a pillar of which nothing is known', () => {
  it('stands in no row', () => {
    const table = makeTable(
      ['a', 'b'],
      { x: [80, 60] },
      { pillars: [...makeCompetition().pillars, makePillar('expert')] },
    )
    expect(rowOf(table, 'a').pillars).toEqual({ benchmark: { origin: 'computed', value: 80, max: 100 } })
  })
})

describe('who goes by score', () => {
  const team = (total: number | null, gate: 'pass' | 'fail' | 'unknown' = 'pass') => ({ total, gate })

  it('is tied with nobody where a tie is out or safe as a whole', () => {
    const decisions = decide([team(1), team(1), team(2), team(2)], 'adds', 2)
    expect(decisions.map(({ byScore }) => byScore)).toEqual(['out', 'out', 'safe', 'safe'])
    expect(decisions.map(({ tiedWith }) => tiedWith)).toEqual([[], [], [], []])
  })

  it('is in doubt without a tie where a failure above may take the seat', () => {
    const [, lowest, middle] = decide([team(3, 'unknown'), team(1), team(2)], 'fills', 1)
    expect(lowest).toEqual({ outcome: 'undecided', route: null, byScore: 'undecided', tiedWith: [] })
    expect(middle?.byScore).toBe('safe')
  })

  it('is the last one left, scored or not, where the seats suffice for all', () => {
    const decisions = decide([team(2, 'fail'), team(null)], 'fills', 2)
    expect(decisions.map(({ outcome, route }) => [outcome, route])).toEqual([
      ['out', 'gate'],
      ['out', 'score'],
    ])
  })
})

describe('the reasons of a verdict', () => {
  const adverse = (id: string, team: string, strength: 'alleged' | 'established') =>
    makeClaim({ id, team, strength, components: ['lm-weights'] })

  it('name what is open at the gate', () => {
    const competition = makeTable(['a', 'b'], { x: [80, 60] }, { claims: [adverse('said', 'a', 'alleged')] })
    const rules = makeRules(['lm-weights'], { unknown: 'open' })
    const [a] = evaluate(competition, makeChoices(competition, { rules })).verdicts
    expect(a?.reasons).toEqual([{ code: 'gate-open', component: 'lm-weights', state: 'alleged', claims: ['said'] }])
  })

  it('hold the lowest against the first of those that stay in the race, not against a failure of the gate', () => {
    const competition = makeTable(
      ['a', 'b', 'c', 'd'],
      { x: [20, 30, 50, 50] },
      { claims: [adverse('found', 'b', 'established')] },
    )
    const reasonsOf = (gate: 'adds' | 'fills') => {
      const rules = makeRules(['lm-weights'])
      return evaluate(competition, makeChoices(competition, { rules, gate, seats: gate === 'fills' ? 2 : 1 }))
        .verdicts[0]?.reasons
    }
    expect(reasonsOf('fills')).toEqual([{ code: 'lowest-score', rank: 4, total: 20, gap: 30, next: 'c' }])
    expect(reasonsOf('adds')).toEqual([{ code: 'lowest-score', rank: 4, total: 20, gap: 10, next: 'b' }])
  })
})

describe('the reason of the lowest score', () => {
  const found = makeClaim({ id: 'found', team: 'a' })
  const reasonsOf = (table: Competition) =>
    evaluate(table, makeChoices(table, { rules: makeRules(['lm-weights']), gate: 'fills', seats: 2 })).verdicts[1]
      ?.reasons

  it('names nobody above where nobody stays', () => {
    const table = makeTable(['a', 'b'], { x: [80, 60] }, { claims: [found] })
    expect(reasonsOf(table)).toEqual([{ code: 'lowest-score', rank: 2, total: 60, gap: null, next: null }])
  })

  it('is not given for a team without a score', () => {
    const table = makeTable(['a', 'b'], { x: [80, null] }, { claims: [found] })
    expect(reasonsOf(table)).toEqual([{ code: 'unscored', reason: 'no-own-value' }])
  })
})

describe('what is said beside the verdict', () => {
  it('is that the gate takes the seats only where failures fill them, and there are any', () => {
    const table = makeTable(['a', 'b', 'c'], { x: [80, 60, 70] }, { claims: [makeClaim({ id: 'found', team: 'a' })] })
    const rules = makeRules(['lm-weights'])
    const said = (gate: 'adds' | 'fills', seats: number) =>
      evaluate(table, makeChoices(table, { rules, gate, seats })).notices
    expect(said('fills', 1)).toEqual([{ code: 'seats-taken-by-gate', next: ['b'] }])
    for (const [gate, seats] of [
      ['adds', 1],
      ['fills', 2],
      ['fills', 0],
    ] as const)
      expect(said(gate, seats), `${gate} ${seats}`).toEqual([])
  })
})

describe('the words of a choice', () => {
  it('are those that have a method, and those of the rule sets', () => {
    expect(WORD_CHOICES.missing.toSorted()).toEqual(Object.keys(MISSING).toSorted())
    expect(WORD_CHOICES.normalisation.toSorted()).toEqual(Object.keys(NORMALISE).toSorted())
    for (const { proof, unknown } of Object.values(RULE_SETS)) {
      expect(RULE_PARTS.proof).toContain(proof)
      expect(RULE_PARTS.unknown).toContain(unknown)
    }
  })
})

describe('the days on which something can have become public', () => {
  const earlierMean = { value: 7, public: '2026-01-07', source: 'source' }
  const published = [
    { team: 'a', points: 5, public: '2026-01-09' },
    { team: 'b', points: 6 },
  ]
  const late = { published, mean: 8, public: '2026-01-12' }

  it('are of a pillar those of its points, of its mean and of the mean before it', () => {
    expect(pillarDays(makePillar('expert', { ...late, earlierMean }))).toEqual([
      '2026-01-07',
      '2026-01-09',
      '2026-01-12',
    ])
    expect(pillarDays(makePillar('expert', late))).toEqual(['2026-01-09', '2026-01-12'])
    const points = published.map((point) => ({ ...point, public: '2026-02-01' }))
    expect(pillarDays(makePillar('expert', { published: points }))).toEqual(['2026-01-01', '2026-02-01'])
  })

  it('are of a competition those of its claims, scores and pillars, each once and in order', () => {
    const competition = makeCompetition({
      claims: [makeClaim({ id: 'c', team: 'a', public: { first: '2026-01-14', last: '2026-01-20' } })],
      benchmarks: [
        makeBenchmark('x', {
          scores: [
            makeScore({ team: 'a', benchmark: 'x', public: { first: '2026-01-03', last: '2026-01-14' } }),
            makeScore({ team: 'b', benchmark: 'x', public: { first: '2026-01-05', last: '2026-01-05' } }),
          ],
        }),
      ],
      pillars: [makePillar('expert', late)],
    })
    const inOrder = ['03', '05', '09', '12', '14', '20'].map((date) => `2026-01-${date}`)
    expect(publicDays(competition)).toEqual(inOrder)
  })
})

describe('a gap', () => {
  it('stays one under renormalise alone', () => {
    const table = makeTable(['a', 'b'], { x: [80, 60], y: [90, null] })
    const keeping = MISSING_POLICIES.filter((missing) => prepare(table, makeChoices(table, { missing })).keepsGaps)
    expect(keeping).toEqual(['renormalise'])
  })
})

describe('a normalisation', () => {
  it('tells points apart only where they differ by more than the tolerance', () => {
    for (const name of ['minmax', 'zscore'] as const) {
      expect(NORMALISE[name]([0, TIE])).toEqual([50, 50])
      expect(NORMALISE[name]([0, 2 * TIE])).toEqual(name === 'minmax' ? [0, 100] : [40, 60])
    }
    expect(NORMALISE.best([0, TIE])).toEqual([0, 0])
    expect(NORMALISE.best([0, 2 * TIE])).toEqual([0, 100])
  })
})

describe('what follows from a competition alone', () => {
  it('is worked out once for each', () => {
    let made = 0
    const size = memoise((competition) => ({ teams: competition.teams.length, made: ++made }))
    const [one, other] = [makeCompetition(), makeCompetition({ teams: [makeTeam('a')] })]
    expect([size(one), size(other), size(one)]).toEqual([
      { teams: 3, made: 1 },
      { teams: 1, made: 2 },
      { teams: 3, made: 1 },
    ])
  })
})

describe('a row of the ranking', () => {
  const table = makeTable(['a', 'b'], { x: [80, 60], y: [90, null] })
  const whole = { benchmark: 'x', origin: 'published', points: 60, normalised: 60, share: 0.5, amount: 30 }

  it('has its contributions like any other property: spread, cloned, as JSON, and the same each time', () => {
    const row = rowOf(table, 'b')
    expect(Object.keys(row)).toContain('contributions')
    for (const copy of [{ ...row }, structuredClone(row), JSON.parse(JSON.stringify(row))]) {
      expect(copy.contributions).toEqual([
        whole,
        { ...whole, benchmark: 'y', origin: 'filled', points: 90, normalised: 90, amount: 45 },
      ])
      expect(copy).toEqual(row)
    }
    expect(row.contributions).toBe(row.contributions)
  })

  it('has the contributions of the choices it was made with, read late or not', () => {
    const choices = makeChoices(table)
    const before = evaluate(table, choices).ranking
    const after = evaluate(table, { ...choices, weights: { x: 30, y: 10 } }).ranking
    expect(before.map((row) => row.contributions[0]?.share)).toEqual([0.5, 0.5])
    expect(after.map((row) => row.contributions[0]?.share)).toEqual([0.75, 0.75])
  })
})

describe('a weight that is absent', () => {
  it('counts as nothing, of a benchmark as of a pillar', () => {
    const table = makeTable(
      ['a', 'b'],
      { x: [80, 60], y: [10, 90] },
      { pillars: [...makeCompetition().pillars, makePillar('expert', { mean: 7 })] },
    )
    const choices = makeChoices(table, { weights: { x: 10 }, pillars: { benchmark: 40 } })
    const { shares, pillarWeights, ranking } = evaluate(table, choices)
    expect(shares).toEqual({ x: 1, y: 0 })
    expect(pillarWeights).toEqual({ benchmark: 40, expert: 0 })
    expect(ranking.map(({ team, total }) => [team, total])).toEqual([
      ['a', 80],
      ['b', 60],
    ])
  })
})

describe('the data of a cell', () => {
  const cellOf = (competition: Competition, team = 'a'): Cell | undefined => rowOf(competition, team).cells['x']
  const withX = (override: Parameters<typeof makeBenchmark>[1]): Competition =>
    makeCompetition({ field: [makeEntry('x')], benchmarks: [makeBenchmark('x', override)] })

  it('leave out what a stranger scored', () => {
    const scores = [makeScore({ team: 'nobody', benchmark: 'x' }), makeScore({ team: 'b', benchmark: 'x', value: 70 })]
    const absences = [{ team: 'nobody', reason: 'withheld' }] as const
    expect(cellOf(withX({ scores, absences }), 'a')).toEqual({ kind: 'missing', reason: 'no-source', absence: null })
    expect(cellOf(withX({ scores, absences }), 'b')).toMatchObject({ kind: 'published', score: { value: 70 } })
  })

  it('give the first reason recorded for a gap', () => {
    const absences = [
      { team: 'a', reason: 'withheld' },
      { team: 'a', reason: 'not-seen' },
    ] as const
    expect(cellOf(withX({ absences }))).toMatchObject({ reason: 'withheld' })
  })

  it('take a superseded value of which the last day is not recorded on no day', () => {
    const scores = [makeScore({ team: 'a', benchmark: 'x', status: 'superseded' })]
    expect(cellOf(withX({ scores }))).toMatchObject({ kind: 'missing', reason: 'no-source' })
  })

  it('are a gap where the field names a benchmark that is not there, whatever the user typed', () => {
    const competition = makeCompetition({ field: [makeEntry('x')] })
    expect(cellOf(competition)).toEqual({ kind: 'missing', reason: 'no-source', absence: null })
    const typed = evaluate(competition, makeChoices(competition, { cells: { a: { x: 50 } } }))
    expect(typed.ranking.map((row) => row.ownValues)).toEqual([0, 0, 0])
    expect(typed.notices).toContainEqual({ code: 'benchmarks-unpublished', benchmarks: ['x'] })
  })
})

describe('the comparison of the policies', () => {
  it('says of each what an evaluation under it says, and whether that names others than the chosen one', () => {
    let different = 0
    fc.assert(
      fc.property(cases({ plain: true, gaps: 50, pillars: false }), ({ competition, choices }) => {
        const outcomes = (missing: (typeof MISSING_POLICIES)[number]) =>
          evaluate(competition, { ...choices, missing }).verdicts.map((v) => v.outcome)
        const found = comparePolicies(competition, choices)
        expect(found.map(({ policy }) => policy)).toEqual(MISSING_POLICIES)
        for (const { policy, verdicts, differs } of found) {
          expect(verdicts.map((v) => v.outcome)).toEqual(outcomes(policy))
          expect(differs).toBe(String(outcomes(policy)) !== String(outcomes(choices.missing)))
          if (differs) different++
        }
      }),
      { seed: 71, numRuns: runs(300) },
    )
    expect(different).toBeGreaterThan(runs(100))
  })
})

describe('why a score cannot stand in its cell', () => {
  const team = makeTeam('a')
  const choices = makeChoices(makeCompetition(), { asOf: '2026-01-14' })
  const later = { first: '2026-02-01', last: '2026-02-01' }

  it.each([
    ['another model', { model: 'another', public: later }, 'other-model'],
    ['an answer without thinking', { mode: 'non-thinking' }, 'non-thinking'],
    ['figures in conflict', { status: 'conflicting' }, 'conflicting'],
    ['a day to come', { public: later }, 'later'],
    ['nothing', {}, null],
  ] as const)('%s', (_, override, why) => {
    expect(whyRefused(makeScore({ team: 'a', benchmark: 'x', value: 50, ...override }), team, choices)).toBe(why)
  })
})
