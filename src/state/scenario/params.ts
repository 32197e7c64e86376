import { LINK_VERSION } from './migrations.ts'

/** Every parameter of a link, in the order in which links are written; `kappa` is read in version 1 alone. */
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
  'assume',
  'gate',
  'p',
  'k',
  'unc',
  'eps',
  'kappa',
  'reading',
  'noise',
  'lift',
  'gapcorr',
  'spread',
  'uphold',
  'seed',
  'draws',
  'end',
] as const
export type Param = (typeof PARAMS)[number]

/** What every link of version 2 and later ends with: one that was cut on its way lacks it. */
export const END = { param: 'end', mark: '1' } as const

/** What stands between the two halves of an item, `benchmark:weight`. Links of version 1 had `*` there, which is read too. */
export const MARK = ':'

/** A query with `?`, with no escape that a link can do without. */
export const plainQuery = (query: URLSearchParams): string => `?${String(query).replaceAll('%3A', MARK)}`

const isFrame = (name: string): boolean => name === 'v' || name === END.param

/**
 * A query as the page writes it, with `?`: its version before and the mark of its end behind all that it says. One
 * that has a version and no end gets none: it was cut, and stays so. Empty where it says nothing but for these two
 * and `orNothing` is set.
 */
export function framed(query: URLSearchParams, orNothing = false): string {
  const said = [...query].filter(([name]) => !isFrame(name))
  if (said.length === 0 && (orNothing || query.size === 0)) return ''
  const version = query.get('v')
  const end = version === null ? END.mark : query.get(END.param)
  const pairs = [['v', version ?? String(LINK_VERSION)], ...said, ...(end === null ? [] : [[END.param, end]])]
  return plainQuery(new URLSearchParams(pairs))
}

const KNOWN: ReadonlySet<string> = new Set(PARAMS)

export const isParam = (name: string): name is Param => KNOWN.has(name)

/** Scenarios that are compared with one another, one to a parameter. */
export const COMPARISON_PARAM = 'cmp'

/** Does the address ask for a comparison? */
export const isComparisonAddressed = (): boolean => new URLSearchParams(window.location.search).has(COMPARISON_PARAM)

/** Parameters of the page around the scenario: kept in the address, never part of a scenario. */
const PAGE_PARAMS: readonly string[] = ['lang', 'world', 'src', COMPARISON_PARAM, 'present', 'slide']

export const isOfPage = (name: string): boolean => PAGE_PARAMS.includes(name)

/**
 * Is this a slip of the pen for a known name of four letters or more? All other names that nothing here knows are
 * what mail programs, chats and networks hang on to a link: not worth a notice.
 */
export const isNearKnown = (name: string): boolean =>
  [...PARAMS, ...PAGE_PARAMS].some((known) => known.length > 3 && isWithinOneEdit(known, name.toLowerCase()))

/** The same, but for at most one letter that is changed, missing, or too much. */
function isWithinOneEdit(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y.slice(1) || x === y.slice(1) || x.slice(1) === y
}

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
  // A bare query may name an address, an address begins with no parameter.
  if (/^[a-z]+=/i.test(text)) return `?${text.split('#', 1)[0]}`
  const fragment = text.indexOf('#')
  const whole = fragment < 0 ? text : text.slice(0, fragment)
  const query = whole.indexOf('?')
  if (query >= 0) return whole.slice(query)
  const isAddress = whole.includes('://') || (whole.includes('/') && !whole.includes('='))
  return whole === '' || isAddress ? '' : `?${whole}`
}
