import type { Choices, GateResult, Team } from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { byTime, clearedEverywhere, type Entry, standingOf } from '#provenance/standing.ts'

/** One claim with everything that is shown beside it. */
export type LedgerRow = {
  readonly team: Team
  readonly entry: Entry
  /** Claims that answer it, in order of time; only an allegation has answers. */
  readonly answers: readonly Entry[]
  /** Claims that it answers, in order of time. */
  readonly answered: readonly Entry[]
  /** Contradictions between sources that concern it. */
  readonly conflicts: Dataset['provenance']['conflicts']
  /** All its sources are of low reliability. */
  readonly isOnlyWeak: boolean
  /** The text to search in, as `searchable` makes it: id, statement, speaker and publishers in both languages. */
  readonly text: string
}

/** Every claim of the competition in order of time, also those made after the as-of date. */
export function ledgerRows(
  { competition, provenance, sources }: Dataset,
  gates: readonly GateResult[],
  choices: Pick<Choices, 'asOf' | 'claimsOff'>,
): LedgerRow[] {
  const teams = new Map(competition.teams.map((team) => [team.id, team]))
  const entries = new Map<string, Entry>()
  for (const claim of competition.claims) {
    const team = teams.get(claim.team)
    if (team === undefined) continue
    entries.set(claim.id, {
      claim,
      standing: standingOf(claim, team, null, choices, { cleared: clearedEverywhere(claim, gates) }),
    })
  }
  const answersTo = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    for (const id of new Set(entry.claim.answers)) answersTo.set(id, [...(answersTo.get(id) ?? []), entry])
  }
  return [...entries.values()].sort(byTime).flatMap((entry): LedgerRow[] => {
    const { claim } = entry
    const team = teams.get(claim.team)
    if (team === undefined) return []
    const cited = claim.sources.flatMap((id) => sources[id] ?? [])
    return [
      {
        team,
        entry,
        answers: (answersTo.get(claim.id) ?? []).sort(byTime),
        answered: claim.answers.flatMap((id) => entries.get(id) ?? []).sort(byTime),
        conflicts: provenance.conflicts.filter((conflict) => conflict.claims?.includes(claim.id)),
        isOnlyWeak: cited.length > 0 && cited.every((source) => source.lowReliability),
        text: searchable(
          claim.id,
          ...[claim.statement, claim.by].flatMap(({ ko, en }) => [ko, en]),
          ...cited.map((source) => source.publisher),
        ),
      },
    ]
  })
}

/** Texts in the form in which a search compares them: Unicode NFC, lower case, one line each. */
export const searchable = (...texts: readonly string[]): string => texts.join('\n').normalize('NFC').toLowerCase()
