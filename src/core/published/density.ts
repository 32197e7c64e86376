import type { Interval } from './facts.ts'

/** A histogram of drawn values, over the range of the bins. */
export type Density = {
  readonly mean: number
  /** 5 %, 50 % and 95 % of the draws lie below. */
  readonly quantiles: readonly [number, number, number]
  /** Share of the draws in each of equally wide bins, from low to high. */
  readonly bins: readonly number[]
}

const BINS = 36

/** @param values at least one, all within the range up to rounding. */
export function densityOf(values: Float64Array, { low, high }: Interval): Density {
  const sorted = values.toSorted()
  const bins = new Array<number>(BINS).fill(0)
  let sum = 0
  for (const value of values) {
    sum += value
    const bin = high > low ? Math.floor((BINS * (value - low)) / (high - low)) : 0
    const held = Math.min(BINS - 1, Math.max(0, bin))
    bins[held] = (bins[held] as number) + 1 / values.length
  }
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number
  return { mean: sum / values.length, quantiles: [quantile(0.05), quantile(0.5), quantile(0.95)], bins }
}
