import { describe, expect, it } from 'vitest'
import { contradictions } from '#data/assemble.ts'
import { describeIssues } from '#data/describeIssues.ts'
import {
  benchmarkSchema,
  benchmarksFileSchema,
  competitionPartSchema,
  correctionsFileSchema,
  indexFileSchema,
  provenanceContextSchema,
  provenanceFileSchema,
  sourcesSchema,
} from '#data/schema.ts'
import { buildIndex, buildServedFiles, served } from '../../scripts/data/build.ts'
import { lintParts } from '../../scripts/data/lints.ts'
import { claimsPartSchema } from '../../scripts/data/parts.ts'
import { COMPETITION_IDS, DATA_VERSION } from '../../scripts/data/version.ts'
import { allFiles, loadDataset, loadParts, readServed } from './publicData.ts'

const SCHEMAS = [
  [/^index\.json$/, indexFileSchema],
  [/^corrections\.json$/, correctionsFileSchema],
  [/^[^/]+\/(v\/[^/]+\/)?benchmarks\.json$/, benchmarksFileSchema],
  [/^[^/]+\/(v\/[^/]+\/)?provenance\.json$/, provenanceFileSchema],
  [/^[^/]+\/competition\.json$/, competitionPartSchema],
  [/^[^/]+\/provenance-context\.json$/, provenanceContextSchema],
  [/^[^/]+\/sources\.json$/, sourcesSchema],
  [/^[^/]+\/benchmarks\/[^/]+\.json$/, benchmarkSchema],
  [/^[^/]+\/claims\/[^/]+\.json$/, claimsPartSchema],
] as const

describe('the files under public/data', () => {
  it.each(allFiles())('%s fits its schema', (path) => {
    const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1]
    const value = readServed(path)
    const result = schema?.safeParse(value)
    expect(result?.error === undefined ? [] : describeIssues(result.error, value)).toEqual([])
    expect(result?.success).toBe(true)
  })

  it.each(COMPETITION_IDS)('%s: what is served is what the parts give', (competition) => {
    const { benchmarks, provenance } = buildServedFiles(loadParts(competition), DATA_VERSION)
    expect(JSON.parse(served(benchmarks))).toEqual(readServed(`${competition}/benchmarks.json`))
    expect(JSON.parse(served(provenance))).toEqual(readServed(`${competition}/provenance.json`))
    expect(readServed(`${competition}/v/${DATA_VERSION}/benchmarks.json`)).toEqual(JSON.parse(served(benchmarks)))
    expect(readServed(`${competition}/v/${DATA_VERSION}/provenance.json`)).toEqual(JSON.parse(served(provenance)))
  })

  it.each(COMPETITION_IDS)('%s: no lint has anything to say', (competition) => {
    expect(lintParts(competition, loadParts(competition), DATA_VERSION)).toEqual([])
  })

  it.each(COMPETITION_IDS)('%s: numbers and statements belong together', (competition) => {
    const { benchmarks, provenance } = loadDataset(competition)
    expect(contradictions(benchmarks, provenance)).toEqual([])
  })

  it('the index lists both stages with the day of the result and the stored versions', () => {
    const versions = Object.fromEntries(COMPETITION_IDS.map((id) => [id, [DATA_VERSION]]))
    const index = buildIndex(COMPETITION_IDS.map(loadParts), DATA_VERSION, versions)
    expect(index.competitions.map(({ id, decided }) => [id, decided])).toEqual([
      ['kr-sovereign-1', '2026-01-15'],
      ['kr-sovereign-2', '2026-08-18'],
    ])
    expect(index.competitions.map((c) => c.versions)).toEqual([[DATA_VERSION], [DATA_VERSION]])
    expect(readServed('index.json')).toMatchObject({
      competitions: [{ id: 'kr-sovereign-1' }, { id: 'kr-sovereign-2' }],
    })
  })
})
