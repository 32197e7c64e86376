import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose, setPenalty, setRules, setStage } from '#state/scenario/actions.ts'
import { convertKappa } from '#state/scenario/kappa.ts'
import { openingOf } from '#state/scenario/opening.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { beginDrag, createScenarioStore, endDrag, keepAsMine, type ScenarioStore, undo } from '#state/scenario/store.ts'
import { mirrorUrl } from '#state/scenario/urlMirror.ts'
import { realDataset } from '../realDataset.ts'
import { openLink } from './openLink.ts'

const query = () => window.location.search
let stop: () => void = () => undefined

function mirrored(store: ScenarioStore) {
  stop = mirrorUrl(store)
  return { replace: vi.spyOn(window.history, 'replaceState'), push: vi.spyOn(window.history, 'pushState') }
}

/** What the browser does when the user goes back or forward to an entry. */
function travelTo(search: string, state: unknown) {
  window.history.replaceState(state, '', `/${search}`)
  window.dispatchEvent(new PopStateEvent('popstate', { state }))
}

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/')
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe(mirrorUrl, () => {
  it('writes sixty changes in a second at most five times, and ends on the last', () => {
    const store = createScenarioStore()
    const { replace } = mirrored(store)
    vi.advanceTimersByTime(1000)
    for (let i = 1; i <= 60; i++) {
      setPenalty(store, i)
      vi.advanceTimersByTime(1000 / 60)
    }
    vi.advanceTimersByTime(200)
    expect(replace.mock.calls.length).toBeLessThanOrEqual(6)
    expect(query()).toBe('?v=2&p=60&end=1')
  })

  it('leaves the address alone while a drag moves, and writes where it rests and where it ends', () => {
    const store = createScenarioStore()
    const { replace } = mirrored(store)
    vi.advanceTimersByTime(1000)
    replace.mockClear()
    beginDrag(store)
    for (let i = 1; i <= 60; i++) {
      setPenalty(store, i)
      vi.advanceTimersByTime(1000 / 60)
    }
    expect(replace).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(query()).toBe('?v=2&p=60&end=1')
    setPenalty(store, 61)
    endDrag(store)
    vi.advanceTimersByTime(200)
    expect(query()).toBe('?v=2&p=61&end=1')
    expect(replace).toHaveBeenCalledTimes(2)
  })

  it('writes a first change at once', () => {
    const store = createScenarioStore()
    mirrored(store)
    vi.advanceTimersByTime(1000)
    choose(store, 'seats', 2)
    vi.advanceTimersByTime(0)
    expect(query()).toBe('?v=2&k=2&end=1')
  })

  it('shows one’s own last scenario in a bare address from the start', () => {
    mirrored(createScenarioStore({ scenario: { ...DEFAULT_SCENARIO, gate: 'off' } }))
    expect(query()).toBe('?v=2&gate=off&end=1')
  })

  it('adds an entry for stage, preset and opened link, and replaces for the rest', () => {
    const store = createScenarioStore()
    const { push } = mirrored(store)
    choose(store, 'gate', 'fills')
    setRules(store, 'strict')
    setStage(store, 'kr-sovereign-2')
    openLink(store, '?gate=off')
    choose(store, 'seats', 0)
    vi.advanceTimersByTime(200)
    expect(push.mock.calls.map((call) => call[2])).toEqual([
      '/?v=2&rules=strict&gate=fills&end=1',
      '/?v=2&c=kr-sovereign-2&rules=strict&gate=fills&end=1',
      '/?v=2&gate=off&end=1',
    ])
    expect(query()).toBe('?v=2&gate=off&k=0&end=1')
  })

  it('writes what is waiting into the entry it leaves', () => {
    const store = createScenarioStore()
    const { replace } = mirrored(store)
    choose(store, 'gate', 'fills')
    setRules(store, 'strict')
    expect(replace.mock.calls.map((call) => call[2])).toEqual(['/?v=2&gate=fills&end=1'])
  })

  it('follows the address back without writing it again', () => {
    const store = createScenarioStore()
    const { replace, push } = mirrored(store)
    setRules(store, 'strict')
    travelTo('?gate=off', { cutline: { guest: true } })
    replace.mockClear()
    vi.advanceTimersByTime(1000)
    expect(store.getState()).toMatchObject({ guest: true, scenario: { gate: 'off', rules: { preset: 'official' } } })
    expect(push).toHaveBeenCalledTimes(1)
    expect(replace).not.toHaveBeenCalled()
    undo(store)
    expect(store.getState()).toMatchObject({ guest: false, scenario: { rules: { preset: 'strict' } } })
  })

  it('takes up the address of an unknown entry, its unreadable parts as notices', () => {
    const store = createScenarioStore()
    mirrored(store)
    beginDrag(store)
    setPenalty(store, 3)
    travelTo('?k=many', null)
    expect(store.getState()).toMatchObject({ scenario: DEFAULT_SCENARIO, drag: null, issues: [{ param: 'k' }] })
  })

  it('leaves an opened link as it came until the first change, and says the version of a guest', () => {
    window.history.replaceState(null, '', '/?v=1&c=kr-sovereign-1&seed=7&zzz=1')
    const store = createScenarioStore(openingOf(query(), null))
    mirrored(store)
    vi.advanceTimersByTime(1000)
    expect(query()).toBe('?v=1&c=kr-sovereign-1&seed=7&zzz=1')
    choose(store, 'gate', 'off')
    undo(store)
    vi.advanceTimersByTime(1000)
    choose(store, 'gate', 'off')
    vi.advanceTimersByTime(1000)
    expect(query()).toBe('?v=2&gate=off&eps=1&end=1')
    keepAsMine(store)
    vi.advanceTimersByTime(1000)
    expect(query()).toBe('?v=2&gate=off&eps=1&end=1')
  })

  it('leaves a link with the kappa of version 1 as it came, and says its epsilon from the first change on', () => {
    window.history.replaceState(null, '', '/?v=1&kappa=12.25')
    const store = createScenarioStore(openingOf(query(), null))
    mirrored(store)
    convertKappa(store, realDataset().competition)
    vi.advanceTimersByTime(1000)
    expect(store.getState().scenario).toMatchObject({ kappa: null, uncertainty: { epsilon: 0.73 } })
    expect(store.getState().past).toEqual([])
    expect(query()).toBe('?v=1&kappa=12.25')
    choose(store, 'gate', 'off')
    vi.advanceTimersByTime(1000)
    expect(query()).toBe('?v=2&gate=off&eps=0.73&end=1')
  })

  it('says the epsilon of a pasted link with kappa as soon as it is known', () => {
    const store = createScenarioStore()
    mirrored(store)
    openLink(store, '?v=1&kappa=12.25')
    convertKappa(store, realDataset().competition)
    vi.advanceTimersByTime(1000)
    expect(query()).toBe('?v=2&eps=0.73&end=1')
  })

  it('keeps the fragment and the page’s own parameters', () => {
    window.history.replaceState(null, '', '/?lang=en&world=slow#sources')
    const store = createScenarioStore()
    mirrored(store)
    choose(store, 'gate', 'off')
    vi.advanceTimersByTime(200)
    expect(`${query()}${window.location.hash}`).toBe('?v=2&gate=off&lang=en&world=slow&end=1#sources')
  })

  it('writes what is waiting when the page is left or the mirror stops', () => {
    const store = createScenarioStore()
    mirrored(store)
    choose(store, 'gate', 'off')
    window.dispatchEvent(new Event('pagehide'))
    expect(query()).toBe('?v=2&gate=off&end=1')
    choose(store, 'gate', 'fills')
    stop()
    expect(query()).toBe('?v=2&gate=fills&end=1')
    choose(store, 'gate', 'penalty')
    vi.advanceTimersByTime(1000)
    expect(query()).toBe('?v=2&gate=fills&end=1')
  })

  it('tries again where the browser refuses', () => {
    const store = createScenarioStore()
    const { replace } = mirrored(store)
    replace.mockImplementationOnce(() => {
      throw new DOMException('too many calls', 'SecurityError')
    })
    choose(store, 'gate', 'off')
    vi.advanceTimersByTime(200)
    expect(query()).toBe('')
    vi.advanceTimersByTime(200)
    expect(query()).toBe('?v=2&gate=off&end=1')
  })
})
