import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { weightChances } from '#core/robustness/index.ts'
import type { Figure } from '../quality/figure.ts'
import { naiveLoop } from './naive.ts'
import { type Problem, weightsOnly } from './problem.ts'
import { reference } from './reference.ts'

/** The error that is asked for, in the chance that is largest. */
const WANTED = 0.001
const RANDOMISATIONS = 50
/** One answer is one scramble here; the page takes eight smaller ones, for their spread. */
const SCRAMBLES = 1

type Row = { readonly directions: number; readonly rmse: number; readonly ms: number }

/** How many directions, draws and milliseconds the same error costs in each way. */
export function benchChances(): Figure[] {
  const problem = weightsOnly()
  const truth = reference(problem)
  const largest = truth.chances.indexOf(Math.max(...truth.chances))
  const team = problem.prepared.teams[largest]?.team.id ?? ''
  const p = truth.chances[largest] as number
  console.log(
    `Largest chance of going by score, lenient, weights alone: ${team} ${p.toFixed(5)} (${truth.samples.toExponential()} draws)`,
  )

  const rows = [256, 512, 1024, 2048, 4096, 5120, 6144, 8192, 16384].map((points) => errorOf(problem, team, p, points))
  console.table(
    rows.map(({ directions, rmse, ms }) => ({
      directions,
      'RMSE,%p': (100 * rmse).toFixed(4),
      'kernel ms': ms.toFixed(3),
    })),
  )
  const enough = rows.find(({ rmse }) => rmse <= WANTED)
  if (enough === undefined) throw new Error('no number tried is enough')

  const plain = (p * (1 - p)) / WANTED ** 2
  const beside = (name: string, perSample: number | null, atLeast?: number): Figure => {
    const what = `${name} to the same error`
    if (perSample === null) return { what, values: [], note: 'not installed here' }
    const time = perSample * plain
    const ratio = { name: 'as long', value: time / enough.ms, unit: '×' } as const
    return {
      what,
      values: [
        { value: time, unit: 'ms' },
        { ...ratio, ...(atLeast !== undefined && { atLeast }) },
      ],
    }
  }
  const loops = Array.from({ length: 20 }, () => timed(() => naiveLoop(problem.worth, 20_000)) / 20_000)
  return [
    {
      what: 'directions for 0.1 points in the largest chance',
      values: [
        { value: enough.directions, unit: '' },
        { value: enough.ms, unit: 'ms' },
      ],
    },
    {
      what: 'plain draws for the same (the algorithm’s part)',
      values: [
        { value: Math.round(plain), unit: '' },
        { name: 'as many', value: plain / enough.directions, unit: '×', atLeast: 20 },
      ],
    },
    beside('naive JavaScript loop', Math.min(...loops)),
    beside('numpy', peer('python3', 'uniformWeights.py', problem.worth), 20),
    beside('R', peer('Rscript', 'uniformWeights.R', problem.worth)),
  ]
}

/** Milliseconds of one draw, the fastest as of our own; null where the program is not installed. */
function peer(program: string, script: string, worth: Problem['worth']): number | null {
  const input = worth.map((row) => row.join(',')).join('\n')
  const { status, stdout } = spawnSync(program, [join(import.meta.dirname, script)], { input, encoding: 'utf8' })
  return status === 0 ? Number.parseFloat(stdout) : null
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function errorOf({ prepared, evaluation, choices }: Problem, team: string, p: number, points: number): Row {
  const chance = (seed: number) =>
    weightChances(prepared, evaluation, choices, { points, randomisations: SCRAMBLES, seed })?.outByScore[team] ??
    Number.NaN
  let squares = 0
  let ms = Number.POSITIVE_INFINITY
  for (let seed = 1; seed <= RANDOMISATIONS; seed++) {
    squares += (chance(seed) - p) ** 2
    // The points of a seed are kept: what a drag pays for is the second call.
    ms = Math.min(
      ms,
      timed(() => chance(seed)),
    )
  }
  return { directions: points * SCRAMBLES, rmse: Math.sqrt(squares / RANDOMISATIONS), ms }
}
