import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { contradictions } from '#data/assemble.ts'
import { checkFile } from '#data/checkFile.ts'
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
  [/^digests\.json$/, z.object({ schemaVersion: z.literal(1), files: z.record(z.string(), z.string()) })],
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

  it('the digests are those of the files that the page asks for, of every version', () => {
    const { files } = z.object({ files: z.record(z.string(), z.string()) }).parse(readServed('digests.json'))
    const asked = allFiles().filter((path) => /^(index|corrections)\.json$|(benchmarks|provenance)\.json$/.test(path))
    expect(Object.keys(files).toSorted()).toEqual(asked.toSorted())
    for (const [path, digest] of Object.entries(files)) {
      const bytes = readFileSync(new URL(`../../public/data/${path}`, import.meta.url))
      expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, digest])
    }
  })

  it('a file known by its digest is what the schema would make of it, so that the page can do without', () => {
    const { files } = z.object({ files: z.record(z.string(), z.string()) }).parse(readServed('digests.json'))
    for (const path of Object.keys(files)) {
      const value = readServed(path)
      const kind = path.split('/').at(-1)?.replace('.json', '') as 'index' | 'benchmarks' | 'provenance' | 'corrections'
      expect(checkFile(path, kind, value)).toEqual(value)
    }
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
