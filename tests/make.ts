import {
  type Absence,
  type Benchmark,
  type BenchmarkId,
  type Bilingual,
  type Choices,
  type Claim,
  COMPONENTS,
  type Competition,
  type Component,
  type Consequence,
  type FieldEntry,
  type Pillar,
  RULE_SETS,
  type Rules,
  type Score,
  type Team,
  type TeamId,
} from '#core/engine/index.ts'

/** The day from which on everything that the builders make is public. */
const EARLY = '2026-01-01'
/** The day on which the builders' evaluation stands. */
const TODAY = '2026-01-10'

const both = (text: string): Bilingual => ({ ko: text, en: text })

/** The model that a built team entered. */
export const modelOf = (team: TeamId): string => `${team}-model`

/** A current, self-reported, thinking score that was public from `EARLY` on. */
export const makeScore = (
  override: Partial<Score> & { readonly team: TeamId; readonly benchmark: BenchmarkId },
): Score => ({
  model: modelOf(override.team),
  value: 50,
  mode: 'thinking',
  kind: 'self',
  status: 'current',
  public: { first: EARLY, last: EARLY },
  source: 'source',
  locator: 'table 1',
  confidence: 'seen',
  ...override,
})

/** An adverse, established claim on the language model's weights, public from `EARLY` on. */
export const makeClaim = (override: Partial<Claim> & { readonly id: string; readonly team: TeamId }): Claim => ({
  polarity: 'adverse',
  strength: 'established',
  components: ['lm-weights'],
  answers: [],
  public: { first: EARLY, last: EARLY },
  stance: 'alleged',
  statement: both('statement'),
  by: both('somebody'),
  sources: ['source'],
  ...override,
})

export const makeTeam = (id: TeamId, override: Partial<Team> = {}): Team => ({
  id,
  name: both(id),
  short: both(id),
  reading: id,
  entry: { label: modelOf(id), models: [modelOf(id)] },
  ...override,
})

/** A benchmark on 0..100 without scores. */
export const makeBenchmark = (id: BenchmarkId, override: Partial<Benchmark> = {}): Benchmark => ({
  id,
  name: id,
  label: both(id),
  scale: { min: 0, max: 100, unit: '%' },
  higherIsBetter: true,
  questions: null,
  about: both(id),
  scores: [],
  absences: [],
  ...override,
})

export const makeEntry = (benchmark: BenchmarkId, override: Partial<FieldEntry> = {}): FieldEntry => ({
  benchmark,
  variants: [],
  group: 'group',
  weight: 10,
  ...override,
})

export const BENCHMARK_PILLAR: Pillar = {
  id: 'benchmark',
  label: both('benchmark'),
  isBenchmark: true,
  max: 40,
  published: [],
  mean: null,
  public: '2026-01-15',
  source: 'source',
}

/** A pillar of 35 points of which nothing was published, known from `EARLY` on. */
export const makePillar = (id: string, override: Partial<Pillar> = {}): Pillar => ({
  id,
  label: both(id),
  isBenchmark: false,
  max: 35,
  published: [],
  mean: null,
  public: EARLY,
  source: 'source',
  ...override,
})

/** Three teams `a`, `b`, `c`, no benchmark, the benchmark pillar alone, no claim, one seat. */
export const makeCompetition = (override: Partial<Competition> = {}): Competition => ({
  id: 'test',
  dataVersion: '1',
  defaultDate: TODAY,
  defaultSeats: 1,
  teams: ['a', 'b', 'c'].map((id) => makeTeam(id)),
  groups: [{ id: 'group', label: both('group') }],
  field: [],
  benchmarks: [],
  pillars: [BENCHMARK_PILLAR],
  parts: [],
  claims: [],
  actual: null,
  ...override,
})

/**
 * A competition from a table: for each benchmark (0..100, higher is better) the value of each
 * team in order, null for a gap that is recorded as `not-reported`.
 */
export const makeTable = (
  teams: readonly TeamId[],
  table: Readonly<Record<BenchmarkId, readonly (number | null)[]>>,
  override: Partial<Competition> = {},
): Competition =>
  makeCompetition({
    teams: teams.map((id) => makeTeam(id)),
    field: Object.keys(table).map((id) => makeEntry(id)),
    benchmarks: Object.entries(table).map(([id, row]) =>
      makeBenchmark(id, {
        scores: teams.flatMap((team, i) => {
          const value = row[i]
          return value == null ? [] : [makeScore({ team, benchmark: id, value })]
        }),
        absences: teams.flatMap((team, i): Absence[] => (row[i] == null ? [{ team, reason: 'not-reported' }] : [])),
      }),
    ),
    ...override,
  })

/** Rules that give the named components the consequence `fail` and the others `note`. */
export const makeRules = (failing: readonly Component[], override: Partial<Rules> = {}): Rules => ({
  consequences: Object.fromEntries(
    COMPONENTS.map((component) => [component, failing.includes(component) ? 'fail' : 'note']),
  ) as Record<Component, Consequence>,
  proof: 'established',
  unknown: 'pass',
  ...override,
})

/** The competition's own defaults: its date and seats, its weights, the official rules, `adds`, `mean`, `points`. */
export const makeChoices = (competition: Competition, override: Partial<Choices> = {}): Choices => ({
  asOf: competition.defaultDate,
  undated: 'show',
  source: 'best',
  missing: 'mean',
  normalisation: 'points',
  weights: Object.fromEntries(competition.field.map((entry) => [entry.benchmark, entry.weight])),
  pillars: Object.fromEntries(competition.pillars.map((pillar) => [pillar.id, pillar.max])),
  assumed: {},
  cells: {},
  rules: RULE_SETS.official,
  claimsOff: [],
  assume: {},
  gate: 'adds',
  penalty: 10,
  seats: competition.defaultSeats,
  ...override,
})
