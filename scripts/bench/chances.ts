import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { weightChances } from '#core/robustness/index.ts'
import { naiveLoop } from './naive.ts'
import { type Problem, weightsOnly } from './problem.ts'
import { reference } from './reference.ts'
import { type Figure, figure } from './report.ts'

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
  const what = 'directions for 0.1%p in the largest chance'
  if (enough === undefined) return [figure(what, '–', 'no number tried is enough')]

  const plain = (p * (1 - p)) / WANTED ** 2
  const times = `${Math.round(plain)}: ${(plain / enough.directions).toFixed(1)} times as many`
  const against = (perSample: number | null): string => {
    if (perSample === null) return 'not on this machine'
    const time = perSample * plain
    return `${time.toFixed(1)} ms: ${(time / enough.ms).toFixed(0)} times as long`
  }
  const per = (time: number | null, samples: number) => (time === null ? null : time / samples)
  const loop = timed(() => naiveLoop(problem.worth, 300_000))
  return [
    figure(what, '–', `${enough.directions} in ${enough.ms.toFixed(2)} ms`),
    figure('the same by plain draws (the algorithm’s part)', '20 to 30 times as many', times),
    figure('naive JavaScript loop to the same error', '–', against(per(loop, 300_000))),
    figure('numpy to the same error', '20 times as long', against(per(numpyMs(problem.worth, 2_000_000), 2_000_000))),
    figure('R smaa to the same error', '100 times as long', against(per(smaaMs(problem.worth, 100_000), 100_000))),
  ]
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

function numpyMs(worth: Problem['worth'], samples: number): number | null {
  const input = JSON.stringify({ worth, samples })
  const { status, stdout } = spawnSync('python3', [join(import.meta.dirname, 'uniformWeights.py')], {
    input,
    encoding: 'utf8',
  })
  return status === 0 ? (JSON.parse(stdout) as { ms: number }).ms : null
}

function smaaMs(worth: Problem['worth'], samples: number): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'cutline-bench-'))
  try {
    const file = join(folder, 'worth.csv')
    writeFileSync(file, worth.map((row) => row.join(',')).join('\n'))
    const { status, stdout } = spawnSync(
      'Rscript',
      [join(import.meta.dirname, 'uniformWeights.R'), file, String(samples)],
      {
        encoding: 'utf8',
      },
    )
    return status === 0 ? Number.parseFloat(stdout) : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}
