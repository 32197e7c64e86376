import { type Ground, gateGrounds } from '#analysis/gateGrounds.ts'
import type { Competition, Evaluation, GateStatus, TeamId } from '#engine/index.ts'

/** A team whose status at the gate depends on which of two readings is taken. */
export type Difference = {
  readonly team: TeamId
  readonly here: GateStatus
  readonly there: GateStatus
  /** Of the reading that is harder on the team. */
  readonly grounds: readonly Ground[]
}

const HARSHNESS: Readonly<Record<GateStatus, number>> = { pass: 0, unknown: 1, fail: 2 }

/** Teams whose gate status differs between two readings of the same evidence, and those that fail in both. */
export function readingDifferences(
  competition: Competition,
  here: Pick<Evaluation, 'gates'>,
  there: Pick<Evaluation, 'gates'>,
): { readonly differing: readonly Difference[]; readonly failingInBoth: readonly TeamId[] } {
  const differing: Difference[] = []
  const failingInBoth: TeamId[] = []
  for (const gate of here.gates) {
    const other = there.gates.find((g) => g.team === gate.team)
    if (other === undefined) continue
    if (gate.status !== other.status) {
      const harder = HARSHNESS[gate.status] > HARSHNESS[other.status] ? gate : other
      differing.push({
        team: gate.team,
        here: gate.status,
        there: other.status,
        grounds: gateGrounds(competition, harder),
      })
    } else if (gate.status === 'fail') failingInBoth.push(gate.team)
  }
  return { differing, failingInBoth }
}
