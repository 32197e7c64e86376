import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  packagesPresent,
  readStamp,
  removeStamp,
  sameStamp,
  wantedStamp,
  writeStamp,
} from '../../scripts/setup/stamp.cjs'
import { temporaryFolder } from './temporaryFolder.ts'

const project = (): string => {
  const root = temporaryFolder()
  mkdirSync(path.join(root, 'node_modules/left'), { recursive: true })
  writeFileSync(path.join(root, 'node_modules/left/package.json'), '{}')
  writeFileSync(path.join(root, 'package.json'), '{ "dependencies": { "left": "1.0.0" } }')
  writeFileSync(path.join(root, 'package-lock.json'), '{ "one": 1 }')
  return root
}

describe('the installation stamp', () => {
  it('is missing before the first installation and after its removal', () => {
    const root = project()
    expect(readStamp(root)).toBeNull()
    writeStamp(root, wantedStamp(root))
    expect(sameStamp(readStamp(root), wantedStamp(root))).toBe(true)
    removeStamp(root)
    expect(sameStamp(readStamp(root), wantedStamp(root))).toBe(false)
  })

  it('no longer fits when the lock file changes by one byte', () => {
    const root = project()
    writeStamp(root, wantedStamp(root))
    writeFileSync(path.join(root, 'package-lock.json'), '{ "one": 2 }')
    expect(sameStamp(readStamp(root), wantedStamp(root))).toBe(false)
  })

  it('does not fit another major version of Node or another platform', () => {
    const here = wantedStamp(project())
    expect(sameStamp(here, { ...here, node: '0' })).toBe(false)
    expect(sameStamp(here, { ...here, platform: 'linux-arm64-musl' })).toBe(false)
  })

  it('counts for nothing when it is half written', () => {
    const root = project()
    writeFileSync(path.join(root, 'node_modules/.cutline-stamp.json'), '{ "lock": "ab')
    expect(readStamp(root)).toBeNull()
  })
})

describe(packagesPresent, () => {
  it('sees that a package has been taken away', () => {
    const root = project()
    expect(packagesPresent(root)).toBe(true)
    rmSync(path.join(root, 'node_modules/left'), { recursive: true })
    expect(packagesPresent(root)).toBe(false)
  })
})
