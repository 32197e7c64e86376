import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import type { Benchmark, Bilingual, Claim, ClaimId, SourceId, TeamId } from '#core/engine/index.ts'
import type { BenchmarksFile, ProvenanceFile, Source } from '#data/dataset.ts'
import { describeIssues } from '#data/describeIssues.ts'
import {
  benchmarkSchema,
  claimSchema,
  competitionPartSchema,
  provenanceContextSchema,
  sourcesSchema,
} from '#data/schema.ts'
import { bilingualText, id } from '#data/schemaLeaves.ts'
import type { Finding } from './finding.ts'

/** An adverse claim to which no answer is known, and why. */
export type Unanswered = { readonly claim: ClaimId; readonly reason: Bilingual }

/** `claims/<team>.json` */
export type ClaimsPart = {
  readonly team: TeamId
  readonly claims: readonly Claim[]
  readonly unanswered: readonly Unanswered[]
}

/** The parts of one competition: the truth from which the served files are made. */
export type Parts = {
  readonly competition: BenchmarksFile['competition'] & Pick<BenchmarksFile, 'pillarParts' | 'models' | 'reports'>
  /** By file name, without `.json`. */
  readonly benchmarks: Readonly<Record<string, Benchmark>>
  readonly claims: Readonly<Record<string, ClaimsPart>>
  readonly context: Pick<ProvenanceFile, 'definitions' | 'timeline' | 'conflicts'>
  readonly sources: Readonly<Record<SourceId, Source>>
}

export const claimsPartSchema = z.object({
  team: id,
  claims: z.array(claimSchema),
  unanswered: z.array(z.object({ claim: id, reason: bilingualText })),
})

export type PartsReading = { readonly parts: Parts | null; readonly findings: readonly Finding[] }

/**
 * Reads the parts of one competition below `root`. `parts` is null where a file is missing, is not
 * JSON or does not fit its schema; then `findings` says which and where.
 */
export function readParts(root: string, competition: string): PartsReading {
  const findings: Finding[] = []
  const read = <T>(path: string, schema: z.ZodMiniType<T>): T | null => {
    const file = `${competition}/${path}`
    const value = readJson(root, file, findings)
    if (value === undefined) return null
    const result = schema.safeParse(value)
    if (result.success) return result.data
    findings.push(...describeIssues(result.error, value).map((issue) => ({ file, ...issue })))
    return null
  }
  const readFolder = <T>(folder: string, schema: z.ZodMiniType<T>): Record<string, T> =>
    Object.fromEntries(
      jsonFiles(join(root, competition, folder)).flatMap((name) => {
        const part = read(`${folder}/${name}`, schema)
        return part === null ? [] : [[basename(name, '.json'), part]]
      }),
    )

  const frame = read('competition.json', competitionPartSchema)
  const benchmarks = readFolder('benchmarks', benchmarkSchema)
  const claims = readFolder('claims', claimsPartSchema)
  const context = read('provenance-context.json', provenanceContextSchema)
  const sources = read('sources.json', sourcesSchema)
  if (frame === null || context === null || sources === null || findings.length > 0) return { parts: null, findings }
  return { parts: { competition: frame, benchmarks, claims, context, sources }, findings }
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
}

function readJson(root: string, file: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch (error) {
    const found = error instanceof SyntaxError ? 'text that is not JSON' : 'no readable file'
    findings.push({ file, path: '(the whole file)', found, expected: 'a JSON file' })
    return undefined
  }
}
