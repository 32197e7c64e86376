import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { nothing, playwrightCountsOf, sum, vitestCountsOf } from './checks/tally.mjs'
import { runTool, stopAll } from './checks/tool.mjs'
import { endWithReader } from './command/pipes.mjs'

/** Guards against hanging, long enough for a machine that has other work, too. */
const minute = 60_000

const staticChecks = [
  { name: 'types', tool: ['typescript-native', 'tsc'], args: ['-b'] },
  {
    name: 'lint',
    tool: ['@biomejs/biome', 'biome'],
    args: ['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
  },
  {
    name: 'direction',
    tool: ['dependency-cruiser', 'depcruise'],
    args: ['src', 'mocks', 'tests', 'scripts', '--config', '.dependency-cruiser.cjs', '--metrics'],
  },
  { name: 'unused', tool: ['knip'] },
  { name: 'styles', script: 'scripts/checks/styles.mjs' },
  { name: 'data', tool: ['tsx'], script: 'scripts/data.ts', args: ['check'] },
  { name: 'readings', tool: ['tsx'], script: 'scripts/rules.ts', args: ['check'] },
  { name: 'contract', tool: ['tsx'], script: 'scripts/contract.ts', args: ['check'] },
]

/** The build comes before what looks at it, and before the browser tests, which do as well. */
const bundleChecks = [
  { name: 'build', script: 'scripts/build/build.mjs', args: ['--if-stale'] },
  { name: 'size', tool: ['size-limit'] },
  { name: 'licences', tool: ['tsx'], script: 'scripts/licences.ts' },
]

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

const runCheck = async (check) => {
  const { code, output, ms } = await runTool({ ...check, limitMs: 10 * minute })
  const passed = code === 0
  console.log(`${passed ? '✓' : '✗'} ${check.name} (${seconds(ms)})`)
  if (!passed) console.log(output.trimEnd().replace(/^/gm, '    '))
  return passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/**
 * Runs rows of checks two rows at a time, in order; the output of a check is shown whole as it ends.
 * @returns the counts of each row.
 */
const runChecks = async (rows) => {
  const counts = rows.map(() => [])
  const waiting = rows.map((checks, row) => ({ checks, row }))
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const check of next.checks) counts[next.row].push(await runCheck(check))
    }
  }
  await Promise.all([worker(), worker()])
  return counts
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const runUnit = async (reports) => {
  const report = path.join(reports, 'vitest.json')
  console.log('\nunit (vitest)')
  const { code, output } = await runTool({
    tool: ['vitest'],
    // Vitest takes any FORCE_COLOR for a yes.
    env: process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined },
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    live: true,
    limitMs: 20 * minute,
  })
  if (output) console.log(output)
  return vitestCountsOf(report, code)
}

const runBrowser = async (reports) => {
  const report = path.join(reports, 'playwright.json')
  console.log('\nbrowser (playwright)')
  const { code, output } = await runTool({
    tool: ['@playwright/test', 'playwright'],
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CUTLINE_E2E_PORT: String(await freePort()) },
    live: true,
    limitMs: 30 * minute,
  })
  if (output) console.log(output)
  return playwrightCountsOf(report, code)
}

const line = (name, { passed, failed, skipped, secondTry }) => {
  const rest = [skipped && `${skipped} skipped`, secondTry && `${secondTry} of them at the second try`]
  console.log([`${name}: ${passed} passed`, `${failed} failed`, ...rest.filter(Boolean)].join(', '))
}

// Nobody reads how it ends: then nothing goes on.
let isLeft = false
endWithReader(async () => {
  if (isLeft) return
  isLeft = true
  await stopAll('SIGTERM')
  process.exit(128 + os.constants.signals.SIGPIPE)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await stopAll(signal)
    process.exit(128 + os.constants.signals[signal])
  })
}

const onlyStatic = process.argv.includes('--static')
const reports = mkdtempSync(path.join(os.tmpdir(), 'cutline-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

const rows = staticChecks.map((check) => [check])
// The longest first, so that neither core waits for the other at the end.
const checked = await runChecks(onlyStatic ? rows : [bundleChecks, ...rows])
const bundle = onlyStatic ? [] : checked.shift()
const counts = [['checks', sum(checked.flat())]]
if (!onlyStatic) {
  bundleChecks.forEach(({ name }, i) => {
    counts.push([name, bundle[i]])
  })
  counts.push(['unit', await runUnit(reports)])
  counts.push(['browser', await runBrowser(reports)])
}
console.log('')
for (const [name, count] of counts) line(name, count)
const total = sum(counts.map(([, count]) => count))
if (total.failed > 0) process.exitCode = 1
// Alone on the last line, in this form, for whatever reads the run.
console.log(`\n${total.passed} passed, ${total.failed} failed`)
