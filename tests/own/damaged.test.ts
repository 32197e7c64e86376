import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import { TableChecker } from './checkTables.ts'
import { withEndlessRun, withoutLength } from './damagedParquet.ts'
import { damagedTable } from './damagedTable.ts'

const checker = new TableChecker()
afterAll(() => checker.end())

describe('a damaged table of any form', () => {
  it('is answered, and nothing of it is lost in silence', async () => {
    const fates = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(damagedTable, async (bytes) => {
        const fate = await checker.check(bytes)
        fates.set(fate, (fates.get(fate) ?? 0) + 1)
      }),
      // `npm run fuzz` damages 10,000.
      { numRuns: 200 },
    )
    expect(fates.get('opened')).toBeGreaterThan(15)
  })

  it('of Parquet is refused where a page does not say how long it is', async () => {
    expect(await checker.check(withoutLength())).toBe('refused')
    expect(await readOwnFile(withoutLength())).toMatchObject({ issues: [{ expected: { code: 'damaged' } }] })
  })

  it('over which a library never ends is given up, and the next one is read', async () => {
    await expect(checker.check(withEndlessRun(), 100)).rejects.toThrow('not read within')
    expect(await checker.check(new TextEncoder().encode('team,a\nx,1\ny,2'))).toBe('opened')
  })
})
