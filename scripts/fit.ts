/** `npm run fit`: the constants of the measurement noise, fitted again to what several laboratories measured, working shown. */
import { join } from 'node:path'
import type { Score } from '#core/engine/index.ts'
import { LAB_FLOOR, LAB_SLOPE, QUESTION_CORRELATION, UNKNOWN_SIZE_SD } from '#core/robustness/index.ts'
import { endWithReader } from './command/pipes.mjs'
import { readAnchors } from './fit/anchors.ts'
import { fitSpread, logLikelihood, piecesOf, REGION_95, unknownSizeSd } from './fit/labSpread.ts'
import { readDataset } from './headless/readDataset.ts'

endWithReader()

const { dataset } = readDataset(join(import.meta.dirname, '../public/data'), 'kr-sovereign-1', null)
const { competition } = dataset
const field = new Set(competition.field.flatMap(({ benchmark, variants }) => [benchmark, ...variants]))
const groups = readAnchors()
const rounded = (x: number, digits = 2) => Number(x.toFixed(digits))

console.log('The same model on the same benchmark, by several laboratories (values in points):')
console.table(
  groups.map(({ model, benchmark, values, questions }) => {
    const centre = values.reduce((sum, x) => sum + x, 0) / values.length
    const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1))
    const binomial = questions === null ? null : Math.sqrt((centre * (100 - centre)) / questions)
    return {
      model,
      benchmark,
      values: values.join(' '),
      questions,
      sd: rounded(spread),
      'binomial sd': binomial && rounded(binomial),
    }
  }),
)

const pieces = piecesOf(groups)
const best = fitSpread(pieces)
const used = logLikelihood(pieces, LAB_FLOOR, LAB_SLOPE)
console.log(
  `Variance between laboratories = floor + slope · p(1−p)·10⁴/n, by restricted maximum likelihood over ${pieces.length} groups, ` +
    `${pieces.reduce((sum, { freedom }) => sum + freedom, 0)} degrees of freedom:`,
)
console.log(
  `  best   floor ${best.floor.toFixed(2)}  slope ${best.slope.toFixed(2)}  log-likelihood ${best.logLikelihood.toFixed(2)}`,
)
console.log(`  in use floor ${LAB_FLOOR.toFixed(2)}  slope ${LAB_SLOPE.toFixed(2)}  log-likelihood ${used.toFixed(2)}`)
console.log(
  `  lower by ${(best.logLikelihood - used).toFixed(2)}; the 95 % region allows ${REGION_95.toFixed(2)}: ` +
    (best.logLikelihood - used <= REGION_95 ? 'the constants in use stay' : 'THE CONSTANTS IN USE DO NOT FIT'),
)

const inField = groups.filter(({ benchmark }) => field.has(benchmark))
console.log(
  `Number of questions not known, benchmarks of the field: sd ${unknownSizeSd(inField)?.toFixed(2)} from ` +
    `${inField.filter(({ questions }) => questions === null).length} groups; in use ${UNKNOWN_SIZE_SD}`,
)

const pairs = competition.benchmarks.flatMap(({ id, scores }) =>
  scores
    .filter((own: Score) => own.kind === 'self' && own.status === 'current')
    .flatMap((own) =>
      scores
        .filter(
          (other) => other.kind === 'third-party' && other.model === own.model && other.benchmark === own.benchmark,
        )
        .filter((other) => other.status === 'current' && other.mode !== 'non-thinking')
        .map((other) => ({
          model: own.model,
          benchmark: id,
          own: own.value,
          'third party': other.value,
          difference: rounded(own.value - other.value),
        })),
    ),
)
console.log('Own values beside those of a third party, same model and benchmark:')
console.table(pairs)
const lift = pairs.reduce((sum, { difference }) => sum + difference, 0) / Math.max(1, pairs.length)
console.log(
  `  mean difference ${lift.toFixed(2)} over ${pairs.length} pairs; the option "points added to third-party values" is the reader's`,
)
console.log(
  `Correlation between teams under other questions: nothing published fits it; ${QUESTION_CORRELATION} is ours and is said to be`,
)
