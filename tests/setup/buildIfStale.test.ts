import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourcesHash } from '../../scripts/build/buildIfStale.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const project = () => {
  const root = temporaryFolder()
  mkdirSync(path.join(root, 'src/deep'), { recursive: true })
  writeFileSync(path.join(root, 'src/deep/a.ts'), 'export const a = 1')
  writeFileSync(path.join(root, 'index.html'), '<html>')
  return root
}

describe(sourcesHash, () => {
  it('stays while nothing changes, whatever lies beside the sources', () => {
    const root = project()
    const before = sourcesHash(root, {})
    writeFileSync(path.join(root, 'README.md'), 'new')
    expect(sourcesHash(root, { HOME: '/elsewhere' })).toBe(before)
  })

  it('changes with a content, a name and a build setting', () => {
    const root = project()
    const before = sourcesHash(root, {})
    expect(sourcesHash(root, { VITE_API_BASE: 'https://data.example.org' })).not.toBe(before)
    writeFileSync(path.join(root, 'src/deep/a.ts'), 'export const a = 2')
    const changed = sourcesHash(root, {})
    expect(changed).not.toBe(before)
    writeFileSync(path.join(root, 'src/deep/b.ts'), '')
    expect(sourcesHash(root, {})).not.toBe(changed)
  })
})
