import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeRecord } from '#state/savedScenarios/record.ts'
import { byPlace, type SavedScenario } from '#state/savedScenarios/savedScenario.ts'
import { followOtherWindows, KEPT_PREFIX, keep, openSavedScenarios } from '#state/savedScenarios/savedScenarios.ts'
import { memoryStorage } from './memoryStorage.ts'

const record = (n: number, name = `scenario ${n}`): SavedScenario => ({
  id: `id${n}`,
  name,
  search: `?v=1&k=${n % 5}`,
  order: n,
  created: new Date(n).toISOString(),
})

/** What a browser tells this window when another one writes or deletes. */
function elsewhere(storage: Storage, kept: SavedScenario | string): void {
  const key = KEPT_PREFIX + (typeof kept === 'string' ? kept : kept.id)
  if (typeof kept === 'string') storage.removeItem(key)
  else storage.setItem(key, writeRecord(kept))
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: storage.getItem(key) }))
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('following another window', () => {
  it('reads each changed scenario once, however many come at a time', () => {
    const storage = memoryStorage()
    const savedScenarios = openSavedScenarios(storage)
    const reads = vi.spyOn(storage, 'getItem')
    const changes = vi.fn()
    savedScenarios.store.subscribe(changes)
    const stop = followOtherWindows(savedScenarios)
    const many = Array.from({ length: 500 }, (_, n) => record(n))
    for (const each of many) {
      storage.setItem(KEPT_PREFIX + each.id, writeRecord(each))
      window.dispatchEvent(new StorageEvent('storage', { key: KEPT_PREFIX + each.id }))
    }
    vi.runAllTimers()
    expect(savedScenarios.store.getState().kept).toEqual(many.toSorted(byPlace))
    expect(reads).toHaveBeenCalledTimes(500)
    expect(changes).toHaveBeenCalledTimes(1)
    stop()
  })

  it('follows changes and deletions, and keeps what this window did meanwhile', () => {
    const storage = memoryStorage()
    const savedScenarios = openSavedScenarios(storage)
    const stop = followOtherWindows(savedScenarios)
    elsewhere(storage, record(1))
    elsewhere(storage, record(2))
    vi.runAllTimers()
    elsewhere(storage, record(1, 'renamed'))
    elsewhere(storage, 'id2')
    keep(savedScenarios, 'mine', '?v=1', new Date(9))
    vi.runAllTimers()
    expect(savedScenarios.store.getState().kept.map(({ name }) => name)).toEqual(['renamed', 'mine'])
    stop()
  })

  it('puts aside what it cannot read, and counts what a later page wrote', () => {
    const storage = memoryStorage()
    const savedScenarios = openSavedScenarios(storage)
    const stop = followOtherWindows(savedScenarios)
    for (const [id, text] of [
      ['broken', 'oops'],
      ['later', '{"schema":99}'],
    ] as const) {
      storage.setItem(KEPT_PREFIX + id, text)
      window.dispatchEvent(new StorageEvent('storage', { key: KEPT_PREFIX + id }))
    }
    vi.runAllTimers()
    expect([...savedScenarios.store.getState().aside.values()]).toEqual(['oops'])
    expect(savedScenarios.store.getState().newer).toBe(1)
    elsewhere(storage, 'later')
    vi.runAllTimers()
    expect(savedScenarios.store.getState().newer).toBe(0)
    stop()
  })
})
