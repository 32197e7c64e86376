import {
  type BenchmarkId,
  type Choices,
  type Competition,
  evaluatePrepared,
  prepare,
  type Rules,
  type TeamId,
  weightStrip,
} from '#core/engine/index.ts'

/** Who is out, and by which route, between two positions of one share. */
export type MapCell = {
  readonly from: number
  readonly to: number
  readonly byGate: readonly TeamId[]
  readonly byScore: readonly TeamId[]
  readonly byBoth: readonly TeamId[]
  readonly undecided: readonly TeamId[]
}

export type MapRow<T> = { readonly reading: T; readonly max: number; readonly cells: readonly MapCell[] }

/**
 * The verdict over two choices at once: readings of the rules down, one share across. Exact: between neighbouring
 * breakpoints of the strip nothing can change by score, and no share moves the gate.
 */
export function verdictMap<T>(
  competition: Competition,
  choices: Choices,
  readings: readonly (readonly [T, Rules])[],
  benchmark: BenchmarkId,
  locked: ReadonlySet<BenchmarkId>,
): MapRow<T>[] {
  return readings.flatMap(([reading, rules]): MapRow<T>[] => {
    const changed = { ...choices, rules }
    const prepared = prepare(competition, changed)
    const evaluation = evaluatePrepared(prepared, changed)
    const strip = weightStrip(prepared, evaluation, changed, benchmark, locked)
    if (strip === null) return []
    const excludes = choices.gate === 'adds' || choices.gate === 'fills'
    const statusOf = new Map(prepared.gates.map((gate) => [gate.team, gate.status]))
    const ids = competition.teams.map((team) => team.id)
    const failing = ids.filter((id) => excludes && statusOf.get(id) === 'fail')
    const waiting = ids.filter((id) => excludes && statusOf.get(id) === 'unknown')
    // Under `fills` with every seat taken by the gate the strip shows who would be next: nobody is out by score.
    const isFull = choices.gate === 'fills' && failing.length >= choices.seats
    const cells = strip.segments.map(({ from, to, out, undecided }): MapCell => {
      const byScore = isFull ? [] : out
      return {
        from,
        to,
        byGate: failing.filter((id) => !byScore.includes(id)),
        byScore: byScore.filter((id) => !failing.includes(id)),
        byBoth: byScore.filter((id) => failing.includes(id)),
        undecided: [...new Set([...(isFull ? [] : undecided), ...waiting])].filter(
          (id) => !byScore.includes(id) && !failing.includes(id),
        ),
      }
    })
    return [{ reading, max: strip.max, cells }]
  })
}
