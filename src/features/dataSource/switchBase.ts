import type { DataBase } from '#data/base.ts'
import { rememberBase, withLinkedBase } from '#data/chosenBase.ts'
import { framedIn } from '#state/scenario/pageAddress.ts'
import { browserStorage } from '#state/scenario/persistence.ts'

/**
 * Loads the page again with another base, or with the build's own for null. The choices stay in the
 * address. Where the browser keeps nothing the base travels in the address, and is asked about.
 */
export function switchBase(base: DataBase | null): void {
  const isKept = rememberBase(browserStorage(), base)
  const address = framedIn(withLinkedBase(window.location.href, isKept ? null : base))
  window.history.replaceState(window.history.state, '', address)
  window.location.reload()
}
