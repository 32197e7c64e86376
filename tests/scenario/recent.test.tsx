import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose } from '#state/scenario/actions.ts'
import { openingOf } from '#state/scenario/opening.ts'
import { loadOwn, OWN_KEY, persistOwn, saveOwn } from '#state/scenario/persistence.ts'
import { RECENT_KEY, recentSearches, rememberRecent } from '#state/scenario/recent.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { createScenarioStore, keepAsMine } from '#state/scenario/store.ts'

const seats = (n: number) => ({ ...DEFAULT_SCENARIO, seats: n })

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => vi.useRealTimers())

describe('the last scenario of one’s own', () => {
  it('of another window is remembered before this one takes its place, once for each window', () => {
    const [a, b] = [createScenarioStore(), createScenarioStore()]
    const stops = [persistOwn(a, localStorage), persistOwn(b, localStorage)]
    for (const [store, n] of [
      [a, 2],
      [b, 3],
      [a, 4],
      [b, 0],
    ] as const) {
      choose(store, 'seats', n)
      vi.advanceTimersByTime(1000)
    }
    expect(loadOwn(localStorage)).toEqual(seats(0))
    expect(recentSearches(localStorage)).toEqual(['?v=2&k=4&end=1'])
    for (const stop of stops) stop()
  })

  it('is remembered when a guest becomes one’s own', () => {
    saveOwn(localStorage, seats(2))
    const store = createScenarioStore(openingOf('?v=1&gate=off', localStorage))
    const stop = persistOwn(store, localStorage)
    keepAsMine(store)
    vi.advanceTimersByTime(1000)
    expect(loadOwn(localStorage)).toMatchObject({ gate: 'off' })
    expect(recentSearches(localStorage)).toEqual(['?v=2&k=2&end=1'])
    stop()
  })

  it('that cannot be read is put aside, not written over', () => {
    localStorage.setItem(OWN_KEY, '{"schema":9}')
    const store = createScenarioStore(openingOf('', localStorage))
    const stop = persistOwn(store, localStorage)
    choose(store, 'gate', 'off')
    vi.advanceTimersByTime(1000)
    expect(localStorage.getItem('cutline.aside.cutline.scenario')).toBe('{"schema":9}')
    expect(loadOwn(localStorage)).toMatchObject({ gate: 'off' })
    stop()
  })

  it('is known again at a reload, though another window has stored its own', () => {
    saveOwn(localStorage, seats(2))
    expect(openingOf('?k=3', localStorage).guest).toBe(true)
    expect(openingOf('?k=3', localStorage, false).guest).toBe(false)
  })
})

describe(recentSearches, () => {
  it('holds five, the last first, none twice, and never the default', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 2]) rememberRecent(localStorage, seats(n))
    rememberRecent(localStorage, DEFAULT_SCENARIO)
    expect(recentSearches(localStorage)).toEqual([2, 6, 5, 4, 3].map((n) => `?v=2&k=${n}&end=1`))
  })

  it.each(['{', 'null', '7', '{"schema":2,"searches":[]}', '{"schema":1,"searches":7}', '{"schema":1,"searches":[7]}'])(
    'takes %s for none',
    (text) => {
      localStorage.setItem(RECENT_KEY, text)
      expect(recentSearches(localStorage)).toEqual([])
    },
  )
})
