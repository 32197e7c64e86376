/** Where a text goes that could not be read, so that nothing is ever written over it. */
export const ASIDE_PREFIX = 'cutline.aside.'

/** Why the browser refused to store something: no room left, or storing is not allowed. */
export type StorageTrouble = 'full' | 'blocked'

/** Does what a browser may refuse; null where it did not. */
export function attempt(what: () => void): StorageTrouble | null {
  try {
    what()
    return null
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked'
  }
}

/**
 * Moves a text out of the way of what will be written under its key. The same text is put aside once.
 *
 * @returns the key under which it lies now: still its own where the browser lets nothing be written.
 */
export function putAside(storage: Storage | null, key: string, text: string): string {
  let place = key
  const problem = attempt(() => {
    let free = ASIDE_PREFIX + key
    for (let n = 2; ![null, text].includes(storage?.getItem(free) ?? null); n++) free = `${ASIDE_PREFIX}${key}.${n}`
    storage?.setItem(free, text)
    place = free
  })
  if (problem === null) attempt(() => storage?.removeItem(key))
  return place
}
