/** Counts over the samples of one or more blocks. Matrices are flat, row by row. */
export type Tally = {
  samples: number
  /**
   * By team, in how many samples it is out, safe or undecided (as `decide` says). A team out by both routes is counted in
   * all three of `outByGate`, `outByScore` and `outByBoth`; one whose route is open only in `outRouteOpen`.
   */
  readonly outByGate: Uint32Array
  readonly outByScore: Uint32Array
  readonly outByBoth: Uint32Array
  readonly outRouteOpen: Uint32Array
  readonly safe: Uint32Array
  readonly undecided: Uint32Array
  /** Teams × ranks: how often at rank 1, 2, … by score, without regard to the gate; ties share the better rank. */
  readonly ranks: Uint32Array
  /** Teams × teams: how often the row's total is above the column's. */
  readonly above: Uint32Array
  /** Teams × benchmarks in play: sums of the shares over the samples in which the team is out by score. */
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

/** The sum of two tallies. Merge blocks in the order of their numbers: floating-point sums depend on the order. */
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
