import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { checkDataFiles } from '../tests/data/checkDataFiles.ts'
import { damagedStage } from '../tests/data/damagedStage.ts'
import { scenarioOn } from '../tests/scenario/arbitrary.ts'
import { checkLink } from '../tests/scenario/checkLink.ts'
import { mutatedLink } from '../tests/scenario/mutatedLink.ts'
import { BUNDLED_DATA } from './headless/dataFolder.ts'
import { readDataset } from './headless/readDataset.ts'

/** A single input that takes longer than this hangs the page; collecting garbage does not take as long. */
const SLOWEST_MS = 2000

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    files: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const runs = Number(values.runs)
const files = Number(values.files)
const seed = Number(values.seed)
if (!isCount(runs) || !isCount(files) || !Number.isSafeInteger(seed)) {
  process.stderr.write('Usage: npm run fuzz -- [--runs N links] [--files N data files] [--seed N]\n')
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

campaign('random and damaged links', runs, links, (text) => checkLink(text, competitions))
const fates: Record<string, number> = {}
campaign('damaged data files', files, damagedStage, ({ benchmarks, provenance }) => {
  const fate = checkDataFiles(benchmarks, provenance)
  fates[fate] = (fates[fate] ?? 0) + 1
})
process.stdout.write(`${JSON.stringify(fates)}\n`)

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** Sends every input through the check; says the seed before, so that a hang can be found again. */
function campaign<Input>(
  what: string,
  count: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): void {
  if (count === 0) return
  process.stdout.write(`${count} ${what}, seed ${seed}\n`)
  const start = performance.now()
  let slowest = 0
  const result = fc.check(
    fc.property(inputs, (input) => {
      const began = performance.now()
      check(input)
      const took = performance.now() - began
      slowest = Math.max(slowest, took)
      if (took > SLOWEST_MS) throw new Error(`took ${Math.round(took)} ms`)
    }),
    { numRuns: count, seed },
  )
  if (result.failed) {
    process.stderr.write(
      `${fc.defaultReportMessage(result)}\nAgain with: npm run fuzz -- --seed ${seed} --runs ${runs} --files ${files}\n`,
    )
    process.exitCode = 1
  } else {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`All hold. ${seconds} s, slowest ${slowest.toFixed(1)} ms\n`)
  }
}
