import { randomStream } from '#core/random/index.ts'
import { type DrawReport, pointSampler } from './pointSampler.ts'
import type { System } from './system.ts'

/** Proposals without an accepted one after which drawing gives up. */
const MOST_TRIED = 5_000_000
const TRIES_A_TURN = 100

export type Draws = {
  /** One point for each draw, in the order of the unknowns. */
  readonly points: readonly Float64Array[]
  readonly reports: readonly DrawReport[]
  /** Acceptance rate, 0..1: the share of joined draws of pillars that satisfy the constraints over several of them. */
  readonly kept: number
}

/**
 * Draws points that the facts allow, with the same sampler as the chances. Yields often, so that the caller can run it
 * in slices.
 * @returns null where no draw was accepted, or none is wanted.
 */
export function* drawPoints(system: System, samples: number, seed: number): Generator<undefined, Draws | null> {
  if (samples === 0) return null
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
