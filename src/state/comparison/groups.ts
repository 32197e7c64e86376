import type { Scenario } from '#state/scenario/scenario.ts'
import type { Difference } from './differences.ts'

/** Choices that are made together: what a changed verdict is attributed to. */
export const GROUPS = [
  'data',
  'date',
  'source',
  'missing',
  'normalisation',
  'weights',
  'pillars',
  'assumed',
  'cells',
  'rules',
  'claims',
  'assume',
  'gate',
  'seats',
] as const
export type Group = (typeof GROUPS)[number]

/** The group of each field; null for fields that do not affect the verdict, or are no choice within a stage. */
const GROUP_OF = {
  competition: null,
  dataVersion: 'data',
  asOf: 'date',
  undated: 'date',
  source: 'source',
  missing: 'missing',
  normalisation: 'normalisation',
  weights: 'weights',
  pillars: 'pillars',
  assumed: 'assumed',
  cells: 'cells',
  rules: 'rules',
  claimsOff: 'claims',
  assume: 'assume',
  gate: 'gate',
  penalty: 'gate',
  seats: 'seats',
  uncertainty: null,
  kappa: null,
} as const satisfies { readonly [K in keyof Scenario]-?: Group | null }

/** The groups in which some choice differs, in the order of `GROUPS`. */
export function groupsOf(differences: readonly Difference[]): Group[] {
  const found = new Set(differences.map(({ field }) => GROUP_OF[field]))
  return GROUPS.filter((group) => found.has(group))
}

/** One scenario with the choices of these groups taken from another of the same stage. */
export function mix(base: Scenario, other: Scenario, groups: readonly Group[]): Scenario {
  const taken = (Object.keys(GROUP_OF) as (keyof Scenario)[]).filter((field) =>
    groups.some((group) => group === GROUP_OF[field]),
  )
  return { ...base, ...Object.fromEntries(taken.map((field) => [field, other[field]])) }
}
