import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tsx } from '../headless/evaluateCommand.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command of the project; `isRead` says whether anybody reads what it prints. */
function run(
  args: readonly string[],
  isRead: boolean,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', tsx, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  if (isRead) child.stdout.resume()
  else child.stdout.destroy()
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

describe('a command of the project', () => {
  it.each([
    ['scripts/soak.ts', '--fast'],
    ['scripts/rules.ts', 'check', '/no/such/folder'],
    ['scripts/start.mjs', '--port', '0'],
  ])('that is called wrongly says so without a stack: %s %s', async (...args) => {
    const { code, said } = await run(args, true)
    expect(code).toBe(2)
    expect(said).not.toBe('')
    expect(said).not.toMatch(/^ {4}at /m)
  })

  it.each([
    ['MIT OR GPL-3.0', 0, ''],
    ['MIT AND GPL-3.0', 1, 'odd 1.0.0: found licence MIT AND GPL-3.0'],
  ])('refuses code of the build under a licence that is not on the list: %j', async (licence, code, complaint) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-'))
    mkdirSync(path.join(folder, 'licences'))
    writeFileSync(
      path.join(folder, 'licences', 'third-party.json'),
      JSON.stringify([{ name: 'odd', version: '1.0.0', licence }]),
    )
    const ended = await run(['scripts/licences.ts', folder], true)
    rmSync(folder, { recursive: true })
    expect(ended.code).toBe(code)
    expect(ended.said).toContain(complaint)
  })

  it('ends quietly where nobody reads it', async () => {
    expect(await run(['scripts/data.ts', 'check'], false)).toEqual({ code: 0, said: '' })
  })
})
