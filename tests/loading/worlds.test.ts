import { describe, expect, it } from 'vitest'
import type { BenchmarksFile, IndexFile } from '#data/dataset.ts'
import { loadDataset, loadIndex } from '#data/loadDataset.ts'
import type { LoadError } from '#data/loadError.ts'
import { HOSTILE_TAIL } from '../../mocks/hostileText.ts'
import { readFromDisk } from '../../mocks/node.ts'
import { isWorldName, WORLDS, type WorldName } from '../../mocks/worlds.ts'
import { BASE, enter, failure, withServer } from './server.ts'

const INDEX_URL = `${BASE.url}index.json`
const BENCHMARKS_URL = `${BASE.url}kr-sovereign-1/benchmarks.json`

async function fromDisk<File>(path: string): Promise<File> {
  return JSON.parse((await readFromDisk(path)) ?? 'null')
}
const index = await fromDisk<IndexFile>('index.json')
const benchmarks = await fromDisk<BenchmarksFile>('kr-sovereign-1/benchmarks.json')

withServer()

describe('worlds with usable data', () => {
  it.each(['ordinary', 'slow'] as const)('%s: the files as they lie on disk', async (world) => {
    enter(world)
    expect(await loadIndex(BASE)).toEqual(index)
    for (const { id } of index.competitions) {
      const dataset = await loadDataset(BASE, index, id, null)
      expect(dataset.benchmarks).toEqual(await fromDisk(`${id}/benchmarks.json`))
      expect(dataset.provenance).toEqual(await fromDisk(`${id}/provenance.json`))
      expect(dataset.competition.dataVersion).toBe(index.dataVersion)
    }
  })

  it('empty: teams and benchmarks without a single score, claim or result', async () => {
    enter('empty')
    for (const { id } of await loadIndex(BASE).then((file) => file.competitions)) {
      const { competition } = await loadDataset(BASE, index, id, null)
      expect(competition.teams.length).toBeGreaterThan(0)
      expect(competition.field.length).toBeGreaterThan(0)
      expect(competition.benchmarks.flatMap((benchmark) => benchmark.scores)).toEqual([])
      expect(competition.pillars.flatMap((pillar) => pillar.published)).toEqual([])
      expect(competition.claims).toEqual([])
      expect(competition.actual).toBeNull()
    }
  })

  it('hostile: text comes through but for what turns or hides it, ids and numbers untouched', async () => {
    enter('hostile')
    const tail = HOSTILE_TAIL.replace(/[\u202E\u200B\u2060\uFEFF]/g, '')
    const dataset = await loadDataset(BASE, index, 'kr-sovereign-1', null)
    const { teams } = dataset.competition
    expect(teams.map((team) => team.name)).toEqual(
      benchmarks.competition.teams.map(({ name }) => ({ ko: name.ko + tail, en: name.en + tail })),
    )
    expect(teams.map((team) => team.id)).toEqual(benchmarks.competition.teams.map((team) => team.id))
    expect(dataset.competition.benchmarks.map((b) => b.scores.map((s) => s.value))).toEqual(
      benchmarks.benchmarks.map((b) => b.scores.map((s) => s.value)),
    )
  })
})

describe('worlds without usable data', () => {
  const everyFile: Partial<Record<WorldName, (url: string) => LoadError>> = {
    unavailable: (url) => ({ kind: 'http', url, status: 500 }),
    offline: (url) => ({ kind: 'unreachable', url }),
    redirecting: (url) => ({ kind: 'redirect', url }),
    'web-page': (url) => ({ kind: 'not-json', url, reason: 'content-type', contentType: 'text/html' }),
    'too-large': (url) => ({ kind: 'too-large', url, limitBytes: 5_242_880 }),
    'wrong-schema': (url) => ({ kind: 'wrong-schema-version', url, found: 2, supported: 1 }),
  }

  it.each(Object.entries(everyFile))('%s: says so of each file', async (world, expected) => {
    enter(world as WorldName)
    expect(await failure(loadIndex(BASE))).toEqual(expected(INDEX_URL))
    expect(await failure(loadDataset(BASE, index, 'kr-sovereign-1', null))).toEqual(expected(BENCHMARKS_URL))
  })

  it('truncated: says how much arrived', async () => {
    enter('truncated')
    const text = (await readFromDisk('index.json')) ?? ''
    const bytes = new TextEncoder().encode(text.slice(0, Math.floor(text.length / 2))).byteLength
    expect(await failure(loadIndex(BASE))).toEqual({ kind: 'truncated', url: INDEX_URL, bytes })
    expect(await failure(loadDataset(BASE, index, 'kr-sovereign-1', null))).toMatchObject({
      kind: 'truncated',
      url: BENCHMARKS_URL,
    })
  })

  it('malformed: path, found and expected of the first five of many', async () => {
    enter('malformed')
    expect(await failure(loadDataset(BASE, index, 'kr-sovereign-1', null))).toEqual({
      kind: 'invalid',
      url: BENCHMARKS_URL,
      issues: [
        { path: 'competition.defaultSeats', found: '"one"', expected: 'number' },
        { path: 'competition.teams[0].id', found: '"__proto__"', expected: expect.stringMatching(/^an id/) },
        { path: 'benchmarks', found: '"thirteen"', expected: 'list' },
        { path: 'models[0].team', found: '42', expected: 'string' },
        { path: 'models[0].name', found: 'nothing', expected: 'string' },
      ],
      total: 13,
    })
  })
})

describe(isWorldName, () => {
  it('knows every world and nothing else', () => {
    expect(Object.keys(WORLDS).every(isWorldName)).toBe(true)
    expect(['', 'toString', '__proto__', 'Ordinary'].some(isWorldName)).toBe(false)
  })
})
