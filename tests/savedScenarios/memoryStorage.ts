/** A storage with room for so many characters, keys and texts together, as browsers count them. */
export function memoryStorage(room = Number.POSITIVE_INFINITY): Storage {
  const texts = new Map<string, string>()
  const used = (without: string) =>
    [...texts].reduce((sum, [key, text]) => sum + (key === without ? 0 : key.length + text.length), 0)
  return {
    get length() {
      return texts.size
    },
    key: (i) => [...texts.keys()][i] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (used(key) + key.length + text.length > room) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  }
}

/** Everything that lies in a storage. */
export const contents = (storage: Storage): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').map((key) => [
      key,
      storage.getItem(key) ?? '',
    ]),
  )
