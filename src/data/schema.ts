import * as z from 'zod/mini'
import { COMPONENTS } from '#engine/index.ts'
import type { BenchmarksFile, CorrectionsFile, IndexFile, ProvenanceFile } from './dataset.ts'
import { benchmarksFileProblems, indexFileProblems, type Problem, provenanceFileProblems } from './references.ts'
import {
  bilingualLabel,
  bilingualText,
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

const number = z.number()
const nonNegative = number.check(z.nonnegative())
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
  id,
  team: id,
  polarity: z.enum(['adverse', 'exonerating', 'neutral']),
  strength: z.enum(['alleged', 'established', 'ruled']),
  components: list(z.enum([...COMPONENTS, 'overall']), COMPONENTS.length + 1).check(z.minLength(1)),
  answers: ids(50),
  public: window,
  model: z.exactOptional(label),
  stance: label,
  statement: bilingualText,
  by: bilingualLabel,
  sources: someIds(50),
})

const points = z.object({ team: id, points: number })

const pillar = z.object({
  id,
  label: bilingualLabel,
  isBenchmark: z.boolean(),
  max: number.check(z.positive()),
  published: list(points, 2000),
  mean: z.nullable(nonNegative),
  public: day,
  source: id,
})

const team = z.object({
  id,
  name: bilingualLabel,
  short: bilingualLabel,
  reading: label,
  entry: z.object({ label, models: list(label, 20).check(z.minLength(1)) }),
})

const competitionFrame = {
  id,
  title: bilingualLabel,
  fieldNote: bilingualText,
  defaultDate: day,
  defaultSeats: z.int().check(z.nonnegative()),
  teams: list(team, 10_000).check(z.minLength(1)),
  groups: list(z.object({ id, label: bilingualLabel }), 100),
  field: list(
    z.object({ benchmark: id, variants: someIds(20), group: id, weight: number.check(z.gte(0), z.lte(100)) }),
    500,
  ).check(z.minLength(1)),
  pillars: list(pillar, 20).check(z.minLength(1)),
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
  max: number.check(z.positive()),
  published: list(points, 2000),
  mean: z.nullable(nonNegative),
  gapFirstToLast: z.nullable(nonNegative),
  source: id,
})

const parametersB = z.nullable(number.check(z.positive()))

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

const report = z.object({ id, date: day, teams: ids(2000), text: bilingualText, sources: someIds(50) })

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
  timeline: list(z.object({ date: day, text: bilingualText, source: id }), 2000),
  conflicts: list(z.object({ id, text: bilingualText, claims: z.exactOptional(ids(200)), sources: someIds(50) }), 500),
}

/** The part file `provenance-context.json`. */
export const provenanceContextSchema = z.object(provenanceContext)

/** The part file `sources.json`. */
export const sourcesSchema = sources

const consistent = <File>(problemsOf: (file: File) => readonly Problem[]) =>
  z.superRefine<File>((file, context) => {
    for (const { path, found, expected } of problemsOf(file)) {
      context.addIssue({ code: 'custom', path: [...path], params: { found, expected } })
    }
  })

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
        versions: list(version, 1000).check(z.minLength(1)),
      }),
      200,
    ).check(z.minLength(1)),
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
