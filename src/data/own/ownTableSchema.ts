import * as z from 'zod/mini'
import { COMPONENTS, LIMITS } from '#core/engine/index.ts'
import { day, list, webAddress } from '../schemaLeaves.ts'
import { OWN_CHANGES, OWN_LIMITS, TABLE_VERSION } from './ownTable.ts'

const name = z.string().check(z.regex(/\S/), z.maxLength(OWN_LIMITS.name))
const sentence = z.string().check(z.regex(/\S/), z.maxLength(2000))
const number = z.number().check(z.gte(-OWN_LIMITS.number), z.lte(OWN_LIMITS.number))
/** No underscore: a link joins the ids of claims with it. */
const claimId = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,40}$/))

const benchmark = z.object({
  name,
  min: z.exactOptional(number),
  max: z.exactOptional(number),
  unit: z.exactOptional(z.string().check(z.regex(/\S/), z.maxLength(20))),
  lowerIsBetter: z.exactOptional(z.boolean()),
  weight: z.exactOptional(z.number().check(z.gte(LIMITS.weight.min), z.lte(LIMITS.weight.max))),
  questions: z.exactOptional(z.nullable(z.int().check(z.positive()))),
  group: z.exactOptional(z.nullable(name)),
})

const claim = z.object({
  id: claimId,
  team: name,
  polarity: z.enum(['adverse', 'exonerating', 'neutral']),
  strength: z.enum(['alleged', 'established', 'ruled']),
  components: list(z.enum([...COMPONENTS, 'overall']), COMPONENTS.length + 1, 1),
  statement: sentence,
  by: name,
  date: day,
  url: z.exactOptional(z.nullable(webAddress)),
  answers: z.exactOptional(list(claimId, 50)),
})

/** The short form of a competition of one's own, as a file may have it: what is left out has a default. */
export const ownTableSchema = z.object({
  cutline: z.literal(TABLE_VERSION),
  id: z.exactOptional(z.string().check(z.regex(/^own-[a-z0-9][a-z0-9-]{0,50}$/))),
  title: name,
  date: day,
  source: z.exactOptional(z.object({ title: z.nullable(name), url: z.exactOptional(z.nullable(webAddress)) })),
  seats: z.exactOptional(z.int().check(z.gte(LIMITS.seats.min), z.lte(LIMITS.seats.max))),
  benchmarks: list(benchmark, OWN_LIMITS.benchmarks, 1),
  teams: list(z.object({ name, scores: list(z.nullable(number), OWN_LIMITS.benchmarks) }), OWN_LIMITS.teams, 1),
  claims: z.exactOptional(list(claim, OWN_LIMITS.claims)),
  changes: z.exactOptional(
    list(
      z.object({
        what: z.enum(OWN_CHANGES),
        of: z.nullable(z.string().check(z.maxLength(OWN_LIMITS.name))),
        to: z.string().check(z.maxLength(OWN_LIMITS.name)),
      }),
      1000,
    ),
  ),
  origin: z.exactOptional(z.object({ url: webAddress, day })),
})

export type OwnTableFile = z.infer<typeof ownTableSchema>
