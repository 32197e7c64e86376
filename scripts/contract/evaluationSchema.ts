import * as z from 'zod/mini'
import {
  ASSUMED_GATES,
  COMPONENTS,
  CONSEQUENCES,
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
  PROOFS,
  RULE_SET_IDS,
  SOURCE_POLICIES,
  type TeamVerdict,
  UNDATED,
  UNKNOWN_POLICIES,
} from '#core/engine/index.ts'
import {
  IGNORED_FACTS,
  NOISE_READINGS,
  type Robustness,
  UNCERTAINTIES,
  type UncertaintyChoices,
} from '#core/robustness/index.ts'
import type { ScoreRecord } from '#export/scoreRecords.ts'
import type { EvaluationExport } from '#state/scenario/export.ts'
import { OFF_REASONS } from '#state/scenario/offReason.ts'

const text = z.string()
const number = z.number()
const count = z.int().check(z.nonnegative())
const fraction = number.check(z.gte(0), z.lte(1))
const day = text.check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const numbers = z.record(text, number)

const uncertainty = z.object({
  sources: z.array(z.enum(UNCERTAINTIES)),
  epsilon: fraction,
  reading: z.enum(NOISE_READINGS),
  noise: number,
  lift: number,
  gapCorrelation: number,
  pillarSpread: number,
  uphold: number,
  seed: count,
})

const scenario = z.object({
  competition: text,
  dataVersion: text,
  asOf: day,
  undated: z.enum(UNDATED),
  source: z.enum(SOURCE_POLICIES),
  missing: z.enum(MISSING_POLICIES),
  normalisation: z.enum(NORMALISATIONS),
  weights: numbers,
  pillars: numbers,
  assumed: z.record(text, numbers),
  cells: z.record(text, numbers),
  claimsOff: z.array(text),
  assume: z.record(text, z.enum(ASSUMED_GATES)),
  gate: z.enum(GATE_MODES),
  penalty: number,
  seats: count,
  rules: z.object({
    preset: z.enum([...RULE_SET_IDS, 'custom']),
    consequences: z.record(z.enum(COMPONENTS), z.enum(CONSEQUENCES)),
    proof: z.enum(PROOFS),
    unknown: z.enum(UNKNOWN_POLICIES),
  }),
  offReasons: z.record(text, z.enum(OFF_REASONS)),
  uncertainty,
  link: text.check(z.regex(/^\?v=\d+&c=/)),
})

const pillarValue = z.object({
  origin: z.enum(['computed', 'published', 'assumed', 'implied']),
  value: number,
  max: number,
})

const ranked = z.object({
  team: text,
  rank: z.nullable(count),
  total: z.nullable(number),
  benchmarkScore: z.nullable(number),
  pillars: z.record(text, pillarValue),
})

const ground = {
  component: z.enum(COMPONENTS),
  state: z.enum(['clear', 'cleared', 'disputed', 'alleged', 'established', 'ruled']),
  claims: z.array(text),
}

const reason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('gate-fails'), ...ground }),
  z.object({ code: z.literal('gate-open'), ...ground }),
  z.object({ code: z.literal('gate-assumed'), assumed: z.enum(ASSUMED_GATES) }),
  z.object({
    code: z.literal('lowest-score'),
    rank: number,
    total: number,
    gap: z.nullable(number),
    next: z.nullable(text),
  }),
  z.object({ code: z.literal('tie-at-cut'), teams: z.array(text) }),
  z.object({
    code: z.literal('unscored'),
    reason: z.enum(['no-own-value', 'no-usable-weight', 'no-benchmark-left', 'no-pillar', 'no-weight-on-own-values']),
  }),
])

const verdict = z.object({
  team: text,
  outcome: z.enum(['safe', 'out', 'undecided']),
  route: z.nullable(z.enum(['gate', 'score', 'both'])),
  gate: z.enum(['pass', 'fail', 'unknown']),
  reasons: z.array(reason),
})

const robustness = z.object({
  samples: count,
  seed: count,
  draws: count,
  teams: z.array(
    z.object({
      team: text,
      outByGate: fraction,
      outByScore: fraction,
      outByBoth: fraction,
      outRouteOpen: fraction,
      safe: fraction,
      undecided: fraction,
      standardError: fraction,
    }),
  ),
  ranks: z.record(text, z.array(fraction)),
  centralWeights: z.record(
    text,
    z.nullable(z.object({ weights: z.record(text, fraction), confidence: z.nullable(fraction) })),
  ),
  above: z.record(text, z.record(text, fraction)),
  varies: z.boolean(),
  ignoredFacts: z.nullable(z.enum(IGNORED_FACTS)),
  tooClose: z.array(text),
})

const score = z.object({
  team: text,
  benchmark: text,
  group: text,
  status: z.enum(['published', 'hypothetical', 'filled', 'missing']),
  value: z.nullable(number),
  unit: text,
  points: z.nullable(number),
  normalised: z.nullable(number),
  share: z.nullable(fraction),
  amount: z.nullable(number),
  reason: z.nullable(
    z.enum(['not-reported', 'not-seen', 'withheld', 'later', 'undated-hidden', 'source-policy', 'no-source']),
  ),
  publishedInstead: z.nullable(number),
  variant: z.nullable(text),
  kind: z.nullable(z.enum(['self', 'third-party', 'official'])),
  confidence: z.nullable(z.enum(['seen', 'secondary'])),
  publicFirst: z.nullable(day),
  publicLast: z.nullable(day),
  maybeLater: z.boolean(),
  locator: z.nullable(text),
  source: z.nullable(z.object({ title: text, publisher: text, date: text, url: z.nullable(text) })),
})

/** A code and its numbers: further parts depend on the code. */
const notice = z.looseObject({
  from: z.enum(['link', 'data', 'scenario', 'evaluation', 'rules', 'draws', 'policies']),
  code: text,
})

/** What `npm run evaluate` prints and what the page gives as JSON. */
export const evaluationSchema = z.object({
  scenario,
  ranking: z.array(ranked),
  verdict: z.array(verdict),
  robustness: z.exactOptional(robustness),
  scores: z.exactOptional(z.array(score)),
  notices: z.array(notice),
})

/** The schema gives exactly the types of the code: a field or a case on one side alone does not compile. */
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T
type Same<A, B> = [A, B] extends [B, A] ? true : never
type Gives<Schema extends z.core.$ZodType, File> = Same<DeepReadonly<z.infer<Schema>>, File>
;[true, true, true, true, true, true] satisfies [
  Gives<typeof scenario, EvaluationExport['scenario']>,
  Gives<typeof ranked, EvaluationExport['ranking'][number]>,
  Gives<typeof verdict, TeamVerdict>,
  Gives<typeof robustness, Robustness>,
  Gives<typeof score, ScoreRecord>,
  Gives<typeof uncertainty, UncertaintyChoices>,
]
