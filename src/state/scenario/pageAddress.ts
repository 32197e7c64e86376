import { framed } from './params.ts'
import { guestOf } from './urlMirror.ts'

/** A whole address with its version first and its end last, see `framed`. */
export function framedIn(address: string): string {
  const url = new URL(address)
  url.search = framed(url.searchParams)
  return url.href
}

/**
 * The address of the page with this query, which holds what the address holds now but for parameters of the page.
 * One's own default scenario by itself is a bare address; a guest's is not.
 */
export function addressWith(query: URLSearchParams): string {
  const { pathname, hash } = window.location
  return `${pathname}${framed(query, guestOf(window.history.state) !== true)}${hash}`
}
