import { fetchBytes } from '../fetchBytes.ts'

/** Where the address lies over the reload that lets the browser connect to it. */
const KEY = 'cutline.table'

/** A table on another origin that the reader asked for. */
export type PendingTable = {
  readonly url: string
  /** The competition that it is read for again; null for a new one. */
  readonly again: string | null
  /** What stood in the field for pasting. */
  readonly pasted: string
}

/** Keeps the address for the page that is loaded next in this tab. False where the browser keeps nothing. */
export function keepPending(tab: Storage | null, pending: PendingTable): boolean {
  try {
    tab?.setItem(KEY, JSON.stringify(pending))
    return tab !== null
  } catch {
    return false
  }
}

export type Fetching = PendingTable & { readonly bytes: Promise<Uint8Array> }

let fetching: Fetching | null = null

/**
 * Begins to fetch what was asked for before the reload. It must be called before the page narrows its connections:
 * the policy is not widened for it, and one address is asked for that the reader saw and pressed a button for.
 *
 * @returns whether anything was asked for.
 */
export function startPending(tab: Storage | null): boolean {
  const pending = takePending(tab)
  if (pending === null) return false
  holdFetching({ ...pending, bytes: fetchTable(pending.url) })
  return true
}

/** Holds a table that is being fetched for the dialog. */
export function holdFetching(table: Fetching): void {
  // Whoever reads it hears of a failure; until then it is no fault of the page.
  table.bytes.catch(() => {})
  fetching = table
}

/** What is being fetched, once. */
export function takeFetching(): Fetching | null {
  const taken = fetching
  fetching = null
  return taken
}

/** The bytes of a table at an address, within the limits of an endpoint. @throws LoadFailure as `fetchBytes`. */
export async function fetchTable(url: string): Promise<Uint8Array> {
  return (await fetchBytes(url, '*/*')).bytes
}

function takePending(tab: Storage | null): PendingTable | null {
  try {
    const text = tab?.getItem(KEY) ?? null
    if (text === null) return null
    tab?.removeItem(KEY)
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { url, again, pasted } = value as Partial<Record<keyof PendingTable, unknown>>
    if (typeof url !== 'string' || !/^https?:/.test(url)) return null
    return { url, again: typeof again === 'string' ? again : null, pasted: typeof pasted === 'string' ? pasted : '' }
  } catch {
    return null
  }
}
