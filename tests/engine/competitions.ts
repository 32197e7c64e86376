import fc from 'fast-check'
import {
  ASSUMED_GATES,
  type Benchmark,
  type Choices,
  type Claim,
  COMPONENTS,
  type CONSEQUENCES,
  type Competition,
  type Component,
  type FieldEntry,
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
  type Pillar,
  PROOFS,
  type Rules,
  type Score,
  SOURCE_POLICIES,
  type Team,
  UNDATED,
  UNKNOWN_POLICIES,
  type Window,
} from '#core/engine/index.ts'
import {
  BENCHMARK_PILLAR,
  makeBenchmark,
  makeClaim,
  makeCompetition,
  makeEntry,
  makePillar,
  makeScore,
  makeTeam,
  modelOf,
} from '../make.ts'

/** A competition and choices that belong to it. */
export type Case = { readonly competition: Competition; readonly choices: Choices }

/** What a generated case may contain: everything by default. */
export type CaseOptions = {
  readonly teams?: { readonly min: number; readonly max: number }
  readonly benchmarks?: { readonly min: number; readonly max: number }
  /** Only self-reported current values known from the start: no dates, no variants, no other source. */
  readonly plain?: boolean
  /** Share of cells without any value, in percent; 30 by default. */
  readonly gaps?: number
  readonly pillars?: boolean
}

const DAYS = ['2026-01-02', '2026-01-04', '2026-01-06', '2026-01-08', '2026-01-10'] as const
const day = fc.constantFrom(...DAYS)
/** Mostly a window that is long past, sometimes one around the as-of date. */
const window: fc.Arbitrary<Window> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ first: DAYS[0], last: DAYS[0] }) },
  {
    weight: 2,
    arbitrary: fc.tuple(day, day).map(([a, b]) => (a <= b ? { first: a, last: b } : { first: b, last: a })),
  },
)
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

const SCALES = [
  { min: 0, max: 100, unit: '%' },
  { min: 0, max: 1, unit: '' },
  { min: -50, max: 50, unit: '' },
  { min: 10, max: 30, unit: 'min' },
] as const

/** A place on a scale: coarse in four of five cases, so that values and totals tie. */
const place = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }).map((step) => step / 4) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1000 }).map((step) => step / 1000) },
)
const onScale = (scale: Benchmark['scale']): fc.Arbitrary<number> =>
  place.map((part) => scale.min + (scale.max - scale.min) * part)

const weight = fc.oneof(
  { weight: 4, arbitrary: fc.constant(10) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constant(0) },
)

/** One score that the column can use or has to pass over. */
const scoreOf = (team: Team, ids: readonly string[], scale: Benchmark['scale'], plain: boolean): fc.Arbitrary<Score> =>
  plain
    ? onScale(scale).map((value) => makeScore({ team: team.id, benchmark: ids[0] as string, value }))
    : fc
        .record({
          benchmark: fc.constantFrom(...ids),
          value: onScale(scale),
          model: mostly(modelOf(team.id), `${team.id}-second`, 'another'),
          mode: mostly<Score['mode']>('thinking', 'unlabelled', 'non-thinking'),
          kind: fc.constantFrom<Score['kind']>('self', 'self', 'third-party', 'official'),
          status: mostly<Score['status']>('current', 'superseded', 'conflicting'),
          public: window,
          until: day,
        })
        .map(({ until, ...score }) =>
          makeScore({ ...score, team: team.id, ...(score.status === 'superseded' ? { stoodUntil: until } : {}) }),
        )

const benchmarkOf = (
  teams: readonly Team[],
  entry: FieldEntry,
  plain: boolean,
  gaps: number,
): fc.Arbitrary<Benchmark> =>
  fc
    .record({ scale: fc.constantFrom(...SCALES), higherIsBetter: mostly(true, false) })
    .chain(({ scale, higherIsBetter }) => {
      const cell = (team: Team): fc.Arbitrary<readonly Score[]> =>
        fc.oneof(
          { weight: gaps, arbitrary: fc.constant([]) },
          {
            weight: 100 - gaps,
            arbitrary: fc.array(scoreOf(team, [entry.benchmark, ...entry.variants], scale, plain), {
              minLength: 1,
              maxLength: plain ? 1 : 3,
            }),
          },
        )
      return fc
        .tuple(...teams.map(cell))
        .map((cells) => makeBenchmark(entry.benchmark, { scale, higherIsBetter, scores: cells.flat() }))
    })

/** A variant's scores stand in a benchmark of its own. */
const byVariant = (benchmark: Benchmark): Benchmark[] =>
  [...new Set([benchmark.id, ...benchmark.scores.map((score) => score.benchmark)])].map((id) => ({
    ...benchmark,
    id,
    scores: benchmark.scores.filter((score) => score.benchmark === id),
  }))

const claimOf = (teams: readonly Team[]): fc.Arbitrary<Omit<Claim, 'id'>> =>
  fc
    .record({
      team: fc.constantFrom(...teams.map((team) => team.id)),
      polarity: fc.constantFrom<Claim['polarity']>(
        'adverse',
        'adverse',
        'adverse',
        'exonerating',
        'exonerating',
        'neutral',
      ),
      strength: fc.constantFrom<Claim['strength']>('alleged', 'alleged', 'established', 'ruled'),
      // Few components, so that claims meet.
      components: fc.uniqueArray(fc.constantFrom<Component | 'overall'>('lm-weights', 'vision-encoder', 'overall'), {
        minLength: 1,
        maxLength: 2,
      }),
      public: window,
      about: mostly('none', 'entered', 'another'),
    })
    .map(({ about, ...claim }) => ({
      ...makeClaim({ id: '', ...claim }),
      ...(about === 'none' ? {} : { model: about === 'entered' ? modelOf(claim.team) : 'another' }),
    }))

const pillarOf = (id: string, teams: readonly Team[]): fc.Arbitrary<Pillar> =>
  fc
    .record({
      max: fc.constantFrom(25, 35),
      published: fc.subarray(teams.map((team) => team.id)),
      points: fc.array(place, { minLength: teams.length, maxLength: teams.length }),
      // Some points have a day of their own, and some need not be the top.
      days: fc.array(fc.option(day), { minLength: teams.length, maxLength: teams.length }),
      tops: fc.array(fc.boolean(), { minLength: teams.length, maxLength: teams.length }),
      mean: fc.option(place),
      earlier: fc.option(fc.record({ value: place, public: day })),
      public: day,
    })
    .map(({ max, published, points, days, tops, mean, earlier, ...rest }) =>
      makePillar(id, {
        ...rest,
        max,
        published: published.map((team, i) => {
          const own = days[i]
          const point = { team, points: max * (points[i] as number), isTop: tops[i] as boolean }
          return own == null ? point : { ...point, public: own }
        }),
        mean: mean === null ? null : max * mean,
        ...(earlier === null
          ? {}
          : { earlierMean: { value: max * earlier.value, public: earlier.public, source: 'source' } }),
      }),
    )

const rules: fc.Arbitrary<Rules> = fc.record({
  consequences: fc
    .tuple(...COMPONENTS.map(() => mostly<(typeof CONSEQUENCES)[number]>('fail', 'note', 'ignore')))
    .map((list) => Object.fromEntries(COMPONENTS.map((component, i) => [component, list[i]])) as Rules['consequences']),
  proof: mostly<Rules['proof']>('established', ...PROOFS),
  unknown: fc.constantFrom(...UNKNOWN_POLICIES),
})

/** For some of the keys a value. */
const some = <T>(keys: readonly string[], value: (key: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .subarray([...keys], { maxLength: Math.min(1, keys.length) })
    .chain((chosen) =>
      fc.tuple(...chosen.map(value)).map((values) => Object.fromEntries(chosen.map((key, i) => [key, values[i] as T]))),
    )

/** Competitions with gaps, ties, variants, dates, claims and pillars, and choices of every kind. */
export const cases = (options: CaseOptions = {}): fc.Arbitrary<Case> => {
  const { plain = false, gaps = 30, pillars: withPillars = true } = options
  const teamCount = options.teams ?? { min: 1, max: 5 }
  const benchmarkCount = options.benchmarks ?? { min: 0, max: 5 }
  return fc
    .record({ n: fc.integer(teamCount), m: fc.integer(benchmarkCount), second: fc.boolean() })
    .chain(({ n, m, second }) => {
      const teams = ['a', 'b', 'c', 'd', 'e'].slice(0, n).map((id) =>
        makeTeam(id, {
          entry: { label: id, models: second && !plain ? [modelOf(id), `${id}-second`] : [modelOf(id)] },
        }),
      )
      const field = Array.from({ length: m }, (_, j) =>
        makeEntry(`b${j}`, {
          variants: plain || j > 1 ? [] : j === 1 ? [`b${j}`, `b${j}_text`] : [`b${j}_text`, `b${j}_old`],
        }),
      )
      return fc
        .record({
          benchmarks: fc.tuple(...field.map((entry) => benchmarkOf(teams, entry, plain, gaps))),
          claims: fc.array(claimOf(teams), { maxLength: 2 * n }),
          more: withPillars
            ? fc.oneof(
                { weight: 1, arbitrary: fc.constant([]) },
                { weight: 1, arbitrary: fc.tuple(pillarOf('expert', teams), pillarOf('user', teams)) },
              )
            : fc.constant([]),
        })
        .chain(({ benchmarks, claims, more }) => {
          const pillars = [BENCHMARK_PILLAR, ...more]
          const competition = makeCompetition({
            teams,
            field,
            benchmarks: benchmarks.flatMap(byVariant),
            pillars,
            claims: claims.map((claim, i) => ({ ...claim, id: `c${i}` })),
          })
          const ids = teams.map((team) => team.id)
          const pillarOfId = new Map(pillars.map((pillar) => [pillar.id, pillar]))
          const choices: fc.Arbitrary<Choices> = fc.record({
            asOf: fc.constantFrom('2026-01-10', '2026-01-10', '2026-01-06', '2026-01-05', '2026-01-02'),
            undated: mostly(...UNDATED),
            source: fc.constantFrom(...(plain ? (['best'] as const) : SOURCE_POLICIES)),
            missing: fc.constantFrom(...MISSING_POLICIES),
            normalisation: fc.constantFrom(...NORMALISATIONS),
            weights: fc
              .tuple(...field.map(() => weight))
              .map((list) => Object.fromEntries(field.map((entry, j) => [entry.benchmark, list[j] as number]))),
            pillars: fc
              .tuple(...pillars.map((pillar) => mostly(pillar.max, 0, 12.5)))
              .map((list) => Object.fromEntries(pillars.map((pillar, p) => [pillar.id, list[p] as number]))),
            assumed: some(ids, () =>
              some(
                more.map((pillar) => pillar.id),
                (pillar) => place.map((part) => part * (pillarOfId.get(pillar) as Pillar).max),
              ),
            ),
            cells: plain
              ? fc.constant({})
              : some(ids, () =>
                  some(
                    field.map((entry) => entry.benchmark),
                    (id) => onScale((benchmarks.find((benchmark) => benchmark.id === id) as Benchmark).scale),
                  ),
                ),
            rules,
            claimsOff: fc.subarray(
              competition.claims.map((claim) => claim.id),
              { maxLength: Math.min(1, claims.length) },
            ),
            assume: some(ids, () => fc.constantFrom(...ASSUMED_GATES)),
            gate: fc.constantFrom(...GATE_MODES),
            penalty: fc.constantFrom(10, 0, 2.5),
            seats: fc.integer({ min: 0, max: n - 1 }),
          })
          return choices.map((chosen) => ({ competition, choices: chosen }))
        })
    })
}

/** Freezes an input to its leaves: an evaluation that writes into it throws. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}
