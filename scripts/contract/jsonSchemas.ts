import * as z from 'zod/mini'
import { ownTableSchema } from '#data/own/ownTableSchema.ts'
import { benchmarksFileSchema, correctionsFileSchema, indexFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { evaluationSchema } from './evaluationSchema.ts'

const SCHEMAS = {
  index: indexFileSchema,
  benchmarks: benchmarksFileSchema,
  provenance: provenanceFileSchema,
  corrections: correctionsFileSchema,
} as const

export type ContractFile = keyof typeof SCHEMAS
export const CONTRACT_FILES = Object.keys(SCHEMAS) as ContractFile[]

const BEYOND =
  'Generated from the checks of the page. The page also checks what a JSON Schema cannot say: that every id that is ' +
  'named exists, that a first day is not after the last, and that the files of one stage agree.'

const BEYOND_OWN =
  'Generated from the checks of the page. The page also checks that every team has as many scores as there are ' +
  'benchmarks, each within its scale, that names and ids are different, and that what is named exists.'

/** The JSON Schema (draft 2020-12) of one file of the contract, as the page reads it: unknown fields are allowed. */
export const jsonSchemaOf = (file: ContractFile): Record<string, unknown> =>
  described(SCHEMAS[file] as z.ZodMiniType, `Cutline ${file}.json`, BEYOND)

/** The JSON Schema of a competition of the reader's own in its short form. No server gives such a file. */
export const ownJsonSchema = (): Record<string, unknown> =>
  described(ownTableSchema, "Cutline competition of one's own", BEYOND_OWN)

function described(schema: z.ZodMiniType, title: string, description: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return { $schema, title, description, ...rest }
}

/** The JSON Schema of a result: what the command line prints and the page gives to take along. */
export function evaluationJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(evaluationSchema, { io: 'input' })
  const description = 'A scenario with its result, in codes and numbers. docs/headless.md says what they mean.'
  return { $schema, title: 'Cutline evaluation', description, ...schema }
}
