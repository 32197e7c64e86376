import { join } from 'node:path'
import { evaluatePrepared, prepare } from '#core/engine/index.ts'
import {
  BANK_BLOCKS,
  BLOCK_SAMPLES,
  createLive,
  createSampler,
  DEFAULT_UNCERTAINTY,
  mergeTallies,
  type Tally,
} from '#core/robustness/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { readDataset } from '../headless/readDataset.ts'
import { type Figure, quantiles } from '../quality/figure.ts'

const STEPS = 400
const AT_REST = 50

/**
 * Stage 1 on the day before its decision, all sources of doubt on: time of the chances in one step of a drag, and after
 * it.
 */
export function benchLive(): Figure[] {
  const { dataset } = readDataset(join(import.meta.dirname, '../../public/data'), 'kr-sovereign-1', null)
  const { competition } = dataset
  const { choices } = resolveChoices(fromSearch('?at=2026-01-14').scenario, competition)
  const input = { competition, choices, uncertainty: DEFAULT_UNCERTAINTY }

  const first = timed(() => drawn(structuredClone(input)))
  for (let n = 0; n < 5; n++) drawn(input)
  const again = timed(() => drawn(input))

  const sampler = createSampler(input)
  const blocks = Array.from({ length: BANK_BLOCKS }, (_, n) => {
    const block = sampler.room()
    sampler.begin(n, block).draw(BLOCK_SAMPLES)
    return block
  })
  const follow = createLive({ frame: sampler.frame, blocks })
  const prepared = prepare(competition, choices)
  const { epsilon, seed } = DEFAULT_UNCERTAINTY
  const steps = Array.from({ length: STEPS }, (_, n) => {
    const now = { ...choices, weights: { ...choices.weights, kobalt: 1 + (n % 99) } }
    const evaluation = evaluatePrepared(prepared, now)
    return timed(() => follow({ competition, prepared, evaluation, choices: now, epsilon, seed }))
  }).slice(STEPS / 4)
  return [
    { what: 'chances of one step of a drag, 5,000 draws, all ranks', values: quantiles(steps, { p50: 2.5 }) },
    {
      what: 'all doubts, 50,000 draws, after a change of rules',
      values: [
        { name: 'first time', value: first, unit: 'ms', atMost: 60 },
        { name: 'again', value: again, unit: 'ms' },
      ],
    },
  ]
}

function drawn(input: Parameters<typeof createSampler>[0]): Tally {
  const sampler = createSampler(input)
  let whole = sampler.block(0)
  for (let n = 1; n < AT_REST; n++) whole = mergeTallies(whole, sampler.block(n))
  return whole
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
