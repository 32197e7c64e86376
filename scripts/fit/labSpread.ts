/** One model on one benchmark as several laboratories measured it. */
export type Remeasured = {
  readonly model: string
  readonly benchmark: string
  /** Values in points, 0..100, at least two. */
  readonly values: readonly number[]
  readonly questions: number | null
}

/** The variance between laboratories as one group of measurements shows it. */
type Piece = { readonly freedom: number; readonly squares: number; readonly binomial: number }

export type SpreadFit = {
  /** Variance in points² = floor + slope · p(1−p)·10⁴/n. */
  readonly floor: number
  readonly slope: number
  readonly logLikelihood: number
}

const STEP = 0.01
const MOST = { floor: 4, slope: 1.5 }

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length

/** Groups of known size, each reduced to its degrees of freedom and its sum of squares about its own mean. */
export const piecesOf = (groups: readonly Remeasured[]): Piece[] =>
  groups.flatMap(({ values, questions }) => {
    if (questions === null || values.length < 2) return []
    const centre = mean(values)
    const p = centre / 100
    return {
      freedom: values.length - 1,
      squares: values.reduce((sum, x) => sum + (x - centre) ** 2, 0),
      binomial: (p * (1 - p) * 10 ** 4) / questions,
    }
  })

/** Restricted log-likelihood (the means are no parameters of interest), up to a constant; −∞ at no variance. */
export function logLikelihood(pieces: readonly Piece[], floor: number, slope: number): number {
  let sum = 0
  for (const { freedom, squares, binomial } of pieces) {
    const variance = floor + slope * binomial
    if (variance <= 0) return Number.NEGATIVE_INFINITY
    sum -= (freedom / 2) * Math.log(variance) + squares / (2 * variance)
  }
  return sum
}

/** The best floor and slope on a grid of hundredths, by restricted maximum likelihood (Patterson and Thompson 1971). */
export function fitSpread(pieces: readonly Piece[]): SpreadFit {
  let best: SpreadFit = { floor: 0, slope: 0, logLikelihood: Number.NEGATIVE_INFINITY }
  for (let i = 0; i <= MOST.floor / STEP; i++) {
    for (let j = 0; j <= MOST.slope / STEP; j++) {
      const [floor, slope] = [i * STEP, j * STEP]
      const found = logLikelihood(pieces, floor, slope)
      if (found > best.logLikelihood) best = { floor, slope, logLikelihood: found }
    }
  }
  return best
}

/** χ² with two degrees of freedom at 95 %, halved: so far below the best may a pair of constants lie. */
export const REGION_95 = 5.991 / 2

/** Pooled standard deviation of the groups whose number of questions is not known; null without any. */
export function unknownSizeSd(groups: readonly Remeasured[]): number | null {
  let [freedom, squares] = [0, 0]
  for (const { values, questions } of groups) {
    if (questions !== null || values.length < 2) continue
    const centre = mean(values)
    freedom += values.length - 1
    squares += values.reduce((sum, x) => sum + (x - centre) ** 2, 0)
  }
  return freedom === 0 ? null : Math.sqrt(squares / freedom)
}
