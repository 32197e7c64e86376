import type { DataBase } from '#data/base.ts'
import { fetchTable, keepPending, type PendingTable } from '#data/own/pendingTable.ts'
import { tabStorage } from '#state/scenario/persistence.ts'

/**
 * The browser lets this page connect to its own server and to the one origin of its data, until it is loaded again.
 * The development server has no such policy.
 */
export const mayConnect = (origin: string, base: DataBase): boolean =>
  !import.meta.env.PROD || origin === window.location.origin || origin === base.origin

/** Fetches at once where the page may, else keeps the address and loads the page again, which then fetches it. */
export function fetchOrReload(
  base: DataBase,
  pending: PendingTable,
): Promise<Uint8Array> | 'reloading' | 'cannot-keep' {
  if (mayConnect(new URL(pending.url).origin, base)) return fetchTable(pending.url)
  if (!keepPending(tabStorage(), pending)) return 'cannot-keep'
  window.location.reload()
  return 'reloading'
}
