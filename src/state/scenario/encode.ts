import { DRAWS_VERSION } from '#core/robustness/index.ts'
import { FIELDS } from './fields.ts'
import { LINK_VERSION } from './migrations.ts'
import { END, framed, PARAMS, type Param } from './params.ts'
import type { Scenario } from './scenario.ts'

export type SearchOptions = {
  /** A link to send: says its version and competition, and pins this data version, the seed and the draws. */
  readonly share?: { readonly dataVersion: string }
  /** Say the version of the default scenario too, so that its link is not taken for a bare address. */
  readonly versioned?: boolean
}

/**
 * The scenario as a query, with `?`; empty for the default one. Writes only what differs from the
 * default, in the order of `PARAMS`, the version first and the mark of the end last, lists sorted: equal
 * scenarios give equal links. Nothing in it
 * needs a percent escape. `fromSearch(toSearch(s)).scenario` equals `s` for every scenario whose
 * numbers keep their `SCENARIO_LIMITS` and whose lists are sorted.
 */
export function toSearch(scenario: Scenario, { share, versioned = false }: SearchOptions = {}): string {
  const texts = new Map<Param, string>(FIELDS.write(scenario))
  if (share) {
    texts.set('c', scenario.competition)
    texts.set('d', share.dataVersion)
    texts.set('seed', String(scenario.uncertainty.seed))
    texts.set('draws', String(DRAWS_VERSION))
  }
  if (texts.size === 0 && !versioned) return ''
  texts.set('v', String(LINK_VERSION)).set(END.param, END.mark)
  return framed(new URLSearchParams(PARAMS.flatMap((p) => (texts.has(p) ? [[p, texts.get(p) as string]] : []))))
}

/** Whether both make the same choices. */
export const sameScenario = (a: Scenario, b: Scenario): boolean =>
  a === b || (toSearch(a) === toSearch(b) && a.kappa === b.kappa)
