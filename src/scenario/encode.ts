import { FIELDS, type FieldCodec } from './fields.ts'
import { LINK_VERSION } from './migrations.ts'
import { PARAMS, type Param } from './params.ts'
import type { Scenario } from './scenario.ts'

export type SearchOptions = {
  /** A link to send: says its version and competition, and pins this data version and the seed. */
  readonly share?: { readonly dataVersion: string }
  /** Say the version, so that a later grammar can read what is stored today. */
  readonly versioned?: boolean
}

/**
 * The scenario as a query, with `?`; empty for the default one. Writes only what differs from the
 * default, in the order of `PARAMS`, lists sorted: equal scenarios give equal links. Nothing in it
 * needs a percent escape. `fromSearch(toSearch(s)).scenario` equals `s` for every scenario whose
 * numbers keep their `SCENARIO_LIMITS` and whose lists are sorted.
 */
export function toSearch(scenario: Scenario, { share, versioned = false }: SearchOptions = {}): string {
  const texts = new Map<Param, string>()
  for (const key of Object.keys(FIELDS) as (keyof Scenario)[]) {
    for (const [param, text] of writeField(scenario, key)) texts.set(param, text)
  }
  if (share || versioned) texts.set('v', String(LINK_VERSION))
  if (share) {
    texts.set('c', scenario.competition)
    texts.set('d', share.dataVersion)
    texts.set('seed', String(scenario.uncertainty.seed))
  }
  const query = new URLSearchParams(PARAMS.flatMap((p) => (texts.has(p) ? [[p, texts.get(p) as string]] : [])))
  return texts.size === 0 ? '' : `?${query}`
}

function writeField<K extends keyof Scenario>(scenario: Scenario, key: K): readonly (readonly [Param, string])[] {
  return (FIELDS[key] as unknown as FieldCodec<Scenario[K]>).write(scenario[key])
}

/** Do both stand for the same choices? */
export const sameScenario = (a: Scenario, b: Scenario): boolean => a === b || toSearch(a) === toSearch(b)
