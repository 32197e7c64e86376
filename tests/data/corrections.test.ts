import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctionFindings } from '../../scripts/data/corrections.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { storedVersions } from '../../scripts/data/versions.ts'
import { PUBLIC_DATA } from './publicData.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cutline-corrections-'))
  writeFileSync(join(root, 'scores.json'), '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

const GOOD = {
  date: '2026-12-01',
  what: { ko: '점수를 고쳤다.', en: 'A score was corrected.' },
  reason: { ko: '옮길 때 틀렸다.', en: 'Copied wrongly.' },
  file: 'scores.json',
  dataVersion: '2026-12-02',
}

const found = (...corrections: object[]) => {
  writeFileSync(join(root, 'corrections.json'), JSON.stringify({ schemaVersion: 1, corrections }))
  return correctionFindings(root, ['2026-12-02', '2027-01-01']).map(({ path }) => path)
}

describe('the list of corrections', () => {
  it('that is served has nothing wrong', () => {
    expect(correctionFindings(PUBLIC_DATA, storedVersions(PUBLIC_DATA, 'kr-sovereign-1', DATA_VERSION))).toEqual([])
  })

  it('may be empty but not missing', () => {
    expect(found()).toEqual([])
    rmSync(join(root, 'corrections.json'))
    expect(correctionFindings(root, ['2026-12-02'])).toMatchObject([{ path: '(the whole file)', found: 'nothing' }])
  })

  it('is JSON of the right shape', () => {
    writeFileSync(join(root, 'corrections.json'), '{')
    expect(correctionFindings(root, [])).toMatchObject([{ found: 'text that is not JSON' }])
    expect(found({ ...GOOD, date: '2026-13-01' }, { ...GOOD, reason: { ko: '까닭' } })).toEqual([
      'corrections[0].date',
      'corrections[1].reason.en',
    ])
  })

  it('goes from new to old', () => {
    expect(found({ ...GOOD, date: '2027-01-01', dataVersion: '2027-01-01' }, GOOD)).toEqual([])
    expect(found(GOOD, { ...GOOD, date: '2027-01-01', dataVersion: '2027-01-01' })).toEqual(['corrections[1].date'])
  })

  it('names a file that is there and a version that was released on that day or later', () => {
    expect(found({ ...GOOD, file: 'nothing.json' }, { ...GOOD, file: '../scores.json' })).toEqual([
      'corrections[0].file',
      'corrections[1].file',
    ])
    expect(found({ ...GOOD, dataVersion: '2026-12-09' })).toEqual(['corrections[0].dataVersion'])
    expect(found({ ...GOOD, date: '2026-12-03' })).toEqual(['corrections[0].date'])
  })

  it('speaks both languages', () => {
    expect(found({ ...GOOD, what: { ko: 'A score', en: '점수' } })).toEqual([
      'corrections[0].what.ko',
      'corrections[0].what.en',
    ])
  })
})
