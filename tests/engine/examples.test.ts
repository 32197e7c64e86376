import { describe, expect, it } from 'vitest'
import {
  type Cell,
  type Choices,
  type Claim,
  type Competition,
  evaluate,
  type MissingPolicy,
  type Normalisation,
  type Notice,
  RULE_SETS,
} from '#core/engine/index.ts'
import {
  BENCHMARK_PILLAR,
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
  modelOf,
} from '../make.ts'

const run = (competition: Competition, choices: Partial<Choices> = {}) =>
  evaluate(competition, makeChoices(competition, choices))

/** Totals by team, to six places. */
const totalsOf = (competition: Competition, choices: Partial<Choices> = {}): Record<string, number | null> =>
  Object.fromEntries(
    run(competition, choices).ranking.map(({ team, total }) => [
      team,
      total === null ? null : Number(total.toFixed(6)),
    ]),
  )

/** `out by gate`, `safe`, … by team. */
const verdictsOf = (competition: Competition, choices: Partial<Choices> = {}): Record<string, string> =>
  Object.fromEntries(
    run(competition, choices).verdicts.map(({ team, outcome, route }) => [
      team,
      route === null ? outcome : `${outcome} by ${route}`,
    ]),
  )

const noticesOf = (competition: Competition, choices: Partial<Choices> = {}): readonly Notice[] =>
  run(competition, choices).notices

describe('a gap', () => {
  // Weights 10 and 30. x: a 80, b 60, c 40. y: a 90, b 50, c not reported.
  const table = makeTable(['a', 'b', 'c'], { x: [80, 60, 40], y: [90, 50, null] })
  const weights = { x: 10, y: 30 }

  const expected: Record<MissingPolicy, Record<string, number>> = {
    // y is dropped: x alone.
    exclude: { a: 80, b: 60, c: 40 },
    // a (80 + 3 · 90) / 4 = 87.5, b (60 + 3 · 50) / 4 = 52.5; c has x alone.
    renormalise: { a: 87.5, b: 52.5, c: 40 },
    // c (40 + 3 · 0) / 4
    zero: { a: 87.5, b: 52.5, c: 10 },
    // c (40 + 3 · 50) / 4
    worst: { a: 87.5, b: 52.5, c: 47.5 },
    // c (40 + 3 · 70) / 4
    mean: { a: 87.5, b: 52.5, c: 62.5 },
    // y is on average as high as x for a and b (70 and 70), so c is as good in y as in x: 40.
    additive: { a: 87.5, b: 52.5, c: 40 },
  }
  it.each(Object.keys(expected) as MissingPolicy[])('is treated by %s as worked out by hand', (missing) => {
    expect(totalsOf(table, { missing, weights })).toEqual(expected[missing])
  })

  it('is told from a value in the contributions, and the own values are counted', () => {
    const rows = run(table, { missing: 'mean', weights }).ranking
    const c = rows.find((row) => row.team === 'c')
    expect(c?.ownValues).toBe(1)
    expect(c?.contributions).toEqual([
      { benchmark: 'x', origin: 'published', points: 40, normalised: 40, share: 0.25, amount: 10 },
      { benchmark: 'y', origin: 'filled', points: 70, normalised: 70, share: 0.75, amount: 52.5 },
    ])
  })

  it('leaves the share of the team to what it has under renormalise', () => {
    const c = run(table, { missing: 'renormalise', weights }).ranking.find((row) => row.team === 'c')
    expect(c?.contributions.filter((part) => part.share > 0)).toEqual([
      { benchmark: 'x', origin: 'published', points: 40, normalised: 40, share: 1, amount: 40 },
    ])
  })

  it('of everybody but one is filled and not dropped', () => {
    const lonely = makeTable(['a', 'b'], { x: [80, 60], y: [30, null] })
    expect(totalsOf(lonely, { missing: 'mean' })).toEqual({ a: 55, b: 45 })
  })

  it('of everybody drops the benchmark, and says which', () => {
    const unpublished = makeTable(['a', 'b'], { x: [80, 60], y: [null, null] })
    for (const missing of ['exclude', 'renormalise', 'zero', 'worst', 'mean', 'additive'] as const)
      expect(totalsOf(unpublished, { missing })).toEqual({ a: 80, b: 60 })
    expect(run(unpublished).shares).toEqual({ x: 1 })
    expect(noticesOf(unpublished)).toContainEqual({ code: 'benchmarks-unpublished', benchmarks: ['y'] })
  })

  it('drops the benchmark for everybody under exclude, and the notice names it', () => {
    expect(noticesOf(table, { missing: 'exclude', weights })).toContainEqual({
      code: 'benchmarks-excluded',
      benchmarks: ['y'],
    })
    expect(run(table, { missing: 'exclude', weights }).shares).toEqual({ x: 1 })
  })

  it('in the only weighted benchmark leaves a team without a total under renormalise', () => {
    const { ranking } = run(table, { missing: 'renormalise', weights: { x: 0, y: 10 } })
    const c = ranking.find((row) => row.team === 'c')
    expect(c).toMatchObject({ total: null, rank: null, benchmarkScore: null, unscored: 'no-weight-on-own-values' })
  })
})

describe('an additive fill', () => {
  it('uses how much better the team is elsewhere', () => {
    // x: a 80, b 60; y: a 40, b 40; z: b 50. a is on average (20 + 0) / 2 = 10 better than b: 60 in z.
    const table = makeTable(['a', 'b'], { x: [80, 60], y: [40, 40], z: [null, 50] })
    expect(totalsOf(table, { missing: 'additive' })).toEqual({ a: 60, b: 50 })
  })

  it('stays on the scale', () => {
    // a is 60 worse than b in x, b has 30 in y: −30 becomes 0.
    const table = makeTable(['a', 'b'], { x: [20, 80], y: [null, 30] })
    expect(totalsOf(table, { missing: 'additive' })).toEqual({ a: 10, b: 55 })
  })

  it('takes teams that share no benchmark as equally good on average', () => {
    // {a, b} share x, c has y alone. Effects: a +10, b −10, c 0; x 70, y 40.
    // y of a 40 + 10, of b 40 − 10; x of c 70 + 0.
    const table = makeTable(['a', 'b', 'c'], { x: [80, 60, null], y: [null, null, 40] })
    expect(totalsOf(table, { missing: 'additive' })).toEqual({ a: 65, b: 45, c: 55 })
  })

  it('gives nobody points under best where the highest are 0 but for rounding', () => {
    // {a, b} have x 50 each, b has y 0: a is filled with 0. c, apart, is filled with 0 as well.
    const table = makeTable(['a', 'b', 'c'], { x: [50, 50, null], y: [null, 0, null], z: [null, null, 100] })
    const weights = { x: 0, y: 10, z: 0 }
    expect(totalsOf(table, { missing: 'additive', normalisation: 'best', weights })).toEqual({ a: 0, b: 0, c: 0 })
  })
})

describe('a normalisation', () => {
  // x: 80, 60, 60, 20; mean 55, deviations 25, 5, 5, −35: variance (625 + 25 + 25 + 1225) / 4 = 475, sd 21.7945.
  const table = makeTable(['a', 'b', 'c', 'd'], { x: [80, 60, 60, 20] })
  const expected: Record<Normalisation, Record<string, number>> = {
    points: { a: 80, b: 60, c: 60, d: 20 },
    // (60 − 20) / 60
    minmax: { a: 100, b: 66.666667, c: 66.666667, d: 0 },
    // 50 + 10 · 25 / 21.7945, 50 + 10 · 5 / 21.7945, 50 − 10 · 35 / 21.7945
    zscore: { a: 61.470787, b: 52.294157, c: 52.294157, d: 33.940899 },
    // Below a: 3 of 3. Below b: 1, and half of c: 1.5 of 3.
    rank: { a: 100, b: 50, c: 50, d: 0 },
    best: { a: 100, b: 75, c: 75, d: 25 },
  }
  it.each(Object.keys(expected) as Normalisation[])('by %s is as worked out by hand', (normalisation) => {
    expect(totalsOf(table, { normalisation })).toEqual(expected[normalisation])
  })

  it('gives 50 to all where nobody differs, but keeps points and the share of the best', () => {
    const flat = makeTable(['a', 'b'], { x: [40, 40] })
    for (const normalisation of ['minmax', 'zscore', 'rank'] as const)
      expect(totalsOf(flat, { normalisation })).toEqual({ a: 50, b: 50 })
    expect(totalsOf(flat, { normalisation: 'points' })).toEqual({ a: 40, b: 40 })
    expect(totalsOf(flat, { normalisation: 'best' })).toEqual({ a: 100, b: 100 })
  })

  it('by best gives 0 where the best has nothing', () => {
    expect(totalsOf(makeTable(['a', 'b'], { x: [0, 0] }), { normalisation: 'best' })).toEqual({ a: 0, b: 0 })
  })

  it('runs over the teams that the gate stops, too', () => {
    const withFailure: Competition = { ...table, claims: [makeClaim({ id: 'c1', team: 'd' })] }
    expect(totalsOf(withFailure, { normalisation: 'minmax', gate: 'fills' })).toEqual(expected.minmax)
  })

  it('comes after the fill', () => {
    // b is filled with (80 + 20) / 2 = 50, half-way between them; under renormalise it has y alone.
    const gap = makeTable(['a', 'b', 'c'], { x: [80, null, 20], y: [10, 10, 10] })
    const choices = { normalisation: 'minmax', weights: { x: 10, y: 0 } } as const
    expect(totalsOf(gap, { ...choices, missing: 'mean' })).toEqual({ a: 100, b: 50, c: 0 })
    expect(totalsOf(gap, { ...choices, missing: 'renormalise' })).toEqual({ a: 100, b: null, c: 0 })
  })

  it('turns a benchmark round where less is better', () => {
    // 10..30 minutes: 10 → 100, 25 → 25.
    const competition = makeCompetition({
      teams: [makeTeam('a'), makeTeam('b')],
      field: [makeEntry('x')],
      benchmarks: [
        makeBenchmark('x', {
          scale: { min: 10, max: 30, unit: 'min' },
          higherIsBetter: false,
          scores: [
            makeScore({ team: 'a', benchmark: 'x', value: 25 }),
            makeScore({ team: 'b', benchmark: 'x', value: 10 }),
          ],
        }),
      ],
    })
    expect(totalsOf(competition)).toEqual({ a: 25, b: 100 })
    expect(verdictsOf(competition)).toEqual({ a: 'out by score', b: 'safe' })
  })
})

describe('a team without any own value', () => {
  const table = makeTable(['a', 'b', 'c'], { x: [80, 60, null], y: [70, 50, null] })

  it('has no total and no rank, and takes no part in the fills or in what exclude drops', () => {
    for (const missing of ['exclude', 'renormalise', 'worst', 'mean', 'additive'] as const) {
      expect(totalsOf(table, { missing })).toEqual({ a: 75, b: 55, c: null })
      const c = run(table, { missing }).ranking.at(-1)
      expect(c).toMatchObject({ team: 'c', rank: null, unscored: 'no-own-value', ownValues: 0 })
    }
  })

  it('can stand anywhere: with one seat it and the lowest of the others are undecided', () => {
    expect(verdictsOf(table)).toEqual({ a: 'safe', b: 'undecided', c: 'undecided' })
  })

  it('makes nobody else sure with two seats either', () => {
    // Orders: cab → a, b out; acb → c, b out; abc → b, c out. b is out in all.
    expect(verdictsOf(table, { seats: 2 })).toEqual({ a: 'undecided', b: 'out by score', c: 'undecided' })
  })

  it('is scored with 0 under zero', () => {
    expect(totalsOf(table, { missing: 'zero' })).toEqual({ a: 75, b: 55, c: 0 })
    expect(verdictsOf(table, { missing: 'zero' })).toEqual({ a: 'safe', b: 'safe', c: 'out by score' })
  })

  it('is scored as soon as the user types one value', () => {
    expect(totalsOf(table, { cells: { c: { x: 40 } } })).toEqual({ a: 75, b: 55, c: 50 })
  })
})

describe('the value of a cell', () => {
  const withScores = (...scores: readonly ReturnType<typeof makeScore>[]): Competition =>
    makeCompetition({
      teams: [makeTeam('a')],
      defaultSeats: 0,
      field: [makeEntry('x', { variants: ['x', 'x_text', 'x_old'] })],
      benchmarks: ['x', 'x_old', 'x_text'].map((id) =>
        makeBenchmark(id, { scores: scores.filter((score) => score.benchmark === id) }),
      ),
    })
  const cellOf = (competition: Competition, choices: Partial<Choices> = {}): Cell | undefined =>
    run(competition, choices).ranking[0]?.cells['x']
  const shownIn = (competition: Competition, choices: Partial<Choices> = {}): number | string | undefined => {
    const cell = cellOf(competition, choices)
    return cell?.kind === 'published' ? cell.score.value : cell?.kind === 'hypothetical' ? cell.value : cell?.reason
  }
  const score = (value: number, override: Partial<ReturnType<typeof makeScore>> = {}) =>
    makeScore({ team: 'a', benchmark: 'x', value, ...override })

  it("is the team's own report first by default, else a third party's", () => {
    const both = withScores(score(70, { kind: 'third-party' }), score(80))
    expect(shownIn(both)).toBe(80)
    expect(shownIn(both, { source: 'self' })).toBe(80)
    expect(shownIn(both, { source: 'third-party' })).toBe(70)
    const other = withScores(score(70, { kind: 'official' }))
    expect(shownIn(other)).toBe(70)
    expect(shownIn(other, { source: 'third-party' })).toBe(70)
    expect(shownIn(other, { source: 'self' })).toBe('source-policy')
    expect(shownIn(withScores(score(80)), { source: 'third-party' })).toBe('source-policy')
  })

  it('is that of the exact benchmark, then of the variants in their order', () => {
    const old = score(10, { benchmark: 'x_old' })
    const text = score(20, { benchmark: 'x_text' })
    const exact = score(30)
    expect(cellOf(withScores(old, text, exact))).toMatchObject({ score: { value: 30 }, variant: null })
    expect(cellOf(withScores(old, text))).toMatchObject({ score: { value: 20 }, variant: 'x_text' })
    expect(cellOf(withScores(old))).toMatchObject({ score: { value: 10 }, variant: 'x_old' })
    const outside = score(99, { kind: 'third-party' })
    expect(shownIn(withScores(old, outside))).toBe(10)
    expect(shownIn(withScores(score(1), score(2)))).toBe(1)
  })

  it('is of the entered model while thinking, unlabelled counting as thinking, and never a conflicting one', () => {
    expect(shownIn(withScores(score(10, { model: 'another' })))).toBe('no-source')
    expect(shownIn(withScores(score(10, { mode: 'non-thinking' })))).toBe('no-source')
    expect(shownIn(withScores(score(10, { status: 'conflicting' })))).toBe('no-source')
    expect(shownIn(withScores(score(10, { mode: 'unlabelled' })))).toBe(10)
  })

  it('is a superseded one only while that stood', () => {
    const first = score(60, { status: 'superseded', stoodUntil: '2026-01-05' })
    const second = score(65, { public: { first: '2026-01-06', last: '2026-01-06' } })
    expect(shownIn(withScores(first, second), { asOf: '2026-01-05' })).toBe(60)
    expect(shownIn(withScores(first, second), { asOf: '2026-01-06' })).toBe(65)
  })

  it('is hidden before its first possible day, and marked until its last', () => {
    const late = withScores(score(60, { public: { first: '2026-01-05', last: '2026-01-08' } }))
    expect(cellOf(late, { asOf: '2026-01-04' })).toMatchObject({ kind: 'missing', reason: 'later' })
    expect(cellOf(late, { asOf: '2026-01-05' })).toMatchObject({ kind: 'published', maybeLater: true })
    expect(cellOf(late, { asOf: '2026-01-07', undated: 'hide' })).toMatchObject({
      kind: 'missing',
      reason: 'undated-hidden',
    })
    expect(cellOf(late, { asOf: '2026-01-08', undated: 'hide' })).toMatchObject({
      kind: 'published',
      maybeLater: false,
    })
  })

  it('is a gap with the recorded reason where nothing was reported', () => {
    const table = makeTable(['a', 'b'], { x: [null, 40] })
    const a = run(table).ranking.find((row) => row.team === 'a')
    expect(a?.cells['x']).toEqual({
      kind: 'missing',
      reason: 'not-reported',
      absence: { team: 'a', reason: 'not-reported' },
    })
  })

  it('is what the user typed, which keeps what it stands instead of', () => {
    const one = withScores(score(60))
    expect(cellOf(one, { cells: { a: { x: 75 } } })).toMatchObject({
      kind: 'hypothetical',
      value: 75,
      instead: { value: 60 },
    })
    expect(cellOf(withScores(), { cells: { a: { x: 75 } } })).toEqual({
      kind: 'hypothetical',
      value: 75,
      instead: null,
    })
  })

  it('when typed counts in the fills of the others', () => {
    // mean of x: (80 + 60) / 2 = 70; with b typed 40: (80 + 40) / 2 = 60.
    const table = makeTable(['a', 'b', 'c'], { x: [80, 60, null], y: [50, 50, 50] })
    expect(totalsOf(table)['c']).toBe(60)
    expect(totalsOf(table, { cells: { b: { x: 40 } } })['c']).toBe(55)
  })
})

describe('the pillars', () => {
  // Three teams; B: a 80, b 60, c 50. Experts (of 35): a 31.5 published, mean 28. Users (of 25): nothing.
  const expert = makePillar('expert', {
    max: 35,
    published: [{ team: 'a', points: 31.5 }],
    mean: 28,
    public: '2026-01-08',
  })
  const user = makePillar('user', { max: 25 })
  const table = makeTable(['a', 'b', 'c'], { x: [80, 60, 50] }, { pillars: [BENCHMARK_PILLAR, expert, user] })

  it('give the rest what the published mean implies, and weigh each pillar by its own maximum', () => {
    // Implied for b and c: (3 · 28 − 31.5) / 2 = 26.25 of 35 = 75 of 100; a 31.5 of 35 = 90 of 100.
    // a (40 · 80 + 35 · 90) / 75 = 84.666667; b (40 · 60 + 35 · 75) / 75 = 67; c (40 · 50 + 35 · 75) / 75 = 61.666667.
    expect(totalsOf(table)).toEqual({ a: 84.666667, b: 67, c: 61.666667 })
    const rows = run(table).ranking
    expect(rows[0]?.pillars['expert']).toEqual({ origin: 'published', value: 31.5, max: 35 })
    expect(rows[1]?.pillars['expert']).toEqual({ origin: 'implied', value: 26.25, max: 35 })
    expect(rows[0]?.pillars['benchmark']).toMatchObject({ origin: 'computed', value: 80 })
  })

  it('count for nothing before anything of them was known, and say so', () => {
    expect(totalsOf(table, { asOf: '2026-01-07' })).toEqual({ a: 80, b: 60, c: 50 })
    const { notices, pillarWeights } = run(table, { asOf: '2026-01-07' })
    expect(notices).toContainEqual({ code: 'pillar-not-known', pillar: 'expert' })
    expect(notices).toContainEqual({ code: 'pillar-not-known', pillar: 'user' })
    expect(pillarWeights).toMatchObject({ expert: 0, user: 0 })
    expect(run(table).notices).not.toContainEqual({ code: 'pillar-not-known', pillar: 'expert' })
  })

  it('take an assumption for the team, and the mean then implies the rest', () => {
    // b assumed 24.5 (70 of 100): c (84 − 31.5 − 24.5) / 1 = 28 (80 of 100).
    // b (2400 + 2450) / 75 = 64.666667, c (2000 + 2800) / 75 = 64.
    expect(totalsOf(table, { assumed: { b: { expert: 24.5 } } })).toEqual({ a: 84.666667, b: 64.666667, c: 64 })
    const rows = run(table, { assumed: { b: { expert: 24.5 } } }).ranking
    expect(rows[1]?.pillars['expert']).toEqual({ origin: 'assumed', value: 24.5, max: 35 })
  })

  it('never imply more than the published top, nor less than nothing', () => {
    // b assumed 7: c (84 − 31.5 − 7) = 45.5, clipped to 31.5.
    const low = run(table, { assumed: { b: { expert: 7 } } }).ranking.find((row) => row.team === 'c')
    expect(low?.pillars['expert']).toEqual({ origin: 'implied', value: 31.5, max: 35 })
    const generous: Competition = { ...table, pillars: [BENCHMARK_PILLAR, { ...expert, mean: 5 }] }
    const none = run(generous).ranking.find((row) => row.team === 'c')
    expect(none?.pillars['expert']).toEqual({ origin: 'implied', value: 0, max: 35 })
  })

  it('count each point from its own day, the mean as it was printed then, and only a top as a bound', () => {
    // The mean is 27.5 from the 4th and 28 from the 8th; a and c were published as 31.5 and 20 on the 8th.
    const dated: Competition = {
      ...table,
      pillars: [
        BENCHMARK_PILLAR,
        {
          ...expert,
          published: [
            { team: 'a', points: 31.5, public: '2026-01-08' },
            { team: 'c', points: 20, public: '2026-01-06', isTop: false },
          ],
          earlierMean: { value: 27.5, public: '2026-01-04', source: 'source' },
        },
      ],
    }
    const seen = (asOf: string) =>
      Object.fromEntries(run(dated, { asOf }).ranking.map((row) => [row.team, row.pillars['expert']?.value]))
    expect(seen('2026-01-03')).toEqual({ a: undefined, b: undefined, c: undefined })
    expect(seen('2026-01-04')).toEqual({ a: 27.5, b: 27.5, c: 27.5 })
    // (3 · 27.5 − 20) / 2 = 31.25, above the 20 that was not published as the top.
    expect(seen('2026-01-06')).toEqual({ a: 31.25, b: 31.25, c: 20 })
    // 3 · 28 − 31.5 − 20 = 32.5, held at the top of 31.5.
    expect(seen('2026-01-08')).toEqual({ a: 31.5, b: 31.5, c: 20 })
  })

  it('imply nothing where every team’s points are published', () => {
    const whole = ['a', 'b', 'c'].map((team, i) => ({ team, points: 30 - i }))
    const rows = run({ ...table, pillars: [BENCHMARK_PILLAR, { ...expert, published: whole }] }).ranking
    expect(rows.map((row) => row.pillars['expert'])).toEqual(
      [30, 29, 28].map((value) => ({ origin: 'published', value, max: 35 })),
    )
  })

  it('without anything published take the mean of what was typed', () => {
    // a 20 and b 10 typed: c 15 of 25 = 60 of 100.
    // c (40 · 50 + 25 · 60) / 65 = 53.846154 with the experts at weight 0.
    const choices = { pillars: { benchmark: 40, expert: 0, user: 25 }, assumed: { a: { user: 20 }, b: { user: 10 } } }
    const c = run(table, choices).ranking.find((row) => row.team === 'c')
    expect(c?.pillars['user']).toEqual({ origin: 'implied', value: 15, max: 25 })
    expect(c?.total).toBeCloseTo(3500 / 65, 9)
  })

  it('leave nobody with a total where none has a weight', () => {
    const { ranking, notices } = run(table, { pillars: { benchmark: 0, expert: 0, user: 25 } })
    for (const row of ranking) expect(row).toMatchObject({ total: null, rank: null, unscored: 'no-pillar' })
    expect(notices).toContainEqual({ code: 'no-pillar' })
  })
})

describe('the seats', () => {
  // Scores: a 80, b 60, c 40, d 20. By the official rules c fails.
  const table = makeTable(
    ['a', 'b', 'c', 'd'],
    { x: [80, 60, 40, 20] },
    { claims: [makeClaim({ id: 'weights', team: 'c' })] },
  )

  it('under adds go to the lowest of all, and failures go on top', () => {
    expect(verdictsOf(table)).toEqual({ a: 'safe', b: 'safe', c: 'out by gate', d: 'out by score' })
    expect(verdictsOf(table, { seats: 2 })).toEqual({ a: 'safe', b: 'safe', c: 'out by both', d: 'out by score' })
    expect(verdictsOf(table, { seats: 0 })).toEqual({ a: 'safe', b: 'safe', c: 'out by gate', d: 'safe' })
  })

  it('under fills are used up by failures first, and the page can say who would go next', () => {
    expect(verdictsOf(table, { gate: 'fills' })).toEqual({ a: 'safe', b: 'safe', c: 'out by gate', d: 'safe' })
    expect(noticesOf(table, { gate: 'fills' })).toContainEqual({ code: 'seats-taken-by-gate', next: ['d'] })
    expect(verdictsOf(table, { gate: 'fills', seats: 2 })).toEqual({
      a: 'safe',
      b: 'safe',
      c: 'out by gate',
      d: 'out by score',
    })
    expect(noticesOf(table, { gate: 'fills', seats: 2 }).map((notice) => notice.code)).not.toContain(
      'seats-taken-by-gate',
    )
  })

  it('under fills go to nobody else where failures outnumber them, and all failures are out', () => {
    const two: Competition = { ...table, claims: [...table.claims, makeClaim({ id: 'second', team: 'a' })] }
    expect(verdictsOf(two, { gate: 'fills' })).toEqual({ a: 'out by gate', b: 'safe', c: 'out by gate', d: 'safe' })
    expect(noticesOf(two, { gate: 'fills' })).toContainEqual({ code: 'seats-taken-by-gate', next: ['d'] })
  })

  it('under off ignore the gate', () => {
    expect(verdictsOf(table, { gate: 'off' })).toEqual({ a: 'safe', b: 'safe', c: 'safe', d: 'out by score' })
  })

  it('under penalty take points off once per failed component and exclude nobody', () => {
    const twice: Competition = {
      ...table,
      claims: [makeClaim({ id: 'both', team: 'c', components: ['lm-weights', 'vision-encoder'] })],
    }
    // c 40 − 2 · 12 = 16: below d.
    const choices = { gate: 'penalty', penalty: 12 } as const
    expect(totalsOf(twice, choices)).toEqual({ a: 80, b: 60, d: 20, c: 16 })
    expect(verdictsOf(twice, choices)).toEqual({ a: 'safe', b: 'safe', c: 'out by score', d: 'safe' })
    const c = run(twice, choices).ranking.at(-1)
    expect(c).toMatchObject({ team: 'c', rank: 4, penalty: 24, benchmarkScore: 40 })
  })

  it('under penalty cost a team with an open question nothing', () => {
    const rules = makeRules(['lm-weights'], { proof: 'ruled', unknown: 'open' })
    expect(totalsOf(table, { gate: 'penalty', rules })['c']).toBe(40)
    const unknownFails = makeRules(['lm-weights'], { proof: 'ruled', unknown: 'fail' })
    expect(totalsOf(table, { gate: 'penalty', rules: unknownFails })['c']).toBe(30)
  })

  it('give the lowest its rank, its total and the distance to the next', () => {
    const verdict = run(table).verdicts.find(({ team }) => team === 'd')
    expect(verdict?.reasons).toContainEqual({ code: 'lowest-score', rank: 4, total: 20, gap: 20, next: 'c' })
  })

  it('give a failure its component, its state and its claims', () => {
    const verdict = run(table).verdicts.find(({ team }) => team === 'c')
    expect(verdict).toMatchObject({ gate: 'fail' })
    expect(verdict?.reasons).toContainEqual({
      code: 'gate-fails',
      component: 'lm-weights',
      state: 'established',
      claims: ['weights'],
    })
  })
})

describe('an open question', () => {
  // c is unknown, d is lowest.
  const table = makeTable(
    ['a', 'b', 'c', 'd'],
    { x: [80, 60, 40, 20] },
    { claims: [makeClaim({ id: 'weights', team: 'c', strength: 'alleged' })] },
  )
  const rules = makeRules(['lm-weights'], { unknown: 'open' })

  it('leaves its team undecided under adds and nobody else', () => {
    expect(verdictsOf(table, { rules })).toEqual({ a: 'safe', b: 'safe', c: 'undecided', d: 'out by score' })
    expect(run(table, { rules }).verdicts[2]?.gate).toBe('unknown')
  })

  it('leaves the one that would go instead undecided under fills', () => {
    expect(verdictsOf(table, { rules, gate: 'fills' })).toEqual({
      a: 'safe',
      b: 'safe',
      c: 'undecided',
      d: 'undecided',
    })
  })

  it('about a team that is out anyway leaves only the route open', () => {
    // d is lowest and unknown: out by score if it passes, by both if it fails.
    const lowest: Competition = { ...table, claims: [makeClaim({ id: 'weights', team: 'd', strength: 'alleged' })] }
    expect(verdictsOf(lowest, { rules })).toEqual({ a: 'safe', b: 'safe', c: 'safe', d: 'out' })
  })

  it('is closed by the other two policies', () => {
    expect(verdictsOf(table, { rules: makeRules(['lm-weights'], { unknown: 'pass' }) })['c']).toBe('safe')
    expect(verdictsOf(table, { rules: makeRules(['lm-weights'], { unknown: 'fail' }) })['c']).toBe('out by gate')
  })
})

describe('a tie', () => {
  it('is ranked 1-1-3 and shown in the order of the competition', () => {
    const table = makeTable(['a', 'b', 'c'], { x: [40, 80, 80] })
    expect(run(table).ranking.map(({ team, rank }) => [team, rank])).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
    ])
  })

  it('at the cut leaves everybody in it undecided', () => {
    const table = makeTable(['a', 'b', 'c'], { x: [80, 40, 40] })
    expect(verdictsOf(table)).toEqual({ a: 'safe', b: 'undecided', c: 'undecided' })
    expect(run(table).verdicts[1]?.reasons).toContainEqual({ code: 'tie-at-cut', teams: ['b', 'c'] })
    expect(verdictsOf(table, { seats: 2 })).toEqual({ a: 'safe', b: 'out by score', c: 'out by score' })
  })

  it('is chained over totals that are each within 1e-9 of the next', () => {
    const table = makeTable(['a', 'b', 'c'], { x: [50 + 1.6e-9, 50 + 0.8e-9, 50] })
    expect(run(table).ranking.map(({ rank }) => rank)).toEqual([1, 1, 1])
    expect(verdictsOf(table)).toEqual({ a: 'undecided', b: 'undecided', c: 'undecided' })
  })

  it('between a failure and another leaves only the other in doubt about the route', () => {
    // b fails and ties with c for the lowest place: b by gate or by both, c by score or not at all.
    const table = makeTable(['a', 'b', 'c'], { x: [80, 40, 40] }, { claims: [makeClaim({ id: 'c1', team: 'b' })] })
    expect(verdictsOf(table)).toEqual({ a: 'safe', b: 'out', c: 'undecided' })
    expect(verdictsOf(table, { gate: 'fills', seats: 2 })).toEqual({ a: 'safe', b: 'out by gate', c: 'out by score' })
  })
})

describe('a component', () => {
  const day = (date: string) => ({ first: date, last: date })
  const stateWith = (claims: readonly Partial<Claim>[], asOf = '2026-01-10', override: Partial<Choices> = {}) => {
    const competition = makeTable(
      ['a', 'b'],
      { x: [80, 60] },
      { claims: claims.map((claim, i) => makeClaim({ id: `c${i + 1}`, team: 'a', ...claim })) },
    )
    const gate = run(competition, { asOf, rules: RULE_SETS.official, ...override }).gates.find(
      ({ team }) => team === 'a',
    )
    return gate?.components.find(({ component }) => component === 'lm-weights')
  }
  const adverse = (strength: Claim['strength'], date = '2026-01-02'): Partial<Claim> => ({
    strength,
    public: day(date),
  })
  const reply = (strength: Claim['strength'], date = '2026-01-03'): Partial<Claim> => ({
    polarity: 'exonerating',
    strength,
    public: day(date),
  })

  it('stands at its strongest adverse claim', () => {
    expect(stateWith([])).toMatchObject({ state: 'clear', reading: 'passes' })
    expect(stateWith([adverse('alleged')])).toMatchObject({ state: 'alleged', reading: 'unknown', effect: 'pass' })
    expect(stateWith([adverse('alleged'), adverse('ruled'), adverse('established')])).toMatchObject({
      state: 'ruled',
      reading: 'fails',
      standing: ['c2', 'c3', 'c1'],
    })
  })

  it('is cleared by an established reply that is not older and not weaker', () => {
    expect(stateWith([adverse('alleged'), reply('established')])).toMatchObject({
      state: 'cleared',
      standing: [],
      cleared: ['c1'],
    })
    expect(stateWith([adverse('established'), reply('established', '2026-01-02')])).toMatchObject({ state: 'cleared' })
    expect(stateWith([adverse('ruled'), reply('established')])).toMatchObject({ state: 'ruled', cleared: [] })
    expect(stateWith([adverse('alleged', '2026-01-04'), reply('established')])).toMatchObject({ state: 'alleged' })
  })

  it('is disputed by what only the team says, and only where it was alleged', () => {
    expect(stateWith([adverse('alleged'), reply('alleged')])).toMatchObject({ state: 'disputed', reading: 'unknown' })
    expect(stateWith([adverse('established'), reply('alleged')])).toMatchObject({ state: 'established' })
    expect(stateWith([adverse('alleged', '2026-01-04'), reply('alleged')])).toMatchObject({ state: 'alleged' })
    // One of the two allegations is newer than the reply and stays as it is.
    expect(stateWith([adverse('alleged'), adverse('alleged', '2026-01-04'), reply('alleged')])).toMatchObject({
      state: 'alleged',
    })
  })

  it('keeps what a clearing leaves', () => {
    expect(stateWith([adverse('ruled'), adverse('alleged'), reply('established')])).toMatchObject({
      state: 'ruled',
      standing: ['c1'],
      cleared: ['c2'],
    })
  })

  it('hears an adverse claim on its last possible day and a reply on its first', () => {
    const window = { first: '2026-01-02', last: '2026-01-06' }
    expect(stateWith([{ strength: 'alleged', public: window }], '2026-01-05')?.state).toBe('clear')
    expect(stateWith([{ strength: 'alleged', public: window }], '2026-01-06')?.state).toBe('alleged')
    const late = { ...reply('established'), public: { first: '2026-01-04', last: '2026-01-09' } }
    expect(stateWith([adverse('alleged'), late], '2026-01-03')?.state).toBe('alleged')
    expect(stateWith([adverse('alleged'), late], '2026-01-04')?.state).toBe('cleared')
  })

  it('is not moved by context, by a ruling on the whole, by another model or by a claim set aside', () => {
    expect(stateWith([{ polarity: 'neutral' }])?.state).toBe('clear')
    expect(stateWith([{ components: ['overall'] }])?.state).toBe('clear')
    expect(stateWith([{ model: 'another' }])?.state).toBe('clear')
    expect(stateWith([{ model: modelOf('a') }])?.state).toBe('established')
    expect(stateWith([{ team: 'b' }])?.state).toBe('clear')
    expect(stateWith([{}], '2026-01-10', { claimsOff: ['c1'] })?.state).toBe('clear')
    expect(stateWith([adverse('alleged'), reply('established')], '2026-01-10', { claimsOff: ['c2'] })?.state).toBe(
      'alleged',
    )
  })

  it('fails at the standard of proof and is unknown below it', () => {
    const reading = (state: Claim['strength'], proof: Claim['strength']) =>
      stateWith([adverse(state)], '2026-01-10', { rules: makeRules(['lm-weights'], { proof, unknown: 'open' }) })
        ?.reading
    expect(reading('alleged', 'alleged')).toBe('fails')
    expect(reading('established', 'alleged')).toBe('fails')
    expect(reading('established', 'ruled')).toBe('unknown')
    expect(reading('ruled', 'ruled')).toBe('fails')
  })

  it('that is disputed is below every standard', () => {
    const rules = makeRules(['lm-weights'], { proof: 'alleged', unknown: 'open' })
    expect(stateWith([adverse('alleged'), reply('alleged')], '2026-01-10', { rules })).toMatchObject({
      reading: 'unknown',
      effect: 'open',
    })
  })

  it('that is only noted or ignored never fails', () => {
    const noted = makeRules([])
    const ignored = { ...noted, consequences: { ...noted.consequences, 'lm-weights': 'ignore' as const } }
    expect(stateWith([adverse('ruled')], '2026-01-10', { rules: noted })?.reading).toBe('noted')
    expect(stateWith([adverse('ruled')], '2026-01-10', { rules: ignored })?.reading).toBe('ignored')
  })
})
