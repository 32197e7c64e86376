import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'

const TOOL = fileURLToPath(new URL('../../scripts/checks/tool.mjs', import.meta.url))

/** Runs a tool that starts a child of its own and then neither ends, and says both process ids. */
const RUNNER = `
import { writeFileSync } from 'node:fs'
import { runTool, stopAll } from ${JSON.stringify(TOOL)}
const script = process.argv[1]
writeFileSync(script, \`
  import { spawn } from 'node:child_process'
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  console.log('started ' + process.pid + ' ' + child.pid)
  process.on('SIGTERM', () => {})
\`)
process.once('SIGTERM', async () => { await stopAll('SIGTERM'); process.exit(143) })
await runTool({ script, live: true, limitMs: 600000 })
`

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const gone = (pids: readonly number[]) =>
  vi.waitFor(() => expect(pids.filter(isThere)).toEqual([]), { timeout: 25_000, interval: 100 })

/** Starts the runner and waits until its tool and the tool's child are there. */
async function started(name: string) {
  const script = path.join(tmpdir(), `cutline-stopping-${process.pid}-${name}.mjs`)
  const runner = spawn(process.execPath, ['--input-type=module', '-e', RUNNER, script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const pids = await new Promise<number[]>((resolve) => {
    runner.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /started (\d+) (\d+)/.exec(text)
      if (found !== null) resolve([Number(found[1]), Number(found[2])])
    })
  })
  return { runner, pids }
}

describe.skipIf(process.platform === 'win32')('what a run of the tests has started', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with it, also at %s and where it does not listen', async (signal) => {
    const { runner, pids } = await started(signal)
    const ended = new Promise((resolve) => runner.on('close', resolve))
    runner.kill(signal)
    await ended
    await gone(pids)
  })
})
