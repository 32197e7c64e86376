import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { firefoxCandidates } from '../../scripts/setup/firefox.cjs'
import { temporaryFolder } from './temporaryFolder.ts'

describe(firefoxCandidates, () => {
  it('puts what the environment names first, and finds the one on the search path', () => {
    const folder = temporaryFolder()
    const [named, onPath] = ['named', 'firefox'].map((name) => {
      const file = path.join(folder, name)
      writeFileSync(file, '')
      return file
    })
    const found = firefoxCandidates({ env: { CUTLINE_FIREFOX: named, PATH: folder }, platform: 'linux' })
    expect(found[0]).toBe(named)
    expect(found).toContain(onPath)
  })

  it('leaves out files that are not there', () => {
    const gone = path.join(temporaryFolder(), 'gone')
    expect(firefoxCandidates({ env: { CUTLINE_FIREFOX: gone, PATH: '' }, platform: 'win32' })).toEqual([])
  })
})
