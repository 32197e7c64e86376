import { execFileSync, spawn } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fromSearch } from '#state/scenario/decode.ts'
import { answer } from '../../scripts/headless/answer.ts'
import { BadInput } from '../../scripts/headless/badInput.ts'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { evaluateLink } from '../../scripts/headless/evaluateLink.ts'
import { printable } from '../../scripts/headless/printable.ts'
import { readArguments } from '../../scripts/headless/readArguments.ts'
import { answered, evaluated, script, tsx } from './evaluateCommand.ts'

const folders: string[] = []

/** A copy of the real data of stage 1 with one of its files overwritten. */
function dataWith(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cutline-'))
  folders.push(folder)
  for (const name of ['benchmarks.json', 'provenance.json']) {
    cpSync(join(BUNDLED_DATA, 'kr-sovereign-1', name), join(folder, 'kr-sovereign-1', name), { recursive: true })
  }
  writeFileSync(join(folder, file), text)
  return folder
}

const readJsonFile = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'))

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('the evaluate command', () => {
  it('prints JSON alone, from wherever it is called, with the four parts of the reference', async () => {
    const link = 'https://example.org/cutline/?v=1&at=2026-01-14&k=2#here'
    const result = await evaluated(link)
    expect(result).toEqual(answered(link))
    expect(Object.keys(result)).toEqual(['scenario', 'ranking', 'verdict', 'notices'])
    for (const row of result.ranking) {
      expect(Object.keys(row)).toEqual(['team', 'rank', 'total', 'benchmarkScore', 'pillars'])
    }
    for (const row of result.verdict) {
      expect(Object.keys(row)).toEqual(['team', 'outcome', 'route', 'gate', 'reasons'])
    }
    expect(result.scenario).toMatchObject({ asOf: '2026-01-14', seats: 2 })
  })

  it.each([
    ['an unknown option', ['--fast'], '--fast'],
    ['a number of samples that is none', ['--robustness', 'many'], '"many"'],
    ['a folder that is not there', ['--data', '/no/such/folder'], '/no/such/folder'],
    ['a link over 8 KiB', [`?w=${'a'.repeat(9000)}`], '8192'],
    ['an unknown competition', ['?c=kr-sovereign-9'], 'kr-sovereign-1, kr-sovereign-2'],
  ])('answers %s on stderr with exit code 2', (_, args, message) => {
    const { code, stdout, stderr } = answer(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  it('ends quietly where its reader has enough', async () => {
    const child = spawn(process.execPath, ['--import', tsx, script, '?v=1', '--scores'], { cwd: '/' })
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
  })

  it('fails with the code of its failure though nobody reads the message', async () => {
    const child = spawn(process.execPath, ['--import', tsx, script, '--fast'], { cwd: '/' })
    child.stderr.destroy()
    child.stdout.destroy()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
  })

  it.runIf(existsSync('/dev/full'))('says that its answer could not be written', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, ['--import', tsx, script], { cwd: '/', stdio: ['ignore', full, 'pipe'] })
    let complaint = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    closeSync(full)
    expect({ code, complaint }).toEqual({ code: 1, complaint: 'Cannot write the output (ENOSPC).\n' })
  })

  it.skipIf(process.platform === 'win32')('waits for no pipe in the place of a file', () => {
    const folder = dataWith('kr-sovereign-1/benchmarks.json', '')
    const pipe = join(folder, 'kr-sovereign-1', 'benchmarks.json')
    rmSync(pipe)
    execFileSync('mkfifo', [pipe])
    expect(() => evaluateLink('', folder)).toThrow(new BadInput(`Cannot read ${pipe}: not a file.`))
  })

  it('reads no file larger than the page would', () => {
    const folder = dataWith('kr-sovereign-1/benchmarks.json', '')
    const file = join(folder, 'kr-sovereign-1', 'benchmarks.json')
    truncateSync(file, 20 * 1024 ** 3)
    expect(() => evaluateLink('', folder)).toThrow(/found 21474836480 bytes, expected at most 5242880/)
  })

  it('lets no escape sequence of a file reach the terminal', () => {
    const folder = dataWith('kr-sovereign-1/benchmarks.json', '{"schemaVersion": "\\u001b[31m\\u009b2J"}')
    const { code, stderr } = answer(['', '--data', folder])
    expect(code).toBe(2)
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(printable('a\u001b[31m\u202eb\n"\u009b"')).toBe('a\\u001b[31m\\u202eb\n"\\u009b"')
  })

  it('adds the chances where samples are asked for, the same each time', () => {
    const args = ['?at=2026-01-14&rules=lenient&seed=11', '--robustness', '2500'] as const
    const { robustness, ...rest } = answered(...args)
    expect(Object.keys(rest)).toEqual(['scenario', 'ranking', 'verdict', 'notices'])
    expect(robustness).toMatchObject({ samples: 2500, seed: 11 })
    for (const { outByGate, outByScore, safe } of robustness?.teams ?? []) {
      expect(outByGate).toBe(0)
      expect(outByScore + safe).toBeCloseTo(1, 12)
    }
    expect(Object.keys(robustness?.ranks ?? {})).toEqual(rest.verdict.map((v) => v.team))
    expect(answered(...args).robustness).toEqual(robustness)
  })

  it('adds every score with its status and source where they are asked for', () => {
    const link = '?at=2026-01-14&missing=zero&cell=naver.ifbench:80'
    const { scores, ...rest } = answered(link, '--scores')
    expect(rest).toEqual(evaluateLink(link, BUNDLED_DATA))
    expect(scores).toHaveLength(65)
    const of = (team: string, benchmark: string) => scores?.find((s) => s.team === team && s.benchmark === benchmark)
    expect(of('lg', 'mmlu_pro')).toMatchObject({
      status: 'published',
      value: 83.8,
      source: { publisher: 'LG AI Research' },
    })
    expect(of('naver', 'ifbench')).toMatchObject({ status: 'hypothetical', value: 80, source: null })
    expect(of('ncai', 'aime25')).toMatchObject({ status: 'filled', value: 0, reason: 'not-reported' })
  })

  it('shows how it is used', () => {
    const { code, stdout, stderr } = answer(['--help'])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('--data DIR')
  })
})

describe(readArguments, () => {
  it('takes a link and a folder in any order, or nothing', () => {
    const nothing = { help: false, link: '', dataFolder: null, samples: 0, scores: false }
    expect(readArguments([])).toEqual(nothing)
    expect(readArguments(['--data', 'x', '?k=1'])).toEqual({ ...nothing, link: '?k=1', dataFolder: 'x' })
    expect(readArguments(['?k=1', '--data=x'])).toEqual({ ...nothing, link: '?k=1', dataFolder: 'x' })
    expect(readArguments(['--scores'])).toEqual({ ...nothing, scores: true })
  })

  it.each([
    [['--data']],
    [['--data=']],
    [['a=1', 'b=2']],
    [['--robustness']],
    [['--robustness=0']],
    [['--robustness=1e3']],
    [['--robustness=999999999']],
    [['-x']],
    [['--robustness', '-1']],
  ])('refuses %j', (args) => {
    expect(() => readArguments(args)).toThrow(BadInput)
  })
})

describe(evaluateLink, () => {
  it('lists what a link or the data does not fit among the notices', () => {
    const { notices } = evaluateLink('?k=9&w=zzz:1&norm=best-of&v=3&d=1999', BUNDLED_DATA)
    expect(notices).toEqual(
      expect.arrayContaining([
        { from: 'data', code: 'data-version-unavailable', requested: '1999', used: expect.any(String) },
        expect.objectContaining({ from: 'link', code: 'unreadable', param: 'norm', found: 'best-of' }),
        expect.objectContaining({ from: 'link', code: 'newer-version' }),
        { from: 'scenario', code: 'unknown-benchmark', param: 'w', benchmark: 'zzz' },
        { from: 'scenario', code: 'seats-clamped', found: 9, used: 4 },
      ]),
    )
  })

  it('says that it fetches nothing from the base that a link names, and reads no query out of its address', () => {
    const { notices, scenario } = evaluateLink('src=https://data.example/?rules=lenient', BUNDLED_DATA)
    expect(notices).toContainEqual({
      from: 'data',
      code: 'other-base',
      requested: 'https://data.example/?rules=lenient',
    })
    expect(scenario).toMatchObject({ rules: { preset: 'official' } })
    expect(evaluateLink('rules=strict&src=https://data.example/', BUNDLED_DATA).scenario).toMatchObject({
      rules: { preset: 'strict' },
    })
  })

  it('gives a link that gives the same result', () => {
    const first = evaluateLink('?k=2&w=kobalt:50&rules=strict&cell=naver.ifbench:80', BUNDLED_DATA)
    const again = evaluateLink(String(first.scenario.link), BUNDLED_DATA)
    expect(again).toEqual(first)
    expect(fromSearch(String(first.scenario.link)).scenario.dataVersion).toBe(first.scenario.dataVersion)
  })

  it('reads a released data version from its own folder', () => {
    const folder = dataWith('kr-sovereign-1/unused.json', '')
    const newest = String(evaluateLink('', folder).scenario.dataVersion)
    const older = '2000-01-01'
    for (const name of ['benchmarks.json', 'provenance.json']) {
      const from = join(BUNDLED_DATA, 'kr-sovereign-1', name)
      const to = join(folder, 'kr-sovereign-1', 'v', older, name)
      cpSync(from, to, { recursive: true })
      writeFileSync(to, JSON.stringify({ ...readJsonFile(from), dataVersion: older }))
    }
    expect(evaluateLink(`?d=${older}`, folder).scenario.dataVersion).toBe(older)
    expect(evaluateLink('', folder).scenario.dataVersion).toBe(newest)
    expect(evaluateLink(`?d=${older}`, folder).notices.filter((n) => n.from === 'data')).toEqual([])
  })

  it.each([
    ['truncated', '{"schemaVersion": 1, "data', 'ends in the middle'],
    ['not JSON', 'hello', 'not JSON'],
    ['of the wrong shape', '{"schemaVersion": 1}', 'dataVersion: found nothing'],
    ['of a later format', '{"schemaVersion": 2}', 'schema version 2'],
    ['null', 'null', 'not fit'],
  ])('refuses data that is %s, naming file and place', (_, text, message) => {
    const folder = dataWith('kr-sovereign-1/benchmarks.json', text)
    expect(() => evaluateLink('', folder)).toThrow(BadInput)
    expect(() => evaluateLink('', folder)).toThrow(message)
    expect(() => evaluateLink('', folder)).toThrow('benchmarks.json')
  })

  it('refuses two files that contradict one another', () => {
    const provenance = readJsonFile(join(BUNDLED_DATA, 'kr-sovereign-1', 'provenance.json'))
    const folder = dataWith('kr-sovereign-1/provenance.json', JSON.stringify({ ...provenance, dataVersion: '1' }))
    expect(() => evaluateLink('', folder)).toThrow('dataVersion')
  })
})
