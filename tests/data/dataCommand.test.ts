import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataCommand } from '../../scripts/data/command.ts'
import RELEASED from '../../scripts/data/released.json' with { type: 'json' }
import { COMPETITION_IDS, DATA_VERSION } from '../../scripts/data/version.ts'
import { digestOf, storedVersions, versionFindings } from '../../scripts/data/versions.ts'
import { PUBLIC_DATA } from './publicData.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cutline-data-'))
  cpSync(PUBLIC_DATA, root, { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(root, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(root, path), text.replace(from, to))
}

/** The digests of what is stored beside the current version. */
const older = Object.fromEntries(Object.entries(RELEASED).filter(([version]) => version !== DATA_VERSION))

/** The command on the spoiled copy, with these versions released. */
const run = (command: string, released: Record<string, string> = older) => {
  const file = join(root, 'released.json')
  writeFileSync(file, JSON.stringify(released))
  const { code, complaints } = dataCommand(command, root, file, () => {})
  return { code, lines: complaints }
}

describe('the data command', () => {
  it('refuses a changed part until the served files are written again', () => {
    edit('kr-sovereign-1/benchmarks/kobalt.json', '"value": 61.8', '"value": 61.9')
    const before = run('check')
    expect(before.code).toBe(1)
    expect(before.lines).toContain(
      'kr-sovereign-1/benchmarks.json: (the whole file): found other content, expected what the parts give: run npm run data',
    )
    expect(run('write').code).toBe(0)
    expect(run('check')).toEqual({ code: 0, lines: [] })
    expect(readFileSync(join(root, 'kr-sovereign-1/benchmarks.json'), 'utf8')).toContain('"value": 61.9')
  })

  it('names file, path, found and expected of a bad part, and writes nothing', () => {
    edit('kr-sovereign-2/benchmarks/nia.json', '"value": 13.4', '"value": "13.4"')
    const { code, lines } = run('write')
    expect(code).toBe(1)
    expect(lines).toContain('kr-sovereign-2/benchmarks/nia.json: scores[1].value: found "13.4", expected number')
    expect(readFileSync(join(root, 'kr-sovereign-2/benchmarks.json'), 'utf8')).not.toContain('"13.4"')
  })
})

describe('a released version', () => {
  it('is not written again: the change asks for a new version', () => {
    const released = { ...older, [DATA_VERSION]: digestOf(root, COMPETITION_IDS, DATA_VERSION) }
    edit('kr-sovereign-1/benchmarks/kobalt.json', '"value": 61.8', '"value": 61.9')
    const { code, lines } = run('write', released)
    expect(code).toBe(1)
    expect(lines.join()).toContain(`${DATA_VERSION} was released, so raise DATA_VERSION`)
    expect(readFileSync(join(root, 'kr-sovereign-1/benchmarks.json'), 'utf8')).not.toContain('"value": 61.9')
  })

  it('may stay beside a newer one, which comes first', () => {
    mkdirSync(join(root, `kr-sovereign-1/v/${DATA_VERSION}.10`))
    expect(storedVersions(root, 'kr-sovereign-1', `${DATA_VERSION}.2`)).toEqual([
      `${DATA_VERSION}.10`,
      `${DATA_VERSION}.2`,
      DATA_VERSION,
      ...Object.keys(older).sort().reverse(),
    ])
  })

  it('must keep its content', () => {
    const released = { ...older, [DATA_VERSION]: digestOf(root, COMPETITION_IDS, DATA_VERSION) }
    expect(versionFindings(root, COMPETITION_IDS, '2027-01-01', released)).toEqual([])
    edit(`kr-sovereign-1/v/${DATA_VERSION}/benchmarks.json`, '"value": 83.8', '"value": 93.8')
    expect(
      versionFindings(root, COMPETITION_IDS, '2027-01-01', released).map(({ file, path }) => [file, path]),
    ).toEqual([[`*/v/${DATA_VERSION}/`, '(digest)']])
  })

  it('is the only kind that may be stored beside the current one', () => {
    const found = versionFindings(root, COMPETITION_IDS, '2027-01-01', older)
    expect(found.map(({ file }) => file)).toEqual(COMPETITION_IDS.map((id) => `${id}/v/${DATA_VERSION}/`))
  })
})
