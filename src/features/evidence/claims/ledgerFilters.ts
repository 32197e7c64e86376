import type { Polarity, Strength, TeamId } from '#core/engine/index.ts'
import type { Column } from '#provenance/standing.ts'
import { type LedgerRow, searchable } from './ledgerRows.ts'

export type LedgerFilters = {
  readonly team: TeamId | 'all'
  readonly component: Column | 'all'
  readonly polarity: Polarity | 'all'
  readonly strength: Strength | 'all'
  readonly countsNow: boolean
  readonly search: string
}

export const NO_FILTERS: LedgerFilters = {
  team: 'all',
  component: 'all',
  polarity: 'all',
  strength: 'all',
  countsNow: false,
  search: '',
}

/** Is a row in sight under these filters? */
export function passes({ team, entry, text }: LedgerRow, filters: LedgerFilters): boolean {
  const { claim, standing } = entry
  return (
    (filters.team === 'all' || filters.team === team.id) &&
    (filters.component === 'all' || claim.components.includes(filters.component)) &&
    (filters.polarity === 'all' || filters.polarity === claim.polarity) &&
    (filters.strength === 'all' || filters.strength === claim.strength) &&
    (!filters.countsNow || standing === 'counts') &&
    text.includes(searchable(filters.search.trim()))
  )
}
