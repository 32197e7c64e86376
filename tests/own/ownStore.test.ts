import 'fake-indexeddb/auto'
import { createStore, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadErrorOf } from '#data/loadError.ts'
import { loadOwn, loadOwnContent } from '#data/own/loadOwn.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import { followOwn, listOwn, putBack, readOwnText, removeOwn, saveOwn } from '#data/own/ownStore.ts'
import type { OwnContent, OwnTable } from '#data/own/ownTable.ts'
import { readTable } from './readTable.ts'

const content = (team: string, title = team): OwnContent => ({
  kind: 'table',
  table: { ...(readTable(`team,a,b\n${team},1,2\nother,3,4`).table as OwnTable), title },
})
const idOf = (c: OwnContent) => datasetOf(c).competition.id
const failureOf = async (promise: Promise<unknown>) =>
  loadErrorOf(await promise.then(() => null).catch((error: unknown) => error))

beforeEach(async () => {
  for (const { id } of (await listOwn()).entries) await removeOwn(id)
})

describe("the storage of one's own competitions", () => {
  it('lists what it keeps, oldest first, and gives it back whole', async () => {
    const [one, two] = [content('x', 'One'), content('y', 'Two')]
    expect(await saveOwn(one, 2)).toBeNull()
    expect(await saveOwn(two, 1)).toBeNull()
    const { entries, trouble } = await listOwn()
    expect(trouble).toBeNull()
    expect(entries.map(({ title, teams, benchmarks, isKept }) => [title.en, teams, benchmarks, isKept])).toEqual([
      ['Two', 2, 2, true],
      ['One', 2, 2, true],
    ])
    expect(await loadOwnContent(idOf(one))).toEqual(one)
    expect(await loadOwn(idOf(two), null)).toEqual(datasetOf(two))
  })

  it('puts back what was taken away', async () => {
    const one = content('x')
    await saveOwn(one)
    const { removed, trouble } = await removeOwn(idOf(one))
    expect(trouble).toBeNull()
    expect((await listOwn()).entries).toEqual([])
    expect(await failureOf(loadOwn(idOf(one), null))).toMatchObject({ kind: 'own-missing', requested: idOf(one) })
    expect(await putBack(removed)).toBeNull()
    expect(await loadOwnContent(idOf(one))).toEqual(one)
  })

  it('tells a link that was made with other numbers', async () => {
    const one = content('x')
    await saveOwn(one)
    const { dataVersion } = datasetOf(one).competition
    expect((await loadOwn(idOf(one), dataVersion)).competition.dataVersion).toBe(dataVersion)
    expect(await failureOf(loadOwn(idOf(one), 'other'))).toMatchObject({
      kind: 'own-version',
      available: [dataVersion],
    })
  })

  it('names what is damaged, keeps it as it is, and lists the rest', async () => {
    const [one, two] = [content('x'), content('y')]
    await saveOwn(one)
    await saveOwn(two)
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
    await saveOwn(one)
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
    expect(await saveOwn(one)).toBe(trouble)
    expect((await listOwn()).entries).toMatchObject([{ title: { en: 'Held' }, isKept: false }])
    expect(await loadOwnContent(idOf(one))).toEqual(one)
    put.mockRestore()
    expect(await saveOwn(one)).toBeNull()
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
    await saveOwn(content('x'))
    await heard
  })
})
