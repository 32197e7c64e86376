import 'fake-indexeddb/auto'
import { createStore, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadErrorOf } from '#data/loadError.ts'
import { loadOwn, loadOwnContent } from '#data/own/loadOwn.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import { followOwn, listOwn, type OwnEntry, putBack, readOwnText, removeOwn, saveOwn } from '#data/own/ownStore.ts'
import type { OwnContent, OwnTable } from '#data/own/ownTable.ts'
import { readTable } from './readTable.ts'

const content = (team: string, title = team): OwnContent => ({
  kind: 'table',
  table: { ...(readTable(`team,a,b\n${team},1,2\nother,3,4`).table as OwnTable), title },
})
const idOf = (c: OwnContent) => datasetOf(c).competition.id
const failureOf = async (promise: Promise<unknown>) =>
  loadErrorOf(await promise.then(() => null).catch((error: unknown) => error))

const entryOf = async (id: string): Promise<OwnEntry | null> =>
  (await listOwn()).entries.find((entry) => entry.id === id) ?? null
/** Over whatever lies there. @returns why the browser does not keep it. */
const save = async (c: OwnContent, now?: number) => {
  const saved = await saveOwn(c, await entryOf(idOf(c)), now)
  return saved.kind === 'saved' ? saved.trouble : saved
}

beforeEach(async () => {
  for (const { id } of (await listOwn()).entries) await removeOwn(id)
})

describe("the storage of one's own competitions", () => {
  it('lists what it keeps, oldest first, and gives it back whole', async () => {
    const [one, two] = [content('x', 'One'), content('y', 'Two')]
    expect(await save(one, 2)).toBeNull()
    expect(await save(two, 1)).toBeNull()
    const { entries, trouble } = await listOwn()
    expect(trouble).toBeNull()
    expect(entries.map(({ title, teams, benchmarks, isKept }) => [title.en, teams, benchmarks, isKept])).toEqual([
      ['Two', 2, 2, true],
      ['One', 2, 2, true],
    ])
    expect(await loadOwnContent(idOf(one))).toEqual(one)
    expect(await loadOwn(idOf(two), null)).toEqual(datasetOf(two))
  })

  it('writes over nothing that the reader was not asked about', async () => {
    const [mine, theirs] = [content('x', 'Mine'), content('x', 'Theirs')]
    await saveOwn(theirs, null, 1)
    const seen = await entryOf(idOf(theirs))
    // Not asked at all.
    expect(await saveOwn(mine, null, 2)).toEqual({ kind: 'taken', entry: seen })
    expect(await loadOwnContent(idOf(mine))).toEqual(theirs)
    // Asked about one that has been replaced since.
    const newer = content('x', 'Newer')
    await saveOwn(newer, seen, 3)
    expect(await saveOwn(mine, seen, 4)).toMatchObject({ kind: 'taken', entry: { savedAt: 3 } })
    expect(await loadOwnContent(idOf(mine))).toEqual(newer)
    expect(await saveOwn(mine, await entryOf(idOf(newer)), 5)).toEqual({ kind: 'saved', trouble: null })
    expect(await loadOwnContent(idOf(mine))).toEqual(mine)
  })

  it('lets one of two tabs that bring the same at once have it, and asks the other', async () => {
    const kinds = (await Promise.all([saveOwn(content('x', 'A'), null), saveOwn(content('x', 'B'), null)])).map(
      ({ kind }) => kind,
    )
    expect(kinds.toSorted()).toEqual(['saved', 'taken'])
  })

  it('does not bring back over what another tab has put there meanwhile', async () => {
    const one = content('x', 'One')
    await save(one)
    const { removed } = await removeOwn(idOf(one))
    const other = content('x', 'Other')
    await save(other)
    expect(await putBack(removed)).toMatchObject({ kind: 'taken' })
    expect(await loadOwnContent(idOf(one))).toEqual(other)
  })

  it('says within a moment that a storage which never answers cannot be used', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const silent = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest)
    try {
      vi.resetModules()
      const { listOwn: list } = await import('#data/own/ownStore.ts')
      const answer = list()
      await vi.advanceTimersByTimeAsync(2000)
      expect(await answer).toEqual({ entries: [], trouble: 'blocked' })
    } finally {
      silent.mockRestore()
      vi.useRealTimers()
    }
  })

  it('does not take a page that was busy for a storage that never answers', async () => {
    const answer = listOwn()
    const end = performance.now() + 1700
    while (performance.now() < end);
    expect(await answer).toEqual({ entries: [], trouble: null })
  })

  it('puts back what was taken away', async () => {
    const one = content('x')
    await save(one)
    const { removed, trouble } = await removeOwn(idOf(one))
    expect(trouble).toBeNull()
    expect((await listOwn()).entries).toEqual([])
    expect(await failureOf(loadOwn(idOf(one), null))).toMatchObject({ kind: 'own-missing', requested: idOf(one) })
    expect(await putBack(removed)).toEqual({ kind: 'saved', trouble: null })
    expect(await loadOwnContent(idOf(one))).toEqual(one)
  })

  it('tells a link that was made with other numbers', async () => {
    const one = content('x')
    await save(one)
    const { dataVersion } = datasetOf(one).competition
    expect((await loadOwn(idOf(one), dataVersion)).competition.dataVersion).toBe(dataVersion)
    expect(await failureOf(loadOwn(idOf(one), 'other'))).toMatchObject({
      kind: 'own-version',
      available: [dataVersion],
    })
  })

  it('names what is damaged, keeps it as it is, and lists the rest', async () => {
    const [one, two] = [content('x'), content('y')]
    await save(one)
    await save(two)
    const store = createStore('cutline-own', 'competitions')
    await set(['body', idOf(one)], '{"cutline":1,"teams":7}', store)
    await set(['head', idOf(one)], { title: 9 }, store)
    const { entries } = await listOwn()
    expect(entries.find(({ id }) => id === idOf(one))).toMatchObject({ isDamaged: true })
    expect(entries.find(({ id }) => id === idOf(two))).toMatchObject({ isDamaged: false })
    expect(await failureOf(loadOwn(idOf(one), null))).toMatchObject({ kind: 'own-corrupt' })
    expect(await readOwnText(idOf(one))).toEqual({ kind: 'text', text: '{"cutline":1,"teams":7}' })
  })

  it('takes nothing else for a file that lies under its name', async () => {
    const one = content('x')
    await save(one)
    await set(
      ['body', 'own-other'],
      ((await readOwnText(idOf(one))) as { text: string }).text,
      createStore('cutline-own', 'competitions'),
    )
    expect((await loadOwn('own-other', null)).competition.id).toBe('own-other')
  })

  it.each([
    ['blocked', () => new DOMException('no', 'SecurityError')],
    ['full', () => new DOMException('no', 'QuotaExceededError')],
  ] as const)('that is %s says so, and this page works on with what it was given', async (trouble, error) => {
    const one = content('x', 'Held')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error()
    })
    expect(await save(one)).toBe(trouble)
    expect((await listOwn()).entries).toMatchObject([{ title: { en: 'Held' }, isKept: false }])
    expect(await loadOwnContent(idOf(one))).toEqual(one)
    put.mockRestore()
    expect(await save(one)).toBeNull()
    expect((await listOwn()).entries).toMatchObject([{ isKept: true }])
  })

  it('that cannot be opened at all says so', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    vi.resetModules()
    const fresh = await import('#data/own/ownStore.ts')
    expect(await fresh.listOwn()).toEqual({ entries: [], trouble: 'blocked' })
    expect(await fresh.readOwnText('own-x')).toEqual({ kind: 'blocked' })
    open.mockRestore()
  })

  it('tells other tabs', async () => {
    const heard = new Promise<void>((resolve) => {
      const stop = followOwn(() => {
        stop()
        resolve()
      })
    })
    await save(content('x'))
    await heard
  })
})
