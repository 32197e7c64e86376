import type { BenchmarkId, Outcome } from './domain/competition.ts'
import type { Contribution, RankedTeam } from './domain/evaluation.ts'
import type { Prepared } from './prepare.ts'
import type { Scored } from './scoreTeam.ts'
import type { Weighing } from './weigh.ts'

/** One row of the ranking. */
export function rankedTeam(
  scored: Scored,
  rank: number | null,
  byScore: Outcome,
  prepared: Prepared,
  weighing: Weighing,
): RankedTeam {
  return new Row(scored, rank, byScore, () => contributionsOf(scored, prepared, weighing))
}

/**
 * Its contributions are worked out when they are first read, since a drag ranks many more teams than it shows.
 * The property is the row's own and enumerable, so that JSON, spreading and structured clones have it like any
 * other; and all rows share one getter, since a getter for each row would cost more than the contributions.
 */
class Row implements RankedTeam {
  readonly team
  readonly rank
  readonly byScore
  readonly total
  readonly benchmarkScore
  readonly penalty
  readonly pillars
  declare readonly contributions: readonly Contribution[]
  readonly cells
  readonly ownValues
  readonly unscored
  readonly #workOut: () => readonly Contribution[]
  #contributions: readonly Contribution[] | null = null

  constructor(scored: Scored, rank: number | null, byScore: Outcome, workOut: () => readonly Contribution[]) {
    this.team = scored.prepared.team.id
    this.rank = rank
    this.byScore = byScore
    this.total = scored.total
    this.benchmarkScore = scored.benchmarkScore
    this.penalty = scored.penalty
    this.pillars = scored.pillars
    Object.defineProperty(this, 'contributions', Row.#whenRead)
    this.cells = scored.prepared.cells
    this.ownValues = scored.prepared.ownValues
    this.unscored = scored.unscored
    this.#workOut = workOut
  }

  static readonly #whenRead: PropertyDescriptor & ThisType<Row> = {
    enumerable: true,
    get() {
      this.#contributions ??= this.#workOut()
      return this.#contributions
    },
  }
}

/** The terms of `B`, in field order; none for a team without a score. */
function contributionsOf(
  { prepared: { values }, unscored, ownShare }: Scored,
  { inPlay }: Prepared,
  { shares }: Weighing,
): Contribution[] {
  if (unscored !== null) return []
  return (values as NonNullable<typeof values>).flatMap((value, j): Contribution[] => {
    if (value === null) return []
    const share = (shares[j] as number) / ownShare
    return [{ benchmark: inPlay[j] as BenchmarkId, ...value, share, amount: share * value.normalised }]
  })
}
