import * as z from 'zod/mini'
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

/** The JSON Schema (draft 2020-12) of one file of the contract, as the page reads it: unknown fields are allowed. */
export function jsonSchemaOf(file: ContractFile): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[file] as z.ZodMiniType, { io: 'input', unrepresentable: 'any' })
  return { $schema, title: `Cutline ${file}.json`, description: BEYOND, ...schema }
}

/** The JSON Schema of a result: what the command line prints and the page gives to take along. */
export function evaluationJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(evaluationSchema, { io: 'input' })
  const description = 'A scenario with its result, in codes and numbers. docs/headless.md says what they mean.'
  return { $schema, title: 'Cutline evaluation', description, ...schema }
}
