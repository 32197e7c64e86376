import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Random, randomStream } from '#core/random/index.ts'
import type { Problem } from './problem.ts'

const SAMPLES = 1e8
const FILE = join(import.meta.dirname, '../../.cache/bench/reference.json')

type Reference = { readonly worth: string; readonly samples: number; readonly chances: readonly number[] }

/**
 * How often each team is last over 10⁸ uniform weights, by plain Monte Carlo. Cached between runs as long as the scores
 * are the same.
 */
export function reference({ worth }: Problem): Reference {
  const key = JSON.stringify(worth)
  if (existsSync(FILE)) {
    const kept: Reference = JSON.parse(readFileSync(FILE, 'utf8'))
    if (kept.worth === key && kept.samples === SAMPLES) return kept
  }
  console.log('drawing the reference of 10⁸, about a minute …')
  const found: Reference = { worth: key, samples: SAMPLES, chances: plain(worth, SAMPLES, randomStream(20260115)) }
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, JSON.stringify(found))
  return found
}

/** Plain draws without a wasted step: the order alone decides, so that weights need no sum. */
function plain(worth: readonly (readonly number[])[], samples: number, random: Random): number[] {
  const [teams, columns] = [worth.length, worth[0]?.length ?? 0]
  const flat = Float64Array.from(worth.flat())
  const totals = new Float64Array(teams)
  const last = new Float64Array(teams)
  for (let s = 0; s < samples; s++) {
    totals.fill(0)
    for (let j = 0; j < columns; j++) {
      const weight = random.exponential()
      for (let i = 0; i < teams; i++) totals[i] = (totals[i] as number) + weight * (flat[i * columns + j] as number)
    }
    let lowest = 0
    for (let i = 1; i < teams; i++) if ((totals[i] as number) < (totals[lowest] as number)) lowest = i
    last[lowest] = (last[lowest] as number) + 1
  }
  return [...last].map((n) => n / samples)
}
