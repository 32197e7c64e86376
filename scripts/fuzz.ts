import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { checkDataFiles } from '../tests/data/checkDataFiles.ts'
import { damagedStage } from '../tests/data/damagedStage.ts'
import { TableChecker } from '../tests/own/checkTables.ts'
import { damagedTable } from '../tests/own/damagedTable.ts'
import { scenarioArbitrary, scenarioOn } from '../tests/scenario/arbitrary.ts'
import { checkLink } from '../tests/scenario/checkLink.ts'
import { checkCutLink, cutLink } from '../tests/scenario/cutLink.ts'
import { mutatedLink } from '../tests/scenario/mutatedLink.ts'
import { optionsOf, refuseUse } from './command/options.ts'
import { checkCommandLine, commandLines } from './fuzz/commandLine.ts'
import { extremeNumbers } from './fuzz/extremeNumbers.ts'
import { MissingFilesChecker, missingFiles } from './fuzz/missingFiles.ts'
import { checkTwoTabs, twoTabs } from './fuzz/twoTabs.ts'
import { checkWorkerAnswer, workerAnswers } from './fuzz/workerAnswers.ts'
import { BUNDLED_DATA } from './headless/dataFolder.ts'
import { readDataset } from './headless/readDataset.ts'
import type { Figure } from './quality/figure.ts'
import { keep } from './quality/record.ts'

/** A single input that takes longer than this hangs the page; collecting garbage does not take as long. */
const SLOWEST_MS = 2000
/** A walk through the page waits for what does not come. */
const SLOWEST_WALK_MS = 300_000

const USAGE =
  'Usage: npm run fuzz -- [--runs N links] [--files N data files] [--tables N own tables] [--walks N with missing files] [--seed N]'
const values = optionsOf(
  {
    runs: { type: 'string', default: '100000' },
    files: { type: 'string', default: '10000' },
    tables: { type: 'string', default: '10000' },
    walks: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
  USAGE,
)
const runs = Number(values.runs)
const files = Number(values.files)
const tables = Number(values.tables)
const walks = Number(values.walks)
const seed = Number(values.seed)
if (!isCount(runs) || !isCount(files) || !isCount(tables) || !isCount(walks) || !Number.isSafeInteger(seed)) {
  refuseUse('Each of these is a whole number.', USAGE)
}

/** Of each kind of input, how many held. */
const figures: Figure[] = []

const competitions = ['kr-sovereign-1', 'kr-sovereign-2'].map(
  (id) => readDataset(BUNDLED_DATA, id, null).dataset.competition,
)
const links = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  mutatedLink(),
  ...competitions.map((competition) => mutatedLink(scenarioOn(competition))),
)

await campaign('random and damaged links', runs, links, (text) => checkLink(text, competitions))
const cuts = fc.oneof(
  cutLink(scenarioArbitrary),
  ...competitions.map((competition) => cutLink(scenarioOn(competition))),
)
await campaign('links cut on their way', runs, cuts, checkCutLink)
const fates: Record<string, number> = {}
await campaign('damaged data files', files, damagedStage, ({ benchmarks, provenance }) => {
  const fate = checkDataFiles(benchmarks, provenance)
  fates[fate] = (fates[fate] ?? 0) + 1
})
process.stdout.write(`${JSON.stringify(fates)}\n`)
const ends: Record<string, number> = {}
const checker = new TableChecker()
const checkOne = async (bytes: Uint8Array) => {
  const fate = await checker.check(bytes)
  ends[fate] = (ends[fate] ?? 0) + 1
}
await campaign('tables in all forms, damaged', tables, damagedTable, checkOne, () => checker.start())
await checker.end()
process.stdout.write(`${JSON.stringify(ends)}\n`)

const few = Math.ceil(files / 10)
await campaign('contracts with extreme numbers', few, extremeNumbers, ({ benchmarks, provenance }) => {
  checkDataFiles(benchmarks, provenance)
})
await campaign('command lines', few, commandLines, (args) => checkCommandLine(args, BUNDLED_DATA))
await campaign('walks of two tabs', few, twoTabs, checkTwoTabs)
await campaign('answers for the offline worker', files, workerAnswers, checkWorkerAnswer)
const walker = new MissingFilesChecker()
await campaign(
  'walks with missing files',
  walks,
  missingFiles,
  (walk) => walker.check(walk),
  undefined,
  SLOWEST_WALK_MS,
)
await walker.end()
const isWhole = process.argv.slice(2).every((word, i, all) => word.startsWith('--seed') || all[i - 1] === '--seed')
if (isWhole) keep('fuzz', figures)

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/**
 * Sends every input through the check; says the seed before, so that a hang can be found again.
 *
 * @param ready awaited before each input, apart from the time that it takes.
 * @param slowestMs a single input may take, in milliseconds.
 */
async function campaign<Input>(
  what: string,
  count: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
  ready: () => void | Promise<void> = () => {},
  slowestMs = SLOWEST_MS,
): Promise<void> {
  if (count === 0) return
  process.stdout.write(`${count} ${what}, seed ${seed}\n`)
  const start = performance.now()
  let slowest = 0
  const result = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      await ready()
      const began = performance.now()
      await check(input)
      const took = performance.now() - began
      slowest = Math.max(slowest, took)
      if (took > slowestMs) throw new Error(`took ${Math.round(took)} ms`)
    }),
    { numRuns: count, seed },
  )
  figures.push({
    what,
    values: [
      { name: 'sent', value: result.numRuns, unit: '' },
      { name: 'crashes and hangs', value: result.failed ? 1 : 0, unit: '', atMost: 0 },
      { name: 'slowest', value: slowest, unit: 'ms', atMost: slowestMs },
    ],
    note: `seed ${seed}`,
  })
  if (result.failed) {
    process.stderr.write(
      `${fc.defaultReportMessage(result)}\n${result.errorInstance instanceof Error ? result.errorInstance.message : ''}\nAgain with: npm run fuzz -- --seed ${seed} --runs ${runs} --files ${files} --tables ${tables} --walks ${walks}\n`,
    )
    process.exitCode = 1
  } else {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`All hold. ${seconds} s, slowest ${slowest.toFixed(1)} ms\n`)
  }
}
