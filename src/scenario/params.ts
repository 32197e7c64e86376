/** Every parameter of a link, in the order in which links are written. */
export const PARAMS = [
  'v',
  'c',
  'd',
  'at',
  'w',
  'pillars',
  'pts',
  'cell',
  'norm',
  'missing',
  'undated',
  'source',
  'rules',
  'rule',
  'proof',
  'unknown',
  'off',
  'gate',
  'p',
  'k',
  'unc',
  'kappa',
  'reading',
  'noise',
  'lift',
  'gapcorr',
  'spread',
  'uphold',
  'seed',
] as const
export type Param = (typeof PARAMS)[number]

const KNOWN: ReadonlySet<string> = new Set(PARAMS)

export const isParam = (name: string): name is Param => KNOWN.has(name)

/** Scenarios that are compared with one another, one to a parameter. */
export const COMPARISON_PARAM = 'cmp'

/** Does the address ask for a comparison? */
export const isComparisonAddressed = (): boolean => new URLSearchParams(window.location.search).has(COMPARISON_PARAM)

/** Parameters of the page around the scenario: kept in the address, never part of a scenario. */
export const PAGE_PARAMS: readonly string[] = ['lang', 'world', 'src', COMPARISON_PARAM, 'present', 'slide']

/** What mail programs and networks hang on to a link: not worth a notice. */
const TRACKING = /^(utm_[a-z_]{1,20}|fbclid|gclid|msclkid|igshid)$/

export const isForeign = (name: string): boolean => PAGE_PARAMS.includes(name) || TRACKING.test(name)

/** Does this query say anything about a scenario? A bare address opens one's own last scenario. */
export function hasScenario(search: string): boolean {
  return [...new URLSearchParams(search).keys()].some(isParam)
}

/**
 * The query part of whatever a user pastes: a whole address, `?query`, a bare query, or nothing.
 * The fragment is dropped; an address without a query gives the empty string.
 */
export function searchOfLink(link: string): string {
  const text = link.trim()
  const fragment = text.indexOf('#')
  const whole = fragment < 0 ? text : text.slice(0, fragment)
  const query = whole.indexOf('?')
  if (query >= 0) return whole.slice(query)
  const isAddress = whole.includes('://') || (whole.includes('/') && !whole.includes('='))
  return whole === '' || isAddress ? '' : `?${whole}`
}
