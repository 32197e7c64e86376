import { type BaseProblem, configuredBase, type DataBase, parseBase } from './base.ts'

/** The parameter of an address that names another base. Part of the page, never of a scenario. */
const BASE_PARAM = 'src'

/** Where the base that the reader typed lies. */
export const BASE_KEY = 'cutline.base'
/** Bases of links that the reader allowed in this tab. */
const ALLOWED_KEY = 'cutline.base.allowed'

export type BaseStorages = {
  /** Outlives the tab; null where it is blocked. */
  readonly own: Storage | null
  /** Ends with the tab; null where it is blocked. */
  readonly tab: Storage | null
}

/**
 * What the page does before its first fetch: use a base; ask about the one that came with a link; or
 * say that the one of the link cannot be used. `otherwise` is the base without the link.
 */
export type OpeningBase =
  | { readonly kind: 'use'; readonly base: DataBase }
  | { readonly kind: 'ask'; readonly base: DataBase; readonly otherwise: DataBase }
  | { readonly kind: 'refused'; readonly text: string; readonly problem: BaseProblem; readonly otherwise: DataBase }

/**
 * The base to open with: the link's (asked about first, unless it is one's own or was allowed in this
 * tab), else the one typed before, else the build's.
 *
 * @throws Error as `configuredBase`.
 */
export function openingBase(search: string, storages: BaseStorages, page?: string): OpeningBase {
  const otherwise = typedBase(storages.own, page) ?? configuredBase(page)
  const text = new URLSearchParams(search).get(BASE_PARAM)
  if (text === null) return { kind: 'use', base: otherwise }
  const linked = parseBase(text, page)
  if ('problem' in linked) return { kind: 'refused', text, problem: linked.problem, otherwise }
  const { base } = linked
  const isKnown = [otherwise.url, configuredBase(page).url, ...allowedIn(storages.tab)].includes(base.url)
  return isKnown ? { kind: 'use', base } : { kind: 'ask', base, otherwise }
}

/** Remembers a typed base, or forgets it for null. False where the browser keeps nothing. */
export function rememberBase(storage: Storage | null, base: DataBase | null): boolean {
  try {
    if (base === null) storage?.removeItem(BASE_KEY)
    else storage?.setItem(BASE_KEY, base.url)
    return storage !== null
  } catch {
    return false
  }
}

/** From now on and in this tab only, links may use this base unasked. */
export function allowBase(storage: Storage | null, base: DataBase): void {
  try {
    storage?.setItem(ALLOWED_KEY, JSON.stringify([...allowedIn(storage), base.url]))
  } catch {
    // Asked again at the next reload.
  }
}

/** An address with another `src`, or without one for null. Everything else of it stays. */
export function withLinkedBase(address: string, base: DataBase | null): string {
  const url = new URL(address)
  url.searchParams.delete(BASE_PARAM)
  if (base !== null) url.searchParams.set(BASE_PARAM, base.url)
  return url.href
}

function typedBase(storage: Storage | null, page?: string): DataBase | null {
  try {
    const parsed = parseBase(storage?.getItem(BASE_KEY) ?? '', page)
    return 'base' in parsed ? parsed.base : null
  } catch {
    return null
  }
}

function allowedIn(storage: Storage | null): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(ALLOWED_KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((url) => typeof url === 'string') : []
  } catch {
    return []
  }
}
