/** Why no table can be fetched from an address; `mixed`: a secure page may not fetch over plain http. */
export type AddressProblem = 'not-an-address' | 'not-http' | 'credentials' | 'mixed'

export type TableAddress = {
  readonly url: string
  /** Shown before anything is asked for. */
  readonly origin: string
  /** The last part of its path. */
  readonly name: string
}

/**
 * Reads the address of a table that the reader typed. The page of a file on GitHub becomes the address of the file.
 * Never throws.
 */
export function parseTableAddress(
  text: string,
  page: string,
): { readonly address: TableAddress } | { readonly problem: AddressProblem } {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (url === null) return { problem: 'not-an-address' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { problem: 'not-http' }
  if (url.username !== '' || url.password !== '') return { problem: 'credentials' }
  if (page.startsWith('https:') && url.protocol === 'http:' && !isLoopback(url.hostname)) return { problem: 'mixed' }
  url.hash = ''
  const blob = /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/.exec(url.pathname)
  if (url.hostname === 'github.com' && blob !== null) {
    url.hostname = 'raw.githubusercontent.com'
    url.pathname = `/${blob[1]}/${blob[2]}`
  }
  return { address: { url: url.href, origin: url.origin, name: nameOf(url) } }
}

/** What a browser fetches over http from a secure page, too. */
const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host)

function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(last) || hostname
  } catch {
    return last
  }
}
