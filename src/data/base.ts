import { buildSettings } from './env.ts'

/** Where the data comes from. */
export type DataBase = {
  /** Absolute, ends with a slash, without query or fragment. */
  readonly url: string
  /** Shown on screen, e.g. `https://example.org`. */
  readonly origin: string
  /** True for the files that are served with the page. */
  readonly bundled: boolean
}

/**
 * Why an address cannot be a base: it is not an address; neither http nor https; carries a user
 * name or password; carries a query or fragment.
 */
export type BaseProblem = 'not-an-address' | 'not-http' | 'credentials' | 'query'

export type ParsedBase = { readonly base: DataBase } | { readonly problem: BaseProblem }

const BUNDLED_PATH = 'data/'

/** Names and numbers as they stand in the address of a server, and a port. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d+)?$/i

/**
 * Reads an address typed by a user, found in a link or set at build time: absolute http(s), or
 * relative to the page. Never throws.
 */
export function parseBase(text: string, page: string = pageAddress()): ParsedBase {
  const url = parseAddress(text.trim(), page)
  if (url === null) return { problem: 'not-an-address' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { problem: 'not-http' }
  // Some browsers read signs into a host that would mean something else in a policy.
  if (!HOST.test(url.host)) return { problem: 'not-an-address' }
  if (url.username !== '' || url.password !== '') return { problem: 'credentials' }
  if (url.search !== '' || url.hash !== '') return { problem: 'query' }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return { base: { url: url.href, origin: url.origin, bundled: url.href === bundledUrl(page) } }
}

/** The files served with the page, wherever the page itself lies. */
export function bundledBase(page: string = pageAddress()): DataBase {
  const url = bundledUrl(page)
  const { origin, protocol } = new URL(url)
  return { url, origin: origin === 'null' ? protocol : origin, bundled: true }
}

/**
 * The base set at build time by `VITE_API_BASE`, else the bundled files.
 *
 * @throws Error when `VITE_API_BASE` is set and is no usable base: a page that quietly showed other
 * data than it was built for would be worse.
 */
export function configuredBase(page: string = pageAddress()): DataBase {
  const { apiBase } = buildSettings()
  if (apiBase === null) return bundledBase(page)
  const parsed = parseBase(apiBase, page)
  if ('problem' in parsed) throw new Error(`VITE_API_BASE ${JSON.stringify(apiBase)}: ${parsed.problem}`)
  return parsed.base
}

function parseAddress(text: string, page: string): URL | null {
  if (text === '') return null
  try {
    return new URL(text, page)
  } catch {
    return null
  }
}

function bundledUrl(page: string): string {
  return new URL(BUNDLED_PATH, page).href
}

function pageAddress(): string {
  return typeof document === 'undefined' ? 'http://localhost/' : document.baseURI
}
