import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bringBack,
  duplicate,
  forgetAside,
  KEPT_PREFIX,
  keep,
  move,
  openSavedScenarios,
  readAgain,
  remove,
  rename,
  replace,
  type SavedScenarios,
} from '#state/savedScenarios/savedScenarios.ts'
import { ASIDE_PREFIX } from '#state/scenario/aside.ts'
import { contents, memoryStorage } from './memoryStorage.ts'

const names = ({ store }: SavedScenarios): string[] => store.getState().kept.map(({ name }) => name)
const idOf = ({ store }: SavedScenarios, name: string): string =>
  store.getState().kept.find((kept) => kept.name === name)?.id ?? ''

/** A library with scenarios of these names. */
function filled(storage: Storage | null, ...wanted: string[]): SavedScenarios {
  const savedScenarios = openSavedScenarios(storage)
  for (const [i, name] of wanted.entries()) keep(savedScenarios, name, `?v=1&k=${i}`, new Date(i))
  return savedScenarios
}

describe('the saved scenarios', () => {
  it('keeps, renames, copies, moves and deletes, and finds all of it again', () => {
    const storage = memoryStorage()
    const savedScenarios = filled(storage, 'one', 'two', 'three')
    rename(savedScenarios, idOf(savedScenarios, 'two'), '  zwei\n ')
    duplicate(savedScenarios, idOf(savedScenarios, 'one'), 'one again')
    move(savedScenarios, idOf(savedScenarios, 'three'), -1)
    expect(names(savedScenarios)).toEqual(['one', 'one again', 'three', 'zwei'])
    remove(savedScenarios, idOf(savedScenarios, 'one'))
    expect(names(savedScenarios)).toEqual(['one again', 'three', 'zwei'])
    expect(names(openSavedScenarios(storage))).toEqual(['one again', 'three', 'zwei'])
    expect(
      openSavedScenarios(storage)
        .store.getState()
        .kept.map(({ search }) => search),
    ).toEqual(['?v=1&k=0', '?v=1&k=2', '?v=1&k=1'])
  })

  it('brings back what was deleted, the last first, each in its place', () => {
    const storage = memoryStorage()
    const savedScenarios = filled(storage, 'one', 'two', 'three')
    const before = savedScenarios.store.getState().kept
    remove(savedScenarios, idOf(savedScenarios, 'two'))
    remove(savedScenarios, idOf(savedScenarios, 'one'))
    bringBack(savedScenarios)
    expect(names(savedScenarios)).toEqual(['one', 'three'])
    bringBack(savedScenarios)
    bringBack(savedScenarios)
    expect(savedScenarios.store.getState().kept).toEqual(before)
    expect(openSavedScenarios(storage).store.getState().kept).toEqual(before)
  })

  it('replaces choices under the same name and place, and gives the earlier ones back', () => {
    const storage = memoryStorage()
    const savedScenarios = filled(storage, 'one', 'two')
    const before = savedScenarios.store.getState().kept
    const id = idOf(savedScenarios, 'one')
    expect(replace(savedScenarios, id, '?v=1&k=0', '?v=1&k=7')).toBe(true)
    expect(openSavedScenarios(storage).store.getState().kept).toEqual([{ ...before[0], search: '?v=1&k=7' }, before[1]])
    expect(bringBack(savedScenarios)).toBe(true)
    expect(openSavedScenarios(storage).store.getState().kept).toEqual(before)
    expect(bringBack(savedScenarios)).toBe(false)
  })

  it('takes no name of which nothing can be printed', () => {
    const savedScenarios = filled(memoryStorage(), 'one')
    expect(keep(savedScenarios, ' \u202e\u0000 ', '?v=1')).toBeNull()
    rename(savedScenarios, idOf(savedScenarios, 'one'), '   ')
    duplicate(savedScenarios, idOf(savedScenarios, 'one'), '')
    expect(names(savedScenarios)).toEqual(['one'])
  })

  it('does nothing at the ends of the list, nor with what is gone', () => {
    const savedScenarios = filled(memoryStorage(), 'one', 'two')
    move(savedScenarios, idOf(savedScenarios, 'one'), -1)
    move(savedScenarios, idOf(savedScenarios, 'two'), 1)
    move(savedScenarios, 'gone', 1)
    rename(savedScenarios, 'gone', 'x')
    remove(savedScenarios, 'gone')
    expect(names(savedScenarios)).toEqual(['one', 'two'])
    expect(savedScenarios.store.getState().lost).toEqual([])
  })

  it('moves as often as one likes between the same neighbours', () => {
    const storage = memoryStorage()
    const savedScenarios = filled(storage, 'one', 'two', 'three', 'four')
    const expected = ['one', 'two', 'three', 'four']
    for (let i = 0; i < 200; i++) {
      const name = ['three', 'two'][i % 2] as string
      move(savedScenarios, idOf(savedScenarios, name), -1)
      const at = expected.indexOf(name)
      if (at > 0) expected.splice(at - 1, 2, name, expected[at - 1] as string)
      expect(names(savedScenarios)).toEqual(expected)
    }
    expect(names(openSavedScenarios(storage))).toEqual(expected)
  })
})

describe('two windows on one storage', () => {
  it('keep their own without touching the other’s, before either hears of it', () => {
    const storage = memoryStorage()
    const [a, b] = [openSavedScenarios(storage), openSavedScenarios(storage)]
    keep(a, 'from a', '?v=1', new Date(1))
    keep(b, 'from b', '?v=1&k=2', new Date(2))
    readAgain(a)
    expect(names(a)).toEqual(['from a', 'from b'])
    expect(names(b)).toEqual(['from a', 'from b'])
  })

  it('build upon one another’s change of the same scenario', () => {
    const storage = memoryStorage()
    const a = filled(storage, 'one', 'two', 'three')
    const b = openSavedScenarios(storage)
    rename(a, idOf(a, 'three'), 'drei')
    move(b, idOf(b, 'three'), -1)
    readAgain(a)
    expect(names(a)).toEqual(['one', 'drei', 'two'])
    expect(names(b)).toEqual(['one', 'drei', 'two'])
  })

  it('replace only what they have seen, and undo only their own change', () => {
    const storage = memoryStorage()
    const a = filled(storage, 'one')
    const b = openSavedScenarios(storage)
    const id = idOf(a, 'one')
    expect(replace(b, id, '?v=1&k=0', '?v=1&k=5')).toBe(true)
    // Window a has not heard of it: nothing is written, and it sees the newer one now.
    expect(replace(a, id, '?v=1&k=0', '?v=1&k=6')).toBe(false)
    expect(a.store.getState().kept[0]?.search).toBe('?v=1&k=5')
    expect(a.store.getState().lost).toEqual([])
    expect(replace(a, id, '?v=1&k=5', '?v=1&k=6')).toBe(true)
    rename(b, id, 'eins')
    expect(bringBack(b)).toBe(false)
    expect(bringBack(a)).toBe(true)
    expect(openSavedScenarios(storage).store.getState().kept).toMatchObject([{ name: 'eins', search: '?v=1&k=5' }])
    remove(b, id)
    expect(replace(a, id, '?v=1&k=5', '?v=1&k=6')).toBe(false)
    expect(names(a)).toEqual([])
  })

  it('never lose a scenario that neither has deleted, whatever they do in turn', () => {
    const act = fc.record({
      window: fc.constantFrom(0, 1),
      hears: fc.boolean(),
      what: fc.constantFrom('keep', 'replace', 'rename', 'copy', 'up', 'down', 'delete', 'undo'),
      at: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const storage = memoryStorage()
        const windows = [openSavedScenarios(storage), openSavedScenarios(storage)] as const
        const alive = new Set<string>()
        acts.forEach(({ window, hears, what, at }, i) => {
          const savedScenarios = windows[window] as SavedScenarios
          if (hears) readAgain(savedScenarios)
          const before = new Set(savedScenarios.store.getState().kept.map(({ id }) => id))
          const id = savedScenarios.store.getState().kept[at]?.id ?? 'none'
          if (what === 'keep') keep(savedScenarios, `n${i}`, `?v=1&k=${i}`)
          else if (what === 'replace')
            replace(savedScenarios, id, savedScenarios.store.getState().kept[at]?.search ?? '', `?v=1&p=${i}`)
          else if (what === 'rename') rename(savedScenarios, id, `r${i}`)
          else if (what === 'copy') duplicate(savedScenarios, id, `c${i}`)
          else if (what === 'up' || what === 'down') move(savedScenarios, id, what === 'up' ? -1 : 1)
          else if (what === 'undo') bringBack(savedScenarios)
          else if (alive.has(id)) {
            remove(savedScenarios, id)
            alive.delete(id)
          }
          if (what === 'keep' || what === 'copy' || what === 'undo') {
            for (const { id: now } of savedScenarios.store.getState().kept) if (!before.has(now)) alive.add(now)
          }
        })
        for (const savedScenarios of windows) {
          readAgain(savedScenarios)
          const ids = savedScenarios.store.getState().kept.map(({ id }) => id)
          expect(new Set(ids)).toEqual(alive)
          expect(ids).toEqual(windows[0].store.getState().kept.map(({ id }) => id))
        }
      }),
    )
  })
})

describe('a storage that refuses', () => {
  it('keeps in the window what finds no room, and stores it once there is some', () => {
    const storage = memoryStorage(400)
    const savedScenarios = filled(storage, 'one', 'two')
    expect(savedScenarios.store.getState().trouble).toBeNull()
    const kept = keep(savedScenarios, 'three', `?v=1&off=${'c'.repeat(300)}`)
    expect(savedScenarios.store.getState()).toMatchObject({ trouble: 'full' })
    expect(names(savedScenarios)).toEqual(['one', 'two', 'three'])
    expect([...savedScenarios.store.getState().unstored.keys()]).toEqual([kept?.id])
    expect(names(openSavedScenarios(storage))).toEqual(['one', 'two'])
    remove(savedScenarios, kept?.id ?? '')
    expect(savedScenarios.store.getState()).toMatchObject({ trouble: null, unstored: new Map() })

    keep(savedScenarios, 'small', '?v=1')
    expect(savedScenarios.store.getState().trouble).toBe('full')
    remove(savedScenarios, idOf(savedScenarios, 'one'))
    expect(savedScenarios.store.getState()).toMatchObject({ trouble: null, unstored: new Map() })
    expect(names(openSavedScenarios(storage))).toEqual(['two', 'small'])
  })

  it('works on in memory where nothing can be stored at all', () => {
    for (const storage of [null, blockedStorage()]) {
      const savedScenarios = filled(storage, 'one', 'two')
      rename(savedScenarios, idOf(savedScenarios, 'one'), 'eins')
      move(savedScenarios, idOf(savedScenarios, 'two'), -1)
      expect(names(savedScenarios)).toEqual(['two', 'eins'])
      remove(savedScenarios, idOf(savedScenarios, 'two'))
      expect(names(savedScenarios)).toEqual(['eins'])
      bringBack(savedScenarios)
      expect(names(savedScenarios)).toEqual(['two', 'eins'])
      expect(savedScenarios.store.getState().trouble).toBe('blocked')
    }
  })
})

const blockedStorage = (): Storage => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  return { ...memoryStorage(), getItem: refuse, setItem: refuse, key: refuse, removeItem: refuse }
}

describe('what cannot be read', () => {
  const damaged = [
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"schema":1}',
    '{"schema":0,"id":"x","name":"n","search":"?v=1","order":1,"created":"2026-01-01T00:00:00.000Z"}',
    '{"schema":1,"id":"x","name":" ","search":"?v=1","order":1,"created":"2026-01-01T00:00:00.000Z"}',
    '{"schema":1,"id":"x","name":"n","search":"v=1","order":1,"created":"2026-01-01T00:00:00.000Z"}',
    '{"schema":1,"id":"x","name":"n","search":"?v=1","order":1,"created":"yesterday"}',
    '{"schema":1,"id":"y","name":"n","search":"?v=1","order":1,"created":"2026-01-01T00:00:00.000Z"}',
  ]

  it.each(damaged)('%j is put aside as it stands, and the rest works', (text) => {
    const storage = memoryStorage()
    const before = filled(storage, 'one')
    storage.setItem(`${KEPT_PREFIX}x`, text)
    const savedScenarios = openSavedScenarios(storage)
    const place = `${ASIDE_PREFIX}${KEPT_PREFIX}x`
    expect(names(savedScenarios)).toEqual(names(before))
    expect(savedScenarios.store.getState().aside).toEqual(new Map([[place, text]]))
    expect(storage.getItem(`${KEPT_PREFIX}x`)).toBeNull()
    // Another damaged text of the same key does not push the first one out.
    storage.setItem(`${KEPT_PREFIX}x`, `${text}!`)
    readAgain(savedScenarios)
    expect(savedScenarios.store.getState().aside).toEqual(
      new Map([
        [place, text],
        [`${place}.2`, `${text}!`],
      ]),
    )
    forgetAside(savedScenarios)
    expect(savedScenarios.store.getState().aside.size).toBe(0)
    expect(Object.keys(contents(storage))).toEqual([KEPT_PREFIX + idOf(savedScenarios, 'one')])
  })

  it('stays where it is while there is no room to put it aside', () => {
    const storage = memoryStorage(60)
    storage.setItem(`${KEPT_PREFIX}x`, 'y'.repeat(40))
    const savedScenarios = openSavedScenarios(storage)
    expect(savedScenarios.store.getState().aside).toEqual(new Map([[`${KEPT_PREFIX}x`, 'y'.repeat(40)]]))
    expect(storage.getItem(`${KEPT_PREFIX}x`)).toBe('y'.repeat(40))
  })

  it('is left alone where a later page wrote it', () => {
    const storage = memoryStorage()
    storage.setItem(`${KEPT_PREFIX}x`, '{"schema":2,"anything":true}')
    const savedScenarios = openSavedScenarios(storage)
    keep(savedScenarios, 'one', '?v=1')
    expect(savedScenarios.store.getState()).toMatchObject({ newer: 1, aside: new Map() })
    expect(storage.getItem(`${KEPT_PREFIX}x`)).toBe('{"schema":2,"anything":true}')
  })

  it('never throws and never drops a text, whatever lies there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.json())), (texts) => {
        const storage = memoryStorage()
        for (const [key, text] of Object.entries(texts)) storage.setItem(KEPT_PREFIX + key, text)
        const savedScenarios = openSavedScenarios(storage)
        keep(savedScenarios, 'one', '?v=1')
        expect(names(savedScenarios)).toEqual(['one'])
        expect(Object.values(contents(storage))).toEqual(expect.arrayContaining(Object.values(texts)))
      }),
    )
  })
})
