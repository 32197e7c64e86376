import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose, setMissing } from '#state/scenario/actions.ts'
import { dismissIssues } from '#state/scenario/issues.ts'
import { backToMine, openingOf } from '#state/scenario/opening.ts'
import { browserStorage, loadOwn, OWN_KEY, persistOwn, saveOwn } from '#state/scenario/persistence.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { createScenarioStore, keepAsMine } from '#state/scenario/store.ts'
import { openLink } from './openLink.ts'

const mine = { ...DEFAULT_SCENARIO, gate: 'fills' } as const
const stored = () => localStorage.getItem(OWN_KEY)

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe(loadOwn, () => {
  it('gives back what was saved', () => {
    saveOwn(localStorage, mine)
    expect(loadOwn(localStorage)).toEqual(mine)
    expect(stored()).toBe('{"schema":1,"search":"?v=2&gate=fills&end=1"}')
  })

  it.each(['', '{', 'null', '[]', '7', '"?gate=off"', '{"schema":2,"search":"?gate=off"}', '{"schema":1,"search":5}'])(
    'takes %j for nothing stored',
    (text) => {
      localStorage.setItem(OWN_KEY, text)
      expect(loadOwn(localStorage)).toBeNull()
    },
  )

  it('survives a storage that is blocked or full', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    const blocked = { getItem: refuse, setItem: refuse } as unknown as Storage
    expect(loadOwn(blocked)).toBeNull()
    expect(() => saveOwn(blocked, mine)).not.toThrow()
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    expect(browserStorage()).toBeNull()
    expect(openingOf('', browserStorage())).toEqual({ scenario: DEFAULT_SCENARIO, guest: false, issues: [] })
  })
})

describe(openingOf, () => {
  it('opens one’s own last scenario on a bare address', () => {
    saveOwn(localStorage, mine)
    expect(openingOf('?utm_source=mail', browserStorage())).toEqual({ scenario: mine, guest: false, issues: [] })
  })

  it('opens a link as a guest, with what could not be read', () => {
    saveOwn(localStorage, mine)
    expect(openingOf('?gate=off&k=x', localStorage)).toMatchObject({
      scenario: { gate: 'off' },
      guest: true,
      issues: [{ code: 'unreadable', param: 'k' }],
    })
    expect(openingOf('?v=2&end=1', localStorage)).toMatchObject({ scenario: DEFAULT_SCENARIO, guest: true })
  })

  it('knows one’s own scenario again when the page is loaded again', () => {
    saveOwn(localStorage, mine)
    expect(openingOf('?gate=fills', localStorage).guest).toBe(false)
  })
})

describe(persistOwn, () => {
  it('stores one’s own scenario once it has rested', () => {
    const store = createScenarioStore()
    const stop = persistOwn(store, localStorage)
    choose(store, 'gate', 'off')
    setMissing(store, 'zero')
    expect(stored()).toBeNull()
    vi.advanceTimersByTime(1000)
    expect(loadOwn(localStorage)).toMatchObject({ gate: 'off', missing: 'zero' })
    stop()
  })

  it('stores what is waiting when the page is left', () => {
    const store = createScenarioStore()
    const stop = persistOwn(store, localStorage)
    choose(store, 'gate', 'off')
    window.dispatchEvent(new Event('pagehide'))
    expect(loadOwn(localStorage)).toMatchObject({ gate: 'off' })
    stop()
  })

  it('never stores a guest over one’s own until it is kept', () => {
    saveOwn(localStorage, mine)
    const store = createScenarioStore(openingOf('?v=1&gate=off', localStorage))
    const stop = persistOwn(store, localStorage)
    setMissing(store, 'zero')
    vi.advanceTimersByTime(10_000)
    expect(loadOwn(localStorage)).toEqual(mine)
    keepAsMine(store)
    vi.advanceTimersByTime(1000)
    expect(loadOwn(localStorage)).toMatchObject({ gate: 'off', missing: 'zero' })
    stop()
    window.dispatchEvent(new Event('pagehide'))
  })

  it('does not store one’s own changes under a link that was opened in time', () => {
    const store = createScenarioStore()
    const stop = persistOwn(store, localStorage)
    choose(store, 'gate', 'fills')
    openLink(store, '?v=1&gate=off&gatt=1')
    vi.advanceTimersByTime(1000)
    expect(loadOwn(localStorage)?.gate).not.toBe('off')
    stop()
  })
})

describe(backToMine, () => {
  it('replaces a guest by one’s own, in a step of its own', () => {
    saveOwn(localStorage, mine)
    const store = createScenarioStore({ scenario: mine })
    openLink(store, 'gate=off&gatt=1')
    expect(store.getState()).toMatchObject({
      guest: true,
      steps: 1,
      scenario: { gate: 'off' },
      issues: [{ param: 'gatt' }],
    })
    dismissIssues(store)
    expect(store.getState().issues).toEqual([])
    backToMine(store, localStorage)
    expect(store.getState()).toMatchObject({ guest: false, steps: 2, scenario: mine })
  })
})
