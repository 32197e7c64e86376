import { describe, expect, it } from 'vitest'
import { recentIds, remember } from '../../src/features/find/recent.ts'

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

it('what was found in a tab of version 0.5.0 is found where it stands now', () => {
  const storage = new MemoryStorage()
  const ids = ['tab ledger', 'tab chances', 'tab compare', 'team naver', 'tab team']
  storage.setItem('cutline.found', JSON.stringify({ schema: 1, ids }))
  expect(recentIds(storage)).toEqual([
    'section ledger',
    'room sure',
    'tool compare',
    'team naver',
    'section explanation',
  ])
})
