import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RULE_SET_IDS, RULE_SETS } from '#core/engine/index.ts'
import { GENERATED_FILE, generateRules, SCHEMA_FILE } from '../../scripts/rules/generate.ts'

const RULES = fileURLToPath(new URL('../../src/core/engine/rules/', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cutline-rules-'))
  cpSync(RULES, folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const official = () => JSON.parse(readFileSync(join(folder, 'official.json'), 'utf8'))
const put = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value))
const findings = () => generateRules(folder).findings.map(({ file, path, found }) => [file, path, found])

describe('the files of the readings', () => {
  it('give the table that the engine uses and the schema beside it, as stored', () => {
    const { files, findings } = generateRules(RULES)
    expect(findings).toEqual([])
    for (const [file, text] of files) expect(readFileSync(join(RULES, file), 'utf8')).toBe(text)
    expect([...files.keys()]).toEqual([GENERATED_FILE, SCHEMA_FILE])
  })

  it('are all there is to a reading: one more file is one more reading, in its place', () => {
    put('middle.json', { ...official(), order: 25, unknown: 'open' })
    const text = generateRules(folder).files.get(GENERATED_FILE) ?? ''
    const table = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
    expect(Object.keys(table)).toEqual(['strict', 'official', 'middle', 'lenient'])
    expect(table.middle).toEqual({ ...table.official, unknown: 'open' })
    expect(table.official).toEqual(RULE_SETS.official)
    expect(RULE_SET_IDS).toEqual(['strict', 'official', 'lenient'])
  })

  it('are refused by place, found and expected', () => {
    const { tokenizer: _, ...consequences } = official().consequences
    put('short.json', { ...official(), consequences })
    put('wrong.json', { ...official(), proof: 'hearsay', extra: 1 })
    put('custom.json', official())
    writeFileSync(join(folder, 'torn.json'), '{')
    expect(findings()).toEqual([
      ['custom.json', '(its name)', '"custom"'],
      expect.arrayContaining(['short.json', 'consequences.tokenizer']),
      expect.arrayContaining(['torn.json']),
      expect.arrayContaining(['wrong.json', 'proof', '"hearsay"']),
      expect.arrayContaining(['wrong.json']),
    ])
  })

  it('must hold the reading that the editor starts from', () => {
    rmSync(join(folder, 'official.json'))
    expect(findings()).toEqual([['official.json', '(the whole file)', 'nothing']])
  })
})
