import { randomStream } from '#core/random/index.ts'
import { type DrawReport, pointSampler } from './pointSampler.ts'
import type { System } from './system.ts'

/** Attempts to meet what ties pillars together, before draws are given up. */
const MOST_TRIED = 5_000_000
const TRIES_A_TURN = 100

export type Draws = {
  /** One point for each draw, in the order of the unknowns. */
  readonly points: readonly Float64Array[]
  readonly reports: readonly DrawReport[]
  /** Share of the draws of single pillars that also meet what ties them together. */
  readonly kept: number
}

/**
 * Points drawn from what the facts allow, by the sampler that the chances draw from too.
 * Yields now and then, so that the caller can let others in.
 * @returns null where no draw was accepted.
 */
export function* drawPoints(system: System, samples: number, seed: number): Generator<undefined, Draws | null> {
  const sampler = yield* pointSampler(system)
  if (sampler === null) return null
  const random = randomStream(seed)
  const points: Float64Array[] = []
  const point = new Float64Array(system.unknowns.length)
  let tried = 0
  while (points.length < samples && tried < MOST_TRIED) {
    if (++tried % TRIES_A_TURN === 0) yield
    if (sampler.attempt(random, point)) points.push(point.slice())
  }
  return points.length === 0 ? null : { points, reports: sampler.reports(), kept: points.length / tried }
}
