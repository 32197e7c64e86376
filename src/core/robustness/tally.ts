/** Counts over the samples of one or more blocks. Matrices are flat, row by row. */
export type Tally = {
  samples: number
  /**
   * By team, where all worlds of a sample agree: `undecided` is neither out nor safe. A route is counted only where all
   * agree on it; one that goes by both is counted in both, and in `outByBoth`; out without a route in `outRouteOpen`.
   */
  readonly outByGate: Uint32Array
  readonly outByScore: Uint32Array
  readonly outByBoth: Uint32Array
  readonly outRouteOpen: Uint32Array
  readonly safe: Uint32Array
  readonly undecided: Uint32Array
  /** Teams × ranks by score (1-1-3), gates apart. */
  readonly ranks: Uint32Array
  /** Teams × teams: how often the row's total is above the column's. */
  readonly above: Uint32Array
  /** Teams × benchmarks in play: sums of the shares in the samples in which the team goes by score. */
  readonly losingShares: Float64Array
}

export function emptyTally(teams: number, benchmarks: number): Tally {
  return {
    samples: 0,
    outByGate: new Uint32Array(teams),
    outByScore: new Uint32Array(teams),
    outByBoth: new Uint32Array(teams),
    outRouteOpen: new Uint32Array(teams),
    safe: new Uint32Array(teams),
    undecided: new Uint32Array(teams),
    ranks: new Uint32Array(teams * teams),
    above: new Uint32Array(teams * teams),
    losingShares: new Float64Array(teams * benchmarks),
  }
}

const COUNTS = [
  'outByGate',
  'outByScore',
  'outByBoth',
  'outRouteOpen',
  'safe',
  'undecided',
  'ranks',
  'above',
  'losingShares',
] as const

/** Both together. Merge blocks in the order of their numbers: sums of fractions depend on it in the last digit. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const merged: Tally = {
    samples: a.samples + b.samples,
    outByGate: a.outByGate.slice(),
    outByScore: a.outByScore.slice(),
    outByBoth: a.outByBoth.slice(),
    outRouteOpen: a.outRouteOpen.slice(),
    safe: a.safe.slice(),
    undecided: a.undecided.slice(),
    ranks: a.ranks.slice(),
    above: a.above.slice(),
    losingShares: a.losingShares.slice(),
  }
  for (const name of COUNTS) {
    const into = merged[name]
    const more = b[name]
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (more[i] as number)
  }
  return merged
}
