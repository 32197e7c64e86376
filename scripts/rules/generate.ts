import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { describeIssues } from '#data/describeIssues.ts'
import type { Finding } from '../data/finding.ts'
import { type RuleSetFile, ruleSetFile } from './ruleSetFile.ts'

export const SCHEMA_FILE = 'rule-set.schema.json'
export const GENERATED_FILE = 'generated.ts'
/** The editor starts from this one and links are written as differences from it. */
const NEEDED = 'official'
/** What a link can carry as the name of a preset; `custom` means the reader's own. */
const ID = /^(?!custom$)[a-z][a-z0-9-]{0,31}$/

export type Generated = { readonly files: ReadonlyMap<string, string>; readonly findings: readonly Finding[] }

/** The table of readings and the schema of a reading, made from the files of a folder, and what is wrong with these. */
export function generateRules(folder: string): Generated {
  const findings: Finding[] = []
  const sets: (RuleSetFile & { readonly id: string })[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || file === SCHEMA_FILE) continue
    const id = file.slice(0, -'.json'.length)
    if (!ID.test(id)) {
      findings.push({ file, path: '(its name)', found: JSON.stringify(id), expected: 'a–z, 0–9 and -, not "custom"' })
      continue
    }
    const value = parsed(readFileSync(join(folder, file), 'utf8'))
    const result = ruleSetFile.safeParse(value)
    if (result.success) sets.push({ id, ...result.data })
    else findings.push(...describeIssues(result.error, value).map((issue) => ({ file, ...issue })))
  }
  sets.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  if (findings.length === 0 && !sets.some((set) => set.id === NEEDED)) {
    findings.push({
      file: `${NEEDED}.json`,
      path: '(the whole file)',
      found: 'nothing',
      expected: 'the default reading',
    })
  }
  const { $schema, ...schema } = z.toJSONSchema(ruleSetFile, { io: 'input', unrepresentable: 'any' })
  return {
    files: new Map([
      [GENERATED_FILE, tableText(sets)],
      [SCHEMA_FILE, `${JSON.stringify({ $schema, title: 'A rule set for "from scratch"', ...schema }, null, 2)}\n`],
    ]),
    findings,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function tableText(sets: readonly (RuleSetFile & { readonly id: string })[]): string {
  const table = Object.fromEntries(
    sets.map(({ id, consequences, proof, unknown, knownFrom, words }) => [
      id,
      { consequences, proof, unknown, knownFrom, words },
    ]),
  )
  return [
    '// Written by `npm run rules` from the JSON files beside it.',
    `export const RULE_SET_TABLE = ${JSON.stringify(table, null, 2)} as const`,
    '',
  ].join('\n')
}
