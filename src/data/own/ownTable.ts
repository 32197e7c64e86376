import { type Claim, type IsoDate, LIMITS } from '#core/engine/index.ts'
import type { BenchmarksFile, ProvenanceFile } from '../dataset.ts'

/** The version of the short form of a competition of one's own. */
export const TABLE_VERSION = 1

/**
 * Bounds of a competition of one's own. Benchmarks: with ids of at most `benchmarkId` characters the
 * weights of all of them still fit into one link.
 */
export const OWN_LIMITS = {
  /** Of a file, as of a fetched one. */
  bytes: 5 * 1024 * 1024,
  teams: 10_000,
  benchmarks: 150,
  claims: 5000,
  /** Characters of a name, and of the ids made of it. */
  name: 200,
  teamId: 40,
  benchmarkId: 28,
  /** Largest magnitude of a number. */
  number: LIMITS.value.max,
} as const

export type OwnBenchmark = {
  readonly name: string
  /** The benchmark's own scale. */
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly lowerIsBetter: boolean
  /** Default weight, 0..100. */
  readonly weight: number
  readonly questions: number | null
  readonly group: string | null
}

/** `scores` in the order of the benchmarks, on their own scales; null where there is no value. */
export type OwnTeam = { readonly name: string; readonly scores: readonly (number | null)[] }

export type OwnClaim = Pick<Claim, 'polarity' | 'strength' | 'components'> & {
  readonly id: string
  /** The name of a team of the same table. */
  readonly team: string
  readonly statement: string
  readonly by: string
  readonly date: IsoDate
  readonly url: string | null
  /** Ids of other claims of the same table. */
  readonly answers: readonly string[]
}

/** What the reader decided otherwise than the page proposed. */
export const OWN_CHANGES = [
  'encoding',
  'table',
  'delimiter',
  'decimal',
  'header',
  'first-row',
  'swap',
  'long',
  'names',
  'row',
  'counts',
  'scale',
  'direction',
  'weight',
  'missing',
] as const
export type OwnChange = {
  readonly what: (typeof OWN_CHANGES)[number]
  /** The column or row, where it is about one. */
  readonly of: string | null
  readonly to: string
}

/** Where a table was fetched from, and on which day. */
export type OwnOrigin = { readonly url: string; readonly day: IsoDate }

export type OwnSource = { readonly title: string | null; readonly url: string | null }

/** The short form of a competition of one's own: teams × benchmarks, optional claims. */
export type OwnTable = {
  readonly id: string
  readonly title: string
  /** The day of the numbers. */
  readonly date: IsoDate
  readonly source: OwnSource
  readonly seats: number
  readonly benchmarks: readonly OwnBenchmark[]
  readonly teams: readonly OwnTeam[]
  readonly claims: readonly OwnClaim[]
  readonly changes?: readonly OwnChange[]
  readonly origin?: OwnOrigin
}

/** The two files of the data contract, joined. */
export type OwnContract = { readonly benchmarks: BenchmarksFile; readonly provenance: ProvenanceFile }

/** What is kept of a competition of one's own: everything else is made of it. */
export type OwnContent =
  | { readonly kind: 'table'; readonly table: OwnTable }
  | { readonly kind: 'contract'; readonly files: OwnContract }

const OWN_PREFIX = 'own-'

/** Ids that begin so belong to competitions kept in the browser; no server may use them. */
export const isOwnId = (competition: string): boolean => competition.startsWith(OWN_PREFIX)

export const ownId = (rest: string): string => (isOwnId(rest) ? rest : `${OWN_PREFIX}${rest}`)
