import * as z from 'zod/mini'
import { fromSearch } from '#state/scenario/decode.ts'
import { isOfDraws, type LinkIssue, shorten } from '#state/scenario/linkIssue.ts'
import type { FiledScenario } from './merge.ts'
import { idSchema, linkSchema, momentSchema, nameSchema } from './record.ts'
import { cleanName, MAX_NAME, newId, type SavedScenario } from './savedScenario.ts'

const FILE_FORMAT = 'cutline-scenarios'
/** The form of the file that this page writes. */
const FILE_VERSION = 1

/** A larger file is not read. Lists of a thousand scenarios with many choices each stay below. */
export const MAX_FILE_BYTES = 5_000_000
const MAX_SCENARIOS = 2000
const MAX_ISSUES = 40

/** What would have been readable in that place; sentences are made in `i18n`. */
export type FileExpected =
  | { readonly code: 'json' | 'scenarios-file' | 'list' | 'object' | 'name' | 'link' }
  | { readonly code: 'version' | 'bytes' | 'entries' | 'characters'; readonly max: number }

/** One part of a file that was not used as it stood, and why. */
export type FileIssue =
  | { readonly code: 'refused'; readonly place: string; readonly found: string; readonly expected: FileExpected }
  | { readonly code: 'shortened'; readonly place: string; readonly found: string; readonly expected: FileExpected }
  /** A part of a link: the scenario is taken with its whole link, and opens without that part. */
  | { readonly code: 'link'; readonly place: string; readonly issue: LinkIssue }
  | { readonly code: 'more'; readonly place: string; readonly found: string }

export type ReadFile = { readonly scenarios: readonly FiledScenario[]; readonly issues: readonly FileIssue[] }

/** The kept scenarios as one file, for people to read and for `readSavedFile`. */
export function writeSavedFile(kept: readonly SavedScenario[], now = new Date()): string {
  const scenarios = kept.map(({ id, name, search, created }) => ({ id, name, link: search, created }))
  const file = { format: FILE_FORMAT, version: FILE_VERSION, exported: now.toISOString(), scenarios }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A record of a file: what is not needed may be missing. */
const filedSchema = z.object({
  name: nameSchema,
  link: linkSchema,
  id: z.catch(z.optional(idSchema), undefined),
  created: z.catch(z.optional(momentSchema), undefined),
})

const EXPECTED: Readonly<Record<string, FileExpected>> = {
  name: { code: 'name' },
  link: { code: 'link' },
}

/**
 * Read a file of scenarios. Never throws, whatever the text: what cannot be read is left out and named with
 * its place, what was found and what was expected; the rest is taken.
 */
export function readSavedFile(text: string, now = new Date()): ReadFile {
  const refuse = (place: string, found: unknown, expected: FileExpected): ReadFile => ({
    scenarios: [],
    issues: [{ code: 'refused', place, found: foundText(found), expected }],
  })
  if (text.length > MAX_FILE_BYTES) return refuse('', `${text.length}`, { code: 'bytes', max: MAX_FILE_BYTES })
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return refuse('', text, { code: 'json' })
  }
  const { format, version, scenarios } = fieldsOf(file)
  if (format !== FILE_FORMAT) return refuse('format', format, { code: 'scenarios-file' })
  const isKnown = typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= FILE_VERSION
  if (!isKnown) return refuse('version', version, { code: 'version', max: FILE_VERSION })
  if (!Array.isArray(scenarios)) return refuse('scenarios', scenarios, { code: 'list' })
  if (scenarios.length > MAX_SCENARIOS) {
    return refuse('scenarios', scenarios, { code: 'entries', max: MAX_SCENARIOS })
  }
  const read = scenarios.map((record: unknown, i) => readFiled(record, `scenarios[${i}]`, now))
  return { scenarios: read.flatMap((r) => r.scenario ?? []), issues: capped(read.flatMap((r) => r.issues)) }
}

type ReadRecord = { readonly scenario: FiledScenario | null; readonly issues: readonly FileIssue[] }

function readFiled(record: unknown, place: string, now: Date): ReadRecord {
  const checked = z.safeParse(filedSchema, record)
  if (!checked.success) {
    const fields = [...new Set(checked.error.issues.map(({ path }) => path[0]))]
    return {
      scenario: null,
      issues: fields.map((field) => ({
        code: 'refused',
        place: field === undefined ? place : `${place}.${String(field)}`,
        found: foundText(field === undefined ? record : fieldsOf(record)[String(field)]),
        expected: (field === undefined ? undefined : EXPECTED[String(field)]) ?? { code: 'object' },
      })),
    }
  }
  const { name, link, id = newId(), created = now.toISOString() } = checked.data
  const clean = cleanName(name)
  const issues: FileIssue[] = fromSearch(link)
    .issues.filter((issue) => !isOfDraws(issue))
    .map((issue) => ({ code: 'link', place: `${place}.link`, issue }))
  if ([...name.trim()].length > MAX_NAME) {
    const expected = { code: 'characters', max: MAX_NAME } as const
    issues.unshift({ code: 'shortened', place: `${place}.name`, found: foundText(name), expected })
  }
  return { scenario: { id, name: clean, search: link, created }, issues }
}

function capped(issues: readonly FileIssue[]): readonly FileIssue[] {
  if (issues.length <= MAX_ISSUES) return issues
  return [...issues.slice(0, MAX_ISSUES), { code: 'more', place: '', found: String(issues.length - MAX_ISSUES) }]
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** What stands there, short; the names of kinds are those of JSON. */
function foundText(value: unknown): string {
  if (value === undefined) return '–'
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  return shorten(typeof value === 'string' ? value : String(value))
}
