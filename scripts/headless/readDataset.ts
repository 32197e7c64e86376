import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { assemble, contradictions } from '#data/assemble.ts'
import type { Dataset } from '#data/dataset.ts'
import { describeIssues } from '#data/describeIssues.ts'
import { FETCH_LIMITS } from '#data/fetchBytes.ts'
import { readJson } from '#data/jsonText.ts'
import type { LoadIssue } from '#data/loadError.ts'
import { benchmarksFileSchema, provenanceFileSchema, SCHEMA_VERSION } from '#data/schema.ts'
import { BadInput } from './badInput.ts'

export type FoundDataset = {
  readonly dataset: Dataset
  /** False where the pinned data version is not in the folder and the newest stands in for it. */
  readonly isPinned: boolean
}

/**
 * The checked data of one competition, from `{folder}/{competition}/`, or from `v/{pinned}/` below it.
 *
 * @param pinned the data version that the link asks for; null for the newest.
 * @throws BadInput for a folder or competition that is not there, and for files that cannot be read,
 * are no JSON, do not fit the schema, or contradict one another.
 */
export function readDataset(folder: string, competition: string, pinned: string | null): FoundDataset {
  const known = competitionsIn(folder)
  if (!known.includes(competition)) {
    throw new BadInput(
      `Unknown competition ${JSON.stringify(competition)}. In ${folder}: ${known.join(', ') || 'none'}.`,
    )
  }
  const newest = join(folder, competition)
  const released = pinned === null ? null : join(newest, 'v', pinned)
  const home = released !== null && existsSync(released) ? released : newest
  const benchmarks = readFile(join(home, 'benchmarks.json'), benchmarksFileSchema)
  const provenance = readFile(join(home, 'provenance.json'), provenanceFileSchema)
  refuse(join(home, 'provenance.json'), contradictions(benchmarks, provenance))
  if (benchmarks.competition.id !== competition) {
    const found = { path: 'competition.id', found: benchmarks.competition.id, expected: competition }
    refuse(join(home, 'benchmarks.json'), [found])
  }
  return { dataset: assemble(benchmarks, provenance), isPinned: pinned === null || benchmarks.dataVersion === pinned }
}

function competitionsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'benchmarks.json')))
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    throw new BadInput(`Cannot read the data folder ${folder} (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function readFile<File>(path: string, schema: z.ZodMiniType<File>): File {
  const value = readValue(path)
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new BadInput(`${path}: made for schema version ${version}; this program reads up to ${SCHEMA_VERSION}.`)
  }
  const checked = z.safeParse(schema, value)
  if (!checked.success) refuse(path, describeIssues(checked.error, value))
  return checked.data as File
}

function readValue(path: string): unknown {
  let bytes: Uint8Array
  try {
    const stats = statSync(path)
    // A pipe or a device has no end that could be waited for.
    if (!stats.isFile()) throw new BadInput(`Cannot read ${path}: not a file.`)
    if (stats.size > FETCH_LIMITS.maxBytes) {
      throw new BadInput(`Cannot read ${path}: found ${stats.size} bytes, expected at most ${FETCH_LIMITS.maxBytes}.`)
    }
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(`Cannot read ${path} (${(error as NodeJS.ErrnoException).code}).`)
  }
  const reading = readJson(bytes)
  if (reading.kind === 'value') return reading.value
  throw new BadInput(`${path}: ${WHAT_IS_WRONG[reading.kind]}.`)
}

const WHAT_IS_WRONG = {
  truncated: 'the file ends in the middle of its JSON',
  encoding: 'not UTF-8',
  syntax: 'not JSON',
} as const

/** Path, found, expected of the first few; does nothing where nothing is wrong. */
function refuse(path: string, issues: readonly LoadIssue[]): void {
  if (issues.length === 0) return
  const lines = issues.slice(0, 5).map((i) => `\n  ${i.path}: found ${i.found}, expected ${i.expected}`)
  throw new BadInput(
    `${path}: ${issues.length} ${issues.length === 1 ? 'part does' : 'parts do'} not fit.${lines.join('')}`,
  )
}
