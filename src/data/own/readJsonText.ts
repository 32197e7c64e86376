import * as z from 'zod/mini'
import { contradictions } from '../assemble.ts'
import type { BenchmarksFile, ProvenanceFile } from '../dataset.ts'
import { describeIssues } from '../describeIssues.ts'
import { benchmarksFileSchema, provenanceFileSchema, SCHEMA_VERSION } from '../schema.ts'
import type { JsonPlaces } from './jsonPlaces.ts'
import { ownContract } from './ownContract.ts'
import { fromSchema, type OwnIssue, refused } from './ownIssue.ts'
import { OWN_LIMITS, type OwnContent, TABLE_VERSION } from './ownTable.ts'
import { ownTableSchema } from './ownTableSchema.ts'
import { tableOfFile } from './tableOfFile.ts'

export type ContentReading =
  | { readonly kind: 'content'; readonly content: OwnContent }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

/** More are counted by nobody: a file with so many is of another kind. */
const MOST_ISSUES = 100

/**
 * Reads a JSON document as a competition of one's own: the short form, both files of the data contract joined
 * as `{ benchmarks, provenance }`, or a `benchmarks.json` alone. Everything in it is checked; each issue has its
 * line and column. Never rejects.
 */
export async function readJsonText(text: string): Promise<ContentReading> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { place, found } = (await placesOf(text)).syntax()
    return { kind: 'refused', issues: [refused({ code: 'json' }, found, place)] }
  }
  if (!isObject(value)) return unknownShape()
  const version = newerVersion(value)
  if (version !== null) return { kind: 'refused', issues: [version] }
  if (Object.hasOwn(value, 'teams')) return readShort(value, text)
  const inner = Reflect.get(value, 'benchmarks')
  if (isObject(inner)) return readContract(inner, Reflect.get(value, 'provenance'), text, true)
  return Array.isArray(inner) ? readContract(value, undefined, text, false) : unknownShape()
}

/** Positions are left out of messages where the code that finds them cannot be fetched. */
const UNKNOWN_PLACES: JsonPlaces = { syntax: () => ({ place: {}, found: '' }), of: () => ({}) }

const placesOf = (text: string): Promise<JsonPlaces> =>
  import('./jsonPlaces.ts').then(
    ({ jsonPlaces }) => jsonPlaces(text),
    () => UNKNOWN_PLACES,
  )

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unknownShape = (): ContentReading => ({
  kind: 'refused',
  issues: [refused({ code: 'known-shape' }, '', { line: 1, column: 1 })],
})

/** A file for a later page is no broken file. */
function newerVersion(value: object): OwnIssue | null {
  const inner: unknown = Reflect.get(value, 'benchmarks')
  const versions = [
    [Reflect.get(value, 'cutline'), TABLE_VERSION],
    [Reflect.get(isObject(inner) ? inner : value, 'schemaVersion'), SCHEMA_VERSION],
  ] as const
  for (const [found, max] of versions) {
    if (typeof found === 'number' && found > max) return refused({ code: 'version', max }, String(found))
  }
  return null
}

type PathIssue = { readonly path: readonly PropertyKey[]; readonly make: (places: JsonPlaces) => OwnIssue }

async function readShort(value: object, text: string): Promise<ContentReading> {
  const checked = z.safeParse(ownTableSchema, value)
  if (!checked.success) return refusedAt(text, schemaIssues(checked.error, value, []))
  const { table, problems } = tableOfFile(checked.data)
  if (table !== null) return { kind: 'content', content: { kind: 'table', table } }
  return refusedAt(
    text,
    problems.map(({ path, found, expected }) => ({
      path,
      make: (places) => ({ ...refused(expected, found, places.of(path)), path: pathText(path) }),
    })),
  )
}

async function readContract(
  benchmarks: object,
  provenance: unknown,
  text: string,
  isJoined: boolean,
): Promise<ContentReading> {
  const first = z.safeParse(benchmarksFileSchema, benchmarks)
  const second = provenance === undefined ? null : z.safeParse(provenanceFileSchema, provenance)
  const issues: PathIssue[] = []
  if (!first.success) issues.push(...schemaIssues(first.error, benchmarks, isJoined ? ['benchmarks'] : []))
  if (second !== null && !second.success) issues.push(...schemaIssues(second.error, provenance, ['provenance']))
  if (!first.success || (second !== null && !second.success)) return refusedAt(text, issues)
  const files = { benchmarks: first.data, provenance: second?.data ?? emptyProvenance(first.data) }
  const against = contradictions(files.benchmarks, files.provenance)
  if (against.length > 0) {
    return refusedAt(
      text,
      against.map((issue) => ({ path: [], make: (places) => fromSchema(issue, places.of(['provenance'])) })),
    )
  }
  const teams = files.benchmarks.competition.teams.length
  if (teams > OWN_LIMITS.teams) {
    return { kind: 'refused', issues: [refused({ code: 'teams', max: OWN_LIMITS.teams }, String(teams))] }
  }
  return { kind: 'content', content: { kind: 'contract', files: ownContract(files) } }
}

function emptyProvenance({ competition, dataVersion }: BenchmarksFile): ProvenanceFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    dataVersion,
    competition: competition.id,
    claims: [],
    definitions: [],
    timeline: [],
    conflicts: [],
    sources: {},
  }
}

function schemaIssues(error: z.core.$ZodError, value: unknown, under: readonly string[]): PathIssue[] {
  return describeIssues(error, value).map((issue, i) => {
    const path = [...under, ...(error.issues[i]?.path ?? [])]
    return { path, make: (places) => ({ ...fromSchema(issue, places.of(keysOf(path))), path: pathText(path) }) }
  })
}

async function refusedAt(text: string, issues: readonly PathIssue[]): Promise<ContentReading> {
  const places = await placesOf(text)
  return { kind: 'refused', issues: issues.slice(0, MOST_ISSUES).map(({ make }) => make(places)) }
}

const keysOf = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key))

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
