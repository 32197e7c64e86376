import type { Normalisation } from '../domain/choices.ts'
import { TIE, tieGroups } from '../domain/ties.ts'

/** The points of all teams that have the benchmark, in any order → their normalised values, same order. */
export type NormaliseColumn = (points: readonly number[]) => readonly number[]

/** Where all teams stand equal there is nothing to tell apart: everyone gets the middle. */
const NO_SPREAD = 50

const spread = (points: readonly number[]) => {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const x of points) {
    min = Math.min(min, x)
    max = Math.max(max, x)
  }
  return { min, max, isFlat: !(max - min > TIE) }
}

/** `100·(x − min)/(max − min)` over the teams. */
const minmax: NormaliseColumn = (points) => {
  const { min, max, isFlat } = spread(points)
  return points.map((x) => (isFlat ? NO_SPREAD : (100 * (x - min)) / (max - min)))
}

/** `50 + 10z` with the population standard deviation. Not monotone: see docs/method.md. */
const zscore: NormaliseColumn = (points) => {
  if (spread(points).isFlat) return points.map(() => NO_SPREAD)
  const mean = points.reduce((sum, x) => sum + x, 0) / points.length
  const away = points.map((x) => x - mean)
  const sd = Math.sqrt(away.reduce((sum, x) => sum + x * x, 0) / points.length)
  return away.map((x) => 50 + (10 * x) / sd)
}

/** Borda count, 0..100: the share of the other teams that a team stands above, a tie counting half. */
const rank: NormaliseColumn = (points) => {
  const scores = points.map(() => NO_SPREAD)
  if (points.length < 2) return scores
  let below = points.length
  for (const group of tieGroups(points)) {
    below -= group.length
    for (const i of group) scores[i] = (100 * (below + (group.length - 1) / 2)) / (points.length - 1)
  }
  return scores
}

/** `100·x/max`; nothing above zero gives 0. */
const best: NormaliseColumn = (points) => {
  const { max } = spread(points)
  return points.map((x) => (max > TIE ? (100 * x) / max : 0))
}

/** Ways to bring benchmarks of different spread to one footing (docs/method.md, 5). */
export const NORMALISE: Readonly<Record<Normalisation, NormaliseColumn>> = {
  points: (points) => points,
  minmax,
  zscore,
  rank,
  best,
}
