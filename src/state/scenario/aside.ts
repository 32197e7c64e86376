/** Prefix of the keys under which stored texts that could not be read are kept, so that they are never overwritten. */
export const ASIDE_PREFIX = 'cutline.aside.'

/** Why the browser refused to store something: no room left, or storing is not allowed. */
export type StorageTrouble = 'full' | 'blocked'

/** Runs a storage operation. @returns why the browser refused it, or null. */
export function attempt(what: () => void): StorageTrouble | null {
  try {
    what()
    return null
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked'
  }
}

/**
 * Moves a text that could not be read to another key, before its own key is written to. The same text is kept once.
 *
 * @returns the key under which it is now; its own if the browser refused to write.
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
