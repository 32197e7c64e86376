import * as z from 'zod/mini'
import { CERTAINTIES, COMPONENTS, LIMITS } from '#core/engine/index.ts'
import type { BenchmarksFile, CorrectionsFile, IndexFile, ProvenanceFile } from './dataset.ts'
import { benchmarksFileProblems, indexFileProblems, type Problem, provenanceFileProblems } from './references.ts'
import {
  bilingualLabel,
  bilingualText,
  claimId,
  day,
  id,
  ids,
  label,
  list,
  locator,
  someIds,
  sources,
  version,
  window,
} from './schemaLeaves.ts'

/** The version of the file format that this page reads. */
export const SCHEMA_VERSION = 1

const within = (min: number, max: number) => z.number().check(z.gte(min), z.lte(max))
const number = within(LIMITS.value.min, LIMITS.value.max)
/** Points of a pillar, and the most that it gives: a link carries two decimals of them. */
const pillarPoints = within(LIMITS.pillar.min, LIMITS.pillar.max)
const mostPoints = within(10 ** -LIMITS.pillar.decimals, LIMITS.pillar.max)
const schemaVersion = z.literal(SCHEMA_VERSION)

const score = z.object({
  team: id,
  model: label,
  benchmark: id,
  value: number,
  mode: z.enum(['thinking', 'non-thinking', 'unlabelled']),
  kind: z.enum(['self', 'third-party', 'official']),
  status: z.enum(['current', 'superseded', 'conflicting']),
  public: window,
  stoodUntil: z.exactOptional(day),
  source: id,
  locator,
  confidence: z.enum(['seen', 'secondary']),
  note: z.exactOptional(bilingualText),
})

const absence = z.object({
  team: id,
  reason: z.enum(['not-reported', 'not-seen', 'withheld']),
  note: z.exactOptional(bilingualText),
  source: z.exactOptional(id),
})

/** One benchmark: also the shape of a part file under `benchmarks/`. */
export const benchmarkSchema = z.object({
  id,
  name: label,
  label: bilingualLabel,
  scale: z.object({ min: number, max: number, unit: label }),
  higherIsBetter: z.boolean(),
  questions: z.nullable(z.int().check(z.positive())),
  about: bilingualText,
  source: z.exactOptional(id),
  scores: list(score, 20_000),
  absences: list(absence, 20_000),
})

/** One claim: an element of a part file under `claims/`. */
export const claimSchema = z.object({
  id: claimId,
  team: id,
  polarity: z.enum(['adverse', 'exonerating', 'neutral']),
  strength: z.enum(['alleged', 'established', 'ruled']),
  components: list(z.enum([...COMPONENTS, 'overall']), COMPONENTS.length + 1, 1),
  answers: list(claimId, 50),
  public: window,
  model: z.exactOptional(label),
  stance: label,
  statement: bilingualText,
  by: bilingualLabel,
  sources: someIds(50),
  locator: z.exactOptional(locator),
})

const points = z.object({
  team: id,
  points: pillarPoints,
  public: z.exactOptional(day),
  source: z.exactOptional(id),
  certainty: z.exactOptional(z.enum(CERTAINTIES)),
  isTop: z.exactOptional(z.boolean()),
  note: z.exactOptional(bilingualText),
})

const earlierMean = z.object({ value: pillarPoints, public: day, source: id })

const pillar = z.object({
  id,
  label: bilingualLabel,
  isBenchmark: z.boolean(),
  max: mostPoints,
  published: list(points, 2000),
  mean: z.nullable(pillarPoints),
  earlierMean: z.exactOptional(earlierMean),
  public: day,
  source: id,
})

const team = z.object({
  id,
  name: bilingualLabel,
  short: bilingualLabel,
  reading: label,
  entry: z.object({ label, models: list(label, 20, 1) }),
})

const competitionFrame = {
  id,
  title: bilingualLabel,
  fieldNote: bilingualText,
  defaultDate: day,
  defaultSeats: z.int().check(z.nonnegative()),
  teams: list(team, 10_000, 1),
  groups: list(z.object({ id, label: bilingualLabel }), 100),
  field: list(
    z.object({ benchmark: id, variants: someIds(20), group: id, weight: within(LIMITS.weight.min, LIMITS.weight.max) }),
    500,
    1,
  ),
  pillars: list(pillar, LIMITS.pillars, 1),
  actual: z.nullable(
    z.object({
      decided: day,
      out: list(z.object({ team: id, route: z.enum(['gate', 'score', 'both']) }), 2000),
      source: id,
    }),
  ),
}

const pillarPart = z.object({
  pillar: id,
  id,
  label: bilingualLabel,
  max: mostPoints,
  published: list(points, 2000),
  mean: z.nullable(pillarPoints),
  earlierMean: z.exactOptional(earlierMean),
  gapFirstToLast: z.nullable(pillarPoints),
  gap: z.exactOptional(z.object({ public: day, source: id })),
  source: id,
})

const parametersB = z.nullable(within(1e-6, LIMITS.value.max))

const model = z.object({
  team: id,
  name: label,
  totalParametersB: parametersB,
  activeParametersB: parametersB,
  context: z.nullable(label),
  modalities: bilingualLabel,
  licence: z.nullable(bilingualLabel),
  released: z.nullable(bilingualLabel),
  downloads: z.nullable(z.object({ text: bilingualLabel, asOf: day, source: id })),
  sources: someIds(50),
})

const report = z.object({
  id,
  date: day,
  public: z.exactOptional(window),
  teams: ids(2000),
  text: bilingualText,
  sources: someIds(50),
})

const competitionInformation = {
  pillarParts: list(pillarPart, 500),
  models: list(model, 2000),
  reports: list(report, 1000),
}

/** The part file `competition.json`: the frame of the contest and what was published around it. */
export const competitionPartSchema = z.object({ ...competitionFrame, ...competitionInformation })

const provenanceContext = {
  definitions: list(
    z.object({
      id,
      by: z.enum(['ministry', 'expert', 'global', 'private', 'accuser']),
      date: label,
      text: bilingualText,
      sources: someIds(50),
    }),
    500,
  ),
  timeline: list(z.object({ date: day, public: z.exactOptional(window), text: bilingualText, source: id }), 2000),
  conflicts: list(
    z.object({ id, text: bilingualText, claims: z.exactOptional(list(claimId, 200)), sources: someIds(50) }),
    500,
  ),
}

/** The part file `provenance-context.json`. */
export const provenanceContextSchema = z.object(provenanceContext)

/** The part file `sources.json`. */
export const sourcesSchema = sources

function consistent<File>(problemsOf: (file: File) => readonly Problem[]) {
  const check = z.superRefine<File>((file, context) => {
    for (const { path, found, expected } of problemsOf(file)) {
      context.addIssue({ code: 'custom', path: [...path], params: { found, expected } })
    }
  })
  // Of a list that is too long the items are not looked at: only a file without any fault is what its type says.
  check._zod.def.when = ({ issues }) => issues.length === 0
  return check
}

/** `{base}/index.json` */
export const indexFileSchema = z
  .object({
    schemaVersion,
    dataVersion: version,
    competitions: list(
      z.object({
        id,
        title: bilingualLabel,
        decided: day,
        versions: list(version, 1000, 1),
      }),
      200,
      1,
    ),
    sources,
  })
  .check(consistent(indexFileProblems))

/** `{base}/{competition}/benchmarks.json` */
export const benchmarksFileSchema = z
  .object({
    schemaVersion,
    dataVersion: version,
    competition: z.object(competitionFrame),
    benchmarks: list(benchmarkSchema, 1000),
    alsoReported: list(benchmarkSchema, 1000),
    ...competitionInformation,
    sources,
  })
  .check(consistent(benchmarksFileProblems))

/** `{base}/{competition}/provenance.json` */
export const provenanceFileSchema = z
  .object({
    schemaVersion,
    dataVersion: version,
    competition: id,
    claims: list(claimSchema, 5000),
    ...provenanceContext,
    sources,
  })
  .check(consistent(provenanceFileProblems))

/** `{base}/corrections.json` */
export const correctionsFileSchema = z.object({
  schemaVersion,
  corrections: list(
    z.object({ date: day, what: bilingualText, reason: bilingualText, file: label, dataVersion: version }),
    2000,
  ),
})

/** The schemas give exactly the types of `dataset.ts`: a field or a case on one side alone does not compile. */
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T
type Same<A, B> = [A, B] extends [B, A] ? true : never
type Gives<Schema extends z.core.$ZodType, File> = Same<DeepReadonly<z.infer<Schema>>, File>
;[true, true, true, true] satisfies [
  Gives<typeof indexFileSchema, IndexFile>,
  Gives<typeof benchmarksFileSchema, BenchmarksFile>,
  Gives<typeof provenanceFileSchema, ProvenanceFile>,
  Gives<typeof correctionsFileSchema, CorrectionsFile>,
]
