import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { scenarioOn } from '../tests/scenario/arbitrary.ts'
import { checkLink } from '../tests/scenario/checkLink.ts'
import { mutatedLink } from '../tests/scenario/mutatedLink.ts'
import { BUNDLED_DATA } from './headless/dataFolder.ts'
import { readDataset } from './headless/readDataset.ts'

/** A single link that takes longer than this hangs the page; collecting garbage does not take as long. */
const SLOWEST_MS = 2000

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const runs = Number(values.runs)
const seed = Number(values.seed)
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('Usage: npm run fuzz -- [--runs N] [--seed N]\n')
  process.exit(2)
}

const competitions = ['kr-sovereign-1', 'kr-sovereign-2'].map(
  (id) => readDataset(BUNDLED_DATA, id, null).dataset.competition,
)
const links = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  mutatedLink(),
  ...competitions.map((competition) => mutatedLink(scenarioOn(competition))),
)

process.stdout.write(`${runs} random and damaged links, seed ${seed}\n`)
const start = performance.now()
let slowest = 0
const result = fc.check(
  fc.property(links, (text) => {
    const began = performance.now()
    checkLink(text, competitions)
    const took = performance.now() - began
    slowest = Math.max(slowest, took)
    if (took > SLOWEST_MS) throw new Error(`took ${Math.round(took)} ms`)
  }),
  { numRuns: runs, seed },
)
if (result.failed) {
  process.stderr.write(
    `${fc.defaultReportMessage(result)}\nAgain with: npm run fuzz -- --seed ${seed} --runs ${runs}\n`,
  )
  process.exitCode = 1
} else {
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`All hold. ${seconds} s, slowest link ${slowest.toFixed(1)} ms\n`)
}
