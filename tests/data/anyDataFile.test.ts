import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDataFiles, type Fate } from './checkDataFiles.ts'
import { damagedStage } from './damagedStage.ts'

it('refuses any damaged file with a place, or answers with finite figures', () => {
  const fates = new Set<Fate>()
  fc.assert(
    fc.property(damagedStage, ({ benchmarks, provenance }) => {
      fates.add(checkDataFiles(benchmarks, provenance))
    }),
    // `npm run fuzz` damages 10,000.
    { numRuns: 150 },
  )
  expect([...fates].toSorted()).toEqual(['evaluated', 'refused', 'unreadable'])
})

it('says of an empty id that an empty text was found', () => {
  const read = (kind: string) =>
    readFileSync(new URL(`../../public/data/kr-sovereign-1/${kind}.json`, import.meta.url), 'utf8')
  const benchmarks = read('benchmarks').replace('"id": "mmlu_pro"', '"id": ""')
  expect(benchmarks).not.toBe(read('benchmarks'))
  const encoder = new TextEncoder()
  expect(checkDataFiles(encoder.encode(benchmarks), encoder.encode(read('provenance')))).toBe('refused')
})
