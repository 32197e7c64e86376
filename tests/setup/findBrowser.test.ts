import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserCandidates, recordBrowser, recordedBrowser } from '../../scripts/setup/findBrowser.cjs'
import { temporaryFolder } from './temporaryFolder.ts'

const fileIn = (folder: string, name: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, '')
  return file
}

describe(browserCandidates, () => {
  it('puts what the environment names first, then the bundled one, then the search path', () => {
    const folder = temporaryFolder()
    const named = fileIn(folder, 'named')
    const chrome = fileIn(folder, 'chrome')
    const own = fileIn(folder, 'own')
    const onPath = fileIn(folder, 'chromium')
    const env = { CUTLINE_BROWSER: named, CHROME_PATH: chrome, PATH: folder }
    const found = browserCandidates({ env, platform: 'linux', own })
    expect(found.slice(0, 3)).toEqual([named, chrome, own])
    expect(found).toContain(onPath)
  })

  it('takes the headless build before the whole browser', () => {
    const folder = temporaryFolder()
    const whole = fileIn(folder, 'chromium')
    const headless = fileIn(folder, 'chromium-headless-shell')
    const found = browserCandidates({ env: { PATH: folder }, platform: 'linux', own: null })
    expect(found.filter((file) => file.startsWith(folder))).toEqual([headless, whole])
  })

  it('leaves out files that are not there', () => {
    const gone = path.join(temporaryFolder(), 'gone')
    const found = browserCandidates({ env: { CHROME_PATH: gone, PATH: '' }, platform: 'win32', own: gone })
    expect(found).not.toContain(gone)
  })
})

describe(recordedBrowser, () => {
  it('is what was recorded, until the environment names another or it disappears', () => {
    const root = temporaryFolder()
    mkdirSync(path.join(root, 'node_modules'))
    const file = fileIn(root, 'browser')
    expect(recordedBrowser(root, {})).toBeNull()
    recordBrowser(root, file)
    expect(recordedBrowser(root, {})).toBe(file)
    expect(recordedBrowser(root, { CUTLINE_BROWSER: fileIn(root, 'other') })).toBeNull()
    recordBrowser(root, path.join(root, 'gone'))
    expect(recordedBrowser(root, {})).toBeNull()
  })
})
