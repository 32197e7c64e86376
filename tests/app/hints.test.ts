import { describe, expect, it } from 'vitest'
import { recentIds, remember } from '../../src/app/find/recent.ts'
import { keepHints, openHints } from '../../src/app/hints/openHints.ts'

class MemoryStorage implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()
  get length() {
    return this.#items.size
  }
  clear = () => this.#items.clear()
  getItem = (key: string) => this.#items.get(key) ?? null
  key = (at: number) => [...this.#items.keys()][at] ?? null
  removeItem = (key: string) => void this.#items.delete(key)
  setItem(key: string, value: string) {
    this.#items.set(key, value)
  }
}

/** Takes nothing: full, or forbidden. */
class FullStorage extends MemoryStorage {
  override setItem() {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

describe('the hints of a first visit', () => {
  it('stay for the visit, and are gone at the next one', () => {
    const storage = new MemoryStorage()
    const tab = new MemoryStorage()
    expect(openHints(storage, tab)).toEqual(['reading', 'weights', 'help'])
    expect(openHints(storage, tab)).toEqual(['reading', 'weights', 'help'])
    expect(openHints(storage, new MemoryStorage())).toEqual([])
  })

  it('are gone one by one, and for good when closed', () => {
    const storage = new MemoryStorage()
    const tab = new MemoryStorage()
    openHints(storage, tab)
    keepHints(storage, ['reading', 'help'])
    expect(openHints(storage, tab)).toEqual(['reading', 'help'])
    keepHints(storage, [])
    expect(openHints(storage, tab)).toEqual([])
  })

  it('are not shown where they could not be closed for good, or where something else lies in their place', () => {
    expect(openHints(null, null)).toEqual([])
    expect(openHints(new FullStorage(), new MemoryStorage())).toEqual([])
    for (const text of ['', 'null', '{', '[]', '{"schema":2,"closed":[]}', '{"schema":1,"closed":"all"}']) {
      const storage = new MemoryStorage()
      const tab = new MemoryStorage()
      openHints(storage, tab)
      storage.setItem('cutline.hints', text)
      expect({ text, hints: openHints(storage, tab) }).toEqual({ text, hints: [] })
    }
  })
})

describe('what was used last', () => {
  it('is remembered once, newest first, eight at most', () => {
    const storage = new MemoryStorage()
    for (let i = 0; i < 12; i += 1) remember(storage, `item ${i}`)
    remember(storage, 'item 7')
    expect(recentIds(storage)).toEqual([7, 11, 10, 9, 8, 6, 5, 4].map((i) => `item ${i}`))
  })

  it('is nothing where nothing can be read or kept', () => {
    expect(recentIds(null)).toEqual([])
    const full = new FullStorage()
    remember(full, 'item')
    expect(recentIds(full)).toEqual([])
    for (const text of ['', '{', '3', '{"schema":2,"ids":["a"]}', '{"schema":1,"ids":{}}']) {
      const storage = new MemoryStorage()
      storage.setItem('cutline.found', text)
      expect(recentIds(storage)).toEqual([])
    }
    const mixed = new MemoryStorage()
    mixed.setItem('cutline.found', '{"schema":1,"ids":[1,"a",null,"b"]}')
    expect(recentIds(mixed)).toEqual(['a', 'b'])
  })
})
