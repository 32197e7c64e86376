import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { datasetOf, idOf, withId, withTitle } from '#data/own/ownContract.ts'
import { readJsonText } from '#data/own/readJsonText.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'

const SHORT = {
  cutline: 1,
  title: 'Mine',
  date: '2026-02-01',
  benchmarks: [{ name: 'Maths' }, { name: 'Errors', min: 0, max: 10, lowerIsBetter: true }],
  teams: [
    { name: 'A', scores: [81.5, 3] },
    { name: 'B', scores: [70, null] },
  ],
  claims: [
    {
      id: 'c1',
      team: 'A',
      polarity: 'adverse',
      strength: 'established',
      components: ['lm-weights'],
      statement: 'Says that weights were reused.',
      by: 'Somebody',
      date: '2026-01-20',
    },
  ],
}

const read = (value: unknown) => readJsonText(JSON.stringify(value, null, 2))
const issuesOf = async (text: string) => {
  const reading = await readJsonText(text)
  if (reading.kind !== 'refused') throw new Error('was taken')
  return reading.issues
}

const part = (kind: string) => JSON.parse(readFileSync(`public/data/kr-sovereign-1/${kind}.json`, 'utf8'))

describe('the short form', () => {
  it('is filled in where it leaves something out, and evaluates with its claims', async () => {
    const reading = await read(SHORT)
    if (reading.kind !== 'content') throw new Error(JSON.stringify(reading))
    expect(reading.content).toMatchObject({
      table: {
        seats: 1,
        source: { title: null, url: null },
        benchmarks: [
          { min: 0, max: 100, weight: 10 },
          { min: 0, max: 10 },
        ],
      },
    })
    const { competition } = datasetOf(reading.content)
    const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
    const { verdicts } = evaluate(competition, choices)
    expect(verdicts.map(({ outcome, route }) => [outcome, route])).toEqual([
      ['out', 'gate'],
      ['out', 'score'],
    ])
  })

  const lineOf = (needle: string) =>
    JSON.stringify(SHORT, null, 2)
      .split('\n')
      .findIndex((line) => line.includes(needle)) + 1

  it.each([
    ['a score as a word', { teams: [{ name: 'A', scores: ['x', 3] }] }, 'teams[0].scores[0]', '"x"'],
    ['too many scores', { teams: [{ name: 'A', scores: [1, 2, 3] }], claims: [] }, 'teams[0].scores', '3'],
    ['a team that is there already', { teams: [SHORT.teams[0], SHORT.teams[0]], claims: [] }, 'teams[1].name', 'A'],
    ['a score off the scale', { teams: [{ name: 'A', scores: [1, 11] }] }, 'teams[0].scores[1]', '11'],
    ['a day that does not exist', { date: '2026-02-30' }, 'date', '"2026-02-30"'],
    ['a claim about nobody', { claims: [{ ...SHORT.claims[0], team: 'C' }] }, 'claims[0].team', 'C'],
    ['an answer to nothing', { claims: [{ ...SHORT.claims[0], answers: ['c9'] }] }, 'claims[0].answers[0]', 'c9'],
    [
      'an address that runs',
      { source: { title: 'x', url: 'javascript:alert(1)' } },
      'source.url',
      '"javascript:alert(1)"',
    ],
    ['an id of somebody else', { id: 'kr-sovereign-1' }, 'id', '"kr-sovereign-1"'],
  ])('with %s is refused at its line and column', async (_, change, path, found) => {
    const text = JSON.stringify({ ...SHORT, ...change }, null, 2)
    const [issue] = await issuesOf(text)
    expect(issue).toMatchObject({ severity: 'refused', path, found })
    const line = text.split('\n')[(issue?.line ?? 0) - 1] ?? ''
    expect(line.slice((issue?.column ?? 0) - 1)).toMatch(
      path === 'teams[0].scores' ? /^\[/ : new RegExp(`^"?${String(found).replace(/["()]/g, '.?')}`),
    )
  })

  it('with a missing part is refused where the part should be', async () => {
    const { date: _, ...dateless } = SHORT
    expect(await issuesOf(JSON.stringify(dateless, null, 2))).toMatchObject([
      { path: 'date', found: 'nothing', line: 1, column: 1 },
    ])
    expect(lineOf('"title"')).toBe(3)
  })

  it('cannot reach the prototype of anything', async () => {
    const text = JSON.stringify(SHORT).replace('"claims"', '"__proto__":{"polluted":1},"claims"')
    expect((await readJsonText(text)).kind).toBe('content')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('a document that is none of these', () => {
  it.each([
    ['{"a": 1,}', 'json', 1, 9],
    ['{\n  "a": oops\n}', 'json', 2, 8],
    ['{"a": [1, 2', 'json', 1, 12],
    ['[1, 2]', 'known-shape', 1, 1],
    ['{"competitions": []}', 'known-shape', 1, 1],
  ])('%j is refused at its line and column', async (text, code, line, column) => {
    expect(await issuesOf(text)).toMatchObject([{ expected: { code }, line, column }])
  })

  it('of a later page says so', async () => {
    expect(await issuesOf(JSON.stringify({ ...SHORT, cutline: 2 }))).toMatchObject([
      { expected: { code: 'version', max: 1 } },
    ])
    const benchmarks = { ...part('benchmarks'), schemaVersion: 9 }
    expect(await issuesOf(JSON.stringify({ benchmarks }))).toMatchObject([
      { expected: { code: 'version' }, found: '9' },
    ])
  })

  it('is always answered, however damaged', async () => {
    const text = JSON.stringify(SHORT, null, 1)
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), async (at, cut, put) => {
        const reading = await readJsonText(text.slice(0, at) + put + text.slice(at + cut))
        if (reading.kind === 'refused') {
          expect(reading.issues.length).toBeGreaterThan(0)
          expect(reading.issues.every(({ line, column }) => (line ?? 1) > 0 && (column ?? 1) > 0)).toBe(true)
        } else expect(datasetOf(reading.content).competition.teams.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the data contract', () => {
  const joined = { benchmarks: part('benchmarks'), provenance: part('provenance') }

  it("joined becomes one of one's own, with another id and version and the same figures", async () => {
    const reading = await read(joined)
    if (reading.kind !== 'content') throw new Error(JSON.stringify(reading))
    const { competition } = datasetOf(reading.content)
    expect(competition.id).toBe('own-kr-sovereign-1')
    expect(competition.teams).toEqual(joined.benchmarks.competition.teams)
    expect(competition.claims).toEqual(joined.provenance.claims)
    expect(competition.dataVersion).not.toBe(joined.benchmarks.dataVersion)
  })

  it('takes its benchmarks alone, without claims', async () => {
    const reading = await read(joined.benchmarks)
    if (reading.kind !== 'content') throw new Error(JSON.stringify(reading))
    expect(datasetOf(reading.content).competition.claims).toEqual([])
  })

  it('is refused with a place in the whole document', async () => {
    const text = JSON.stringify(joined, null, 1).replace('"value": 83.8', '"value": "83.8"')
    const [issue] = await issuesOf(text)
    expect(issue?.path).toMatch(/^benchmarks\.benchmarks\[\d+\]\.scores\[\d+\]\.value$/)
    expect(text.split('\n')[(issue?.line ?? 0) - 1]).toContain('"value": "83.8"')
  })

  it('keeps its version under another name and id', async () => {
    const reading = await read(joined)
    if (reading.kind !== 'content') throw new Error(JSON.stringify(reading))
    const changed = withTitle(withId(reading.content, 'own-other'), 'Another')
    expect(idOf(changed)).toBe('own-other')
    const { competition, benchmarks } = datasetOf(changed)
    expect(benchmarks.competition.title).toEqual({ ko: 'Another', en: 'Another' })
    expect(competition.dataVersion).toBe(datasetOf(reading.content).competition.dataVersion)
  })
})
