import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { COPY_HEADER } from '#data/copyHeader.ts'
import { dataCopies } from '../../src/offline/worker/dataCopies.ts'

const FOLDER = 'https://cutline.example/data/'
const FILE = `${FOLDER}index.json`
const GOOD = '{"schemaVersion":1,"competitions":[]}'
const NEWER = '{"schemaVersion":1,"competitions":[1]}'

const listOf = (text: string) =>
  JSON.stringify({ schemaVersion: 1, files: { 'index.json': createHash('sha256').update(text).digest('hex') } })

/** The answers of the network, by address. */
let network: Record<string, () => Response>
let kept: Map<string, Response>

beforeEach(() => {
  kept = new Map()
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
  }
  vi.stubGlobal('caches', { open: async () => cache })
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = network[url]
    if (answer === undefined) throw new TypeError('Failed to fetch')
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

const copies = () => dataCopies({ folder: FOLDER, cacheName: 'x', patienceMs: 1000, limitMs: 1000 })
const site = (file: string, list: string) => {
  network = { [FILE]: () => new Response(file), [`${FOLDER}digests.json`]: () => new Response(list) }
}
const asked = async (worker = copies()) => {
  const response = await worker.answer(FILE, () => {})
  return { text: await response.text(), isCopy: response.headers.has(COPY_HEADER) }
}

describe('the offline worker', () => {
  it('keeps what is listed, and answers with it where nothing comes', async () => {
    site(GOOD, listOf(GOOD))
    expect(await asked()).toEqual({ text: GOOD, isCopy: false })
    network = {}
    expect(await asked()).toEqual({ text: GOOD, isCopy: true })
  })

  it('takes over newer data as soon as its list says so', async () => {
    const worker = copies()
    site(GOOD, listOf(GOOD))
    await asked(worker)
    site(NEWER, listOf(NEWER))
    expect(await asked(worker)).toEqual({ text: NEWER, isCopy: false })
    network = {}
    expect(await asked(worker)).toEqual({ text: NEWER, isCopy: true })
  })

  it.each([
    ['a file that no list names', NEWER, '{"schemaVersion":1,"files":{}}'],
    ['another file with the list of this one', NEWER, listOf(GOOD)],
    ['a file in the form of data in the place of file and list', '{"schemaVersion":1}', '{"schemaVersion":1}'],
    ['a page in the place of both', '<!doctype html>', '<!doctype html>'],
    ['nothing', '', ''],
  ])('answers with the good copy to %s, and keeps nothing of it', async (_, file, list) => {
    site(GOOD, listOf(GOOD))
    await asked()
    site(file, list)
    expect(await asked()).toEqual({ text: GOOD, isCopy: true })
    network = {}
    expect(await asked()).toEqual({ text: GOOD, isCopy: true })
  })

  it('keeps nothing without a list, and passes on what came, without the mark of a copy', async () => {
    network = { [FILE]: () => new Response(GOOD, { headers: { [COPY_HEADER]: '2026-01-01T00:00:00Z' } }) }
    expect(await asked()).toEqual({ text: GOOD, isCopy: false })
    expect(kept.size).toBe(0)
  })
})
