import { afterEach, expect, test, vi } from 'vitest'
import { COPY_HEADER } from '#data/copyHeader.ts'
import { fetchJson } from '#data/fetchJson.ts'
import { copiedSince, noteCopy } from '#data/offlineCopy.ts'

const FOLDER = 'https://example.org/data/stage/'

afterEach(() => vi.unstubAllGlobals())

test('data is marked with the day of its oldest kept copy, until it comes from the network again', () => {
  expect(copiedSince(FOLDER)).toBeNull()
  noteCopy(`${FOLDER}benchmarks.json`, '2026-02-03T04:05:06.000Z')
  noteCopy(`${FOLDER}provenance.json`, '2026-02-01T04:05:06.000Z')
  noteCopy('https://example.org/data/other/benchmarks.json', '2025-01-01T00:00:00.000Z')
  expect(copiedSince(FOLDER)).toBe('2026-02-01')
  noteCopy(`${FOLDER}provenance.json`, null)
  expect(copiedSince(FOLDER)).toBe('2026-02-03')
  noteCopy(`${FOLDER}benchmarks.json`, 'long ago')
  expect(copiedSince(FOLDER)).toBeNull()
})

test('only an answer of this page’s own worker says by its header that it is a copy', async () => {
  const answer = (headers: Record<string, string>) =>
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { headers })))
  const copied = { [COPY_HEADER]: '2026-03-04T00:00:00.000Z' }
  vi.stubGlobal('document', { baseURI: 'https://example.org/?v=1' })
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } })
  answer(copied)
  await fetchJson(`${FOLDER}index.json`)
  expect(copiedSince(FOLDER)).toBe('2026-03-04')
  answer({})
  await fetchJson(`${FOLDER}index.json`)
  expect(copiedSince(FOLDER)).toBeNull()

  // Another server, and this one while no worker stands between.
  answer(copied)
  const foreign = 'https://elsewhere.example/data/'
  await fetchJson(`${foreign}index.json`)
  expect(copiedSince(foreign)).toBeNull()
  vi.stubGlobal('navigator', { serviceWorker: { controller: null } })
  await fetchJson(`${FOLDER}index.json`)
  expect(copiedSince(FOLDER)).toBeNull()
})
