import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bench } from 'tinybench'
import {
  comparePolicies,
  evaluate,
  evaluatePrepared,
  MISSING_POLICIES,
  prepare,
  weightStrip,
} from '#core/engine/index.ts'
import { findFlips, raceOf, weightFlips } from '#core/flips/index.ts'
import { createSampler, DEFAULT_UNCERTAINTY, weightChances } from '#core/robustness/index.ts'
import { assemble } from '#data/assemble.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import type { Figure } from '../quality/figure.ts'
import { league } from './league.ts'

/**
 * How long the engine takes on the served data of stage 1 (5 teams × 13 benchmarks), and on made-up leagues as
 * large as the largest public leaderboards.
 */
export async function benchEngine(): Promise<Figure[]> {
  const folder = join(import.meta.dirname, '../../public/data/kr-sovereign-1')
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const { competition } = assemble(read('benchmarks.json'), read('provenance.json'))
  const { choices } = resolveChoices(DEFAULT_SCENARIO, competition)
  const prepared = prepare(competition, choices)
  const evaluation = evaluatePrepared(prepared, choices)
  const race = raceOf(prepared, evaluation, choices)
  const inDoubt = createSampler({ competition, choices, uncertainty: DEFAULT_UNCERTAINTY })
  const weightsOnly = createSampler({
    competition,
    choices,
    uncertainty: { ...DEFAULT_UNCERTAINTY, sources: ['weights'] },
  })
  const link = '?c=kr-sovereign-1&at=2026-01-14&rules=strict&w=mmlu_pro:30_kobalt:0&cell=naver.click:80.5'

  const bench = new Bench({ time: 1000, warmupTime: 300 })

  for (const missing of MISSING_POLICIES) {
    bench.add(`evaluate, gaps: ${missing}`, () => {
      evaluate(competition, { ...choices, missing })
    })
  }
  bench
    .add('one step of a drag (evaluatePrepared)', () => {
      evaluatePrepared(prepared, choices)
    })
    .add('all six treatments of gaps (comparePolicies)', () => {
      comparePolicies(competition, choices)
    })
    .add('the strips of all weights (weightStrip)', () => {
      for (const { benchmark } of competition.field) weightStrip(prepared, evaluation, choices, benchmark)
    })
    .add('smallest changes of weights for all teams (weightFlips)', () => {
      for (const { team, outcome } of evaluation.verdicts) {
        if (race !== null) weightFlips(race, team, outcome === 'out' ? 'safe' : 'out', new Set())
      }
    })
    .add('every smallest change of every kind (findFlips)', () => {
      const work = findFlips({ competition, choices, prepared, evaluation, locked: new Set() })
      while (work.next().done !== true);
    })
    .add('1,000 draws of all five doubts', () => {
      inDoubt.block(0)
    })
    .add('1,000 draws of the weights alone', () => {
      weightsOnly.block(0)
    })
    .add('weights-only chances of one step of a drag, 8 × 512 directions (weightChances)', () => {
      weightChances(prepared, evaluation, choices, { seed: 7 })
    })
    .add('read a link and resolve it', () => {
      resolveChoices(fromSearch(link).scenario, competition)
    })

  for (const [teams, benchmarks] of [
    [1804, 6],
    [5000, 40],
  ] as const) {
    const large = league(teams, benchmarks)
    const ready = prepare(large.competition, large.choices)
    const size = `${teams.toLocaleString('en')} teams × ${benchmarks} benchmarks`
    bench
      .add(`one step of a drag, ${size} (evaluatePrepared)`, () => {
        evaluatePrepared(ready, large.choices)
      })
      .add(`what a drag keeps, ${size} (prepare)`, () => {
        prepare(large.competition, large.choices)
      })
  }

  await bench.run()
  return bench.tasks.map(({ name, result }) => {
    const { latency } = result as { latency: { p50: number; p99: number } }
    const atMost = GOALS[name]
    return {
      what: name,
      values: [
        { name: 'p50', value: latency.p50, unit: 'ms', ...(atMost !== undefined && { atMost }) },
        { name: 'p99', value: latency.p99, unit: 'ms' },
      ],
    }
  })
}

/** Milliseconds. */
const GOALS: Readonly<Record<string, number>> = {
  'evaluate, gaps: mean': 0.02,
  'the strips of all weights (weightStrip)': 0.5,
  'smallest changes of weights for all teams (weightFlips)': 5,
}
