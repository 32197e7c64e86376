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
    { numRuns: 500 },
  )
  expect([...fates].toSorted()).toEqual(['evaluated', 'refused', 'unreadable'])
})
