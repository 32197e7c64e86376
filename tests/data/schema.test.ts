import { describe, expect, it } from 'vitest'
import { contradictions } from '#data/assemble.ts'
import type { IndexFile } from '#data/dataset.ts'
import { describeIssues } from '#data/describeIssues.ts'
import { benchmarksFileSchema, indexFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { loadDataset, readServed } from './publicData.ts'

// biome-ignore lint/suspicious/noExplicitAny: the point is to break the file in ways its type forbids
type Broken = any
type Case = readonly [title: string, breakIt: (file: Broken) => void, path: string, found: string, expected: string]

const { schema, file } = { schema: benchmarksFileSchema, file: 'kr-sovereign-1/benchmarks.json' }

const BENCHMARKS: readonly Case[] = [
  [
    'a number as text',
    (f) => {
      f.benchmarks[0].scores[0].value = '83.8'
    },
    'benchmarks[0].scores[0].value',
    '"83.8"',
    'number',
  ],
  [
    'a value that JSON cannot hold',
    (f) => {
      f.benchmarks[0].scores[0].value = Number.NaN
    },
    'benchmarks[0].scores[0].value',
    'NaN',
    'number',
  ],
  [
    'infinity',
    (f) => {
      f.benchmarks[0].scale.max = Number.POSITIVE_INFINITY
    },
    'benchmarks[0].scale.max',
    'Infinity',
    'number',
  ],
  [
    'a value outside its scale',
    (f) => {
      f.benchmarks[0].scores[0].value = 100.1
    },
    'benchmarks[0].scores[0].value',
    '100.1',
    'a number from 0 to 100',
  ],
  [
    'a scale without width',
    (f) => {
      f.benchmarks[0].scale.max = 0
      f.benchmarks[0].scores = []
    },
    'benchmarks[0].scale.max',
    '0',
    'more than 0',
  ],
  [
    'a list that is a word',
    (f) => {
      f.benchmarks = 'thirteen'
    },
    'benchmarks',
    '"thirteen"',
    'list',
  ],
  [
    'a missing field',
    (f) => {
      delete f.benchmarks[0].scores[0].locator
    },
    'benchmarks[0].scores[0].locator',
    'nothing',
    'string',
  ],
  [
    'an unknown kind',
    (f) => {
      f.benchmarks[0].scores[0].kind = 'rumour'
    },
    'benchmarks[0].scores[0].kind',
    '"rumour"',
    '"self" | "third-party" | "official"',
  ],
  [
    'a day that does not exist',
    (f) => {
      f.competition.defaultDate = '2026-02-30'
    },
    'competition.defaultDate',
    '"2026-02-30"',
    'a day that exists, YYYY-MM-DD',
  ],
  [
    'a window that ends before it begins',
    (f) => {
      f.benchmarks[0].scores[0].public = { first: '2026-01-02', last: '2026-01-01' }
    },
    'benchmarks[0].scores[0].public.last',
    '2026-01-01',
    '2026-01-02 or later',
  ],
  [
    'a superseded value without an end',
    (f) => {
      f.benchmarks[0].scores[0].status = 'superseded'
    },
    'benchmarks[0].scores[0].stoodUntil',
    'nothing',
    'the last day on which a superseded value stood',
  ],
  [
    'a column of a benchmark that is not there',
    (f) => {
      f.competition.field[0].benchmark = 'mmlu_max'
    },
    'competition.field[0].benchmark',
    'mmlu_max',
    'the id of a benchmark in this file',
  ],
  [
    'a variant that is not there',
    (f) => {
      f.competition.field[2].variants[1] = 'hle_image'
    },
    'competition.field[2].variants[1]',
    'hle_image',
    'the id of a benchmark in this file',
  ],
  [
    'a variant in two columns',
    (f) => {
      f.competition.field[0].variants.push('hle_text')
    },
    'competition.field[2].variants[1]',
    'hle_text',
    'a variant that is not yet in mmlu_pro',
  ],
  [
    'a score of a team that does not take part',
    (f) => {
      f.benchmarks[0].scores[0].team = 'motif'
    },
    'benchmarks[0].scores[0].team',
    'motif',
    'the id of a team in this file',
  ],
  [
    'a source that is not there',
    (f) => {
      f.reports[0].sources = ['hearsay']
    },
    'reports[0].sources[0]',
    'hearsay',
    'the id of a source in this file',
  ],
  [
    'two teams of one id',
    (f) => {
      f.competition.teams[1].id = 'lg'
    },
    'competition.teams[1].id',
    'lg',
    'an id that was not used before',
  ],
  [
    'an id that every object answers to',
    (f) => {
      f.competition.teams[1].id = 'constructor'
    },
    'competition.teams[1].id',
    '"constructor"',
    'an id of small letters, digits, - and _',
  ],
  [
    'more seats than can be cut',
    (f) => {
      f.competition.defaultSeats = 5
    },
    'competition.defaultSeats',
    '5',
    'a number from 0 to 4',
  ],
  [
    'half a seat',
    (f) => {
      f.competition.defaultSeats = 0.5
    },
    'competition.defaultSeats',
    '0.5',
    'whole number',
  ],
  [
    'more points than the pillar has',
    (f) => {
      f.competition.pillars[1].published[0].points = 36
    },
    'competition.pillars[1].published[0].points',
    '36',
    'a number from 0 to 35',
  ],
  [
    'no pillar for the benchmarks',
    (f) => {
      f.competition.pillars[0].isBenchmark = false
    },
    'competition.pillars',
    '0 with isBenchmark',
    'exactly one with isBenchmark',
  ],
  [
    'a link that runs a script',
    (f) => {
      f.sources['lg-readme'].url = 'javascript:alert(1)'
    },
    'sources.lg-readme.url',
    '"javascript:alert(1)"',
    'an http or https address',
  ],
  [
    'a blank text',
    (f) => {
      f.benchmarks[0].about.ko = ' '
    },
    'benchmarks[0].about.ko',
    '" "',
    'a text that is not blank',
  ],
  [
    'a text without end',
    (f) => {
      f.benchmarks[0].about.ko = '가'.repeat(10_000)
    },
    'benchmarks[0].about.ko',
    `"${'가'.repeat(58)}…`,
    'at most 6000 characters',
  ],
  [
    'a list without end',
    (f) => {
      f.competition.groups = Array.from({ length: 101 }, (_, i) => ({ id: `g${i}`, label: { ko: 'ㄱ', en: 'g' } }))
    },
    'competition.groups',
    'a list of 101',
    'at most 100 entries',
  ],
  [
    'a later format',
    (f) => {
      f.schemaVersion = 2
    },
    'schemaVersion',
    '2',
    '1',
  ],
]

const PROVENANCE: readonly Case[] = [
  [
    'no claims at all',
    (f) => {
      f.claims = null
    },
    'claims',
    'null',
    'list',
  ],
  [
    'an unknown component',
    (f) => {
      f.claims[0].components = ['soul']
    },
    'claims[0].components[0]',
    '"soul"',
    '"lm-weights" | "vision-encoder" | "audio-encoder" | "architecture" | "inference-code" | "training-code" | "tokenizer" | "data" | "licence-control" | "overall"',
  ],
  [
    'a claim without a source',
    (f) => {
      f.claims[0].sources = []
    },
    'claims[0].sources',
    'a list of 0',
    'at least 1 entries',
  ],
  [
    'an answer to nothing',
    (f) => {
      f.claims[0].answers = ['c999']
    },
    'claims[0].answers[0]',
    'c999',
    'the id of a claim in this file',
  ],
  [
    'an answer to itself',
    (f) => {
      f.claims[0].answers = [f.claims[0].id]
    },
    'claims[0].answers[0]',
    'c043',
    'another claim',
  ],
]

const versions = (readServed('index.json') as IndexFile).competitions[0]?.versions ?? []

const INDEX: readonly Case[] = [
  [
    'a competition that climbs out of its folder',
    (f) => {
      f.competitions[0].id = '../secret'
    },
    'competitions[0].id',
    '"../secret"',
    'an id of small letters, digits, - and _',
  ],
  [
    'a competition without versions',
    (f) => {
      f.competitions[0].versions = []
    },
    'competitions[0].versions',
    'a list of 0',
    'at least 1 entries',
  ],
  [
    'a version twice',
    (f) => {
      f.competitions[0].versions.push(f.competitions[0].versions[0])
    },
    `competitions[0].versions[${versions.length}]`,
    String(versions[0]),
    'an id that was not used before',
  ],
]

const issuesAfter = (
  path: string,
  check: typeof schema | typeof provenanceFileSchema | typeof indexFileSchema,
  breakIt: Case[1],
) => {
  const value = readServed(path)
  breakIt(value)
  const result = check.safeParse(value)
  return result.success ? [] : describeIssues(result.error, value)
}

describe('a bad file is refused with path, found and expected', () => {
  it.each(BENCHMARKS)('benchmarks.json: %s', (_, breakIt, path, found, expected) => {
    expect(issuesAfter(file, schema, breakIt)).toContainEqual({ path, found, expected })
  })

  it.each(PROVENANCE)('provenance.json: %s', (_, breakIt, path, found, expected) => {
    expect(issuesAfter('kr-sovereign-1/provenance.json', provenanceFileSchema, breakIt)).toContainEqual({
      path,
      found,
      expected,
    })
  })

  it.each(INDEX)('index.json: %s', (_, breakIt, path, found, expected) => {
    expect(issuesAfter('index.json', indexFileSchema, breakIt)).toContainEqual({ path, found, expected })
  })

  it('a file that is no object at all is named as a whole', () => {
    const result = benchmarksFileSchema.safeParse([])
    expect(result.error && describeIssues(result.error, [])).toEqual([
      { path: '(the whole file)', found: 'a list of 0', expected: 'object' },
    ])
  })

  it('without the value itself the place and the expectation are still named', () => {
    const result = provenanceFileSchema.safeParse({
      ...Object(readServed('kr-sovereign-1/provenance.json')),
      claims: 7,
    })
    expect(result.error && describeIssues(result.error)).toEqual([
      { path: 'claims', found: 'unknown', expected: 'list' },
    ])
  })

  it('fields of a later format that are not known here are left out, not refused', () => {
    const index = { ...Object(readServed('index.json')), mood: 'good' }
    expect(indexFileSchema.parse(index)).not.toHaveProperty('mood')
  })
})

describe(contradictions, () => {
  it('names files of different stages and versions, and claims about strangers', () => {
    const first = loadDataset('kr-sovereign-1')
    const second = loadDataset('kr-sovereign-2')
    const ofMotif = second.provenance.claims.filter((claim) => claim.team === 'motif').slice(0, 1)
    const provenance = { ...second.provenance, claims: ofMotif, dataVersion: '2027-01-01' }
    expect(contradictions(first.benchmarks, provenance)).toEqual([
      { path: 'competition', found: 'kr-sovereign-2', expected: 'kr-sovereign-1' },
      { path: 'dataVersion', found: '2027-01-01', expected: first.benchmarks.dataVersion },
      { path: 'claims[0].team', found: 'motif', expected: 'lg | skt | upstage | naver | ncai' },
    ])
  })

  it('names one source id that stands for two sources', () => {
    const { benchmarks, provenance } = loadDataset('kr-sovereign-1')
    const shared = Object.entries(provenance.sources).find(([id]) => id in benchmarks.sources)
    if (shared === undefined) throw new Error('the two files share no source')
    const [id, source] = shared
    const sources = { ...provenance.sources, [id]: { ...source, url: null } }
    expect(contradictions(benchmarks, { ...provenance, sources })).toEqual([
      { path: `sources.${id}.url`, found: 'null', expected: source.url },
    ])
  })
})
