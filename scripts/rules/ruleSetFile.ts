import * as z from 'zod/mini'
import { COMPONENTS, CONSEQUENCES, PROOFS, UNKNOWN_POLICIES } from '#core/engine/index.ts'
import { bilingualText, day } from '#data/schemaLeaves.ts'

/** One reading of "from scratch" as it stands in `src/core/engine/rules/<id>.json`; the name of the file is its id. */
export const ruleSetFile = z.strictObject({
  $schema: z.literal('./rule-set.schema.json'),
  /** Place among the readings, the smallest first. */
  order: z.int().check(z.nonnegative()),
  /** Day from which its text is public; null for a reading that no text spells out. */
  knownFrom: z.nullable(day),
  consequences: z.strictObject(
    Object.fromEntries(COMPONENTS.map((component) => [component, z.enum(CONSEQUENCES)])) as Record<
      (typeof COMPONENTS)[number],
      z.ZodMiniEnum<{ fail: 'fail'; note: 'note'; ignore: 'ignore' }>
    >,
  ),
  proof: z.enum(PROOFS),
  unknown: z.enum(UNKNOWN_POLICIES),
  words: z.strictObject({
    /** On the switch and above columns. */
    name: bilingualText,
    /** Begins or ends a sentence: "under the strict rules", "엄격한 기준으로 보면". */
    reading: bilingualText,
    /** One line under the switch. */
    help: bilingualText,
  }),
})

export type RuleSetFile = z.infer<typeof ruleSetFile>
