import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { delay, HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DataBase } from '#data/base.ts'
import type { IndexFile } from '#data/dataset.ts'
import { type LoadErrorKind, LoadFailure, loadErrorOf } from '#data/loadError.ts'
import { createQueryClient, datasetQuery, indexQuery, lastGoodDataset, queryKeys } from '#data/queries.ts'
import { retriesFor, retryDelay, shouldRetry } from '#data/retry.ts'
import { serveFiles } from '../../mocks/handlers.ts'
import { readFromDisk } from '../../mocks/node.ts'
import type { ReadFile } from '../../mocks/servedFiles.ts'
import { BASE, enter, failure, server, withServer } from './server.ts'

const STAGE_1 = 'kr-sovereign-1'
const OLD = '2026-02-01'
const INDEX = JSON.parse((await readFromDisk('index.json')) ?? '') as IndexFile
const CURRENT = INDEX.dataVersion
const VERSIONS = INDEX.competitions[0]?.versions ?? []

withServer()

const stop: (() => void)[] = []
afterEach(() => {
  for (const end of stop.splice(0)) end()
})

/** The page's client with the page's policy, except that nobody has to wait between attempts. */
function impatientClient() {
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } })
  return client
}

function observe(client: ReturnType<typeof createQueryClient>, version: string | null = null, base = BASE) {
  const observer = new QueryObserver(client, datasetQuery(base, STAGE_1, version))
  stop.push(observer.subscribe(() => {}))
  return observer
}

/** Paths asked for, in order; a file that `edit` gives is served in place of the one on disk. */
function record(edit: ReadFile = async () => null): string[] {
  const asked: string[] = []
  const readFile: ReadFile = async (path) => {
    asked.push(path)
    return (await edit(path)) ?? readFromDisk(path)
  }
  server.use(...serveFiles({ base: BASE.url, readFile }))
  return asked
}

/** A host that has released `OLD` before the current version. */
const withOldVersion: ReadFile = async (path) => {
  if (path === 'index.json') {
    return (await readFromDisk(path))?.replaceAll(/"versions": \[/g, `"versions": ["${OLD}", `) ?? null
  }
  const older = path.replace(`/v/${OLD}/`, '/')
  return older === path ? null : ((await readFromDisk(older))?.replace(CURRENT, OLD) ?? null)
}

describe(indexQuery, () => {
  it('gives the index of the base', async () => {
    const index = await impatientClient().fetchQuery(indexQuery(BASE))
    expect(index.competitions.map(({ id }) => id)).toEqual([STAGE_1, 'kr-sovereign-2'])
  })
})

describe(datasetQuery, () => {
  it('asks for the index and both files, once each', async () => {
    const asked = record()
    const client = impatientClient()
    await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    expect(asked.sort()).toEqual(['index.json', `${STAGE_1}/benchmarks.json`, `${STAGE_1}/provenance.json`])
  })

  it('takes the current version from the place of the newest, pinned or not', async () => {
    const asked = record(withOldVersion)
    const dataset = await impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, CURRENT))
    expect(dataset.competition.dataVersion).toBe(CURRENT)
    expect(asked).toContain(`${STAGE_1}/benchmarks.json`)
  })

  it('takes an older pinned version from its own folder', async () => {
    const asked = record(withOldVersion)
    const dataset = await impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, OLD))
    expect(dataset.competition.dataVersion).toBe(OLD)
    expect(asked.sort()).toEqual([
      'index.json',
      `${STAGE_1}/v/${OLD}/benchmarks.json`,
      `${STAGE_1}/v/${OLD}/provenance.json`,
    ])
  })

  it.each([
    [STAGE_1, '2019-01-01', 'unknown-version', VERSIONS],
    [STAGE_1, '../../secret', 'unknown-version', VERSIONS],
    ['kr-sovereign-9', null, 'unknown-competition', [STAGE_1, 'kr-sovereign-2']],
    ['../admin', null, 'unknown-competition', [STAGE_1, 'kr-sovereign-2']],
    ['__proto__', null, 'unknown-competition', [STAGE_1, 'kr-sovereign-2']],
  ] as const)('asks for nothing that the index does not list: %s %s', async (competition, version, kind, available) => {
    const asked = record()
    const query = datasetQuery(BASE, competition, version)
    expect(await failure(impatientClient().fetchQuery(query))).toEqual({
      kind,
      url: `${BASE.url}index.json`,
      requested: version ?? competition,
      available,
    })
    expect(asked).toEqual(['index.json'])
  })

  it('refuses files of two data versions', async () => {
    record(async (path) =>
      path.endsWith('/provenance.json') ? ((await readFromDisk(path))?.replace(CURRENT, OLD) ?? null) : null,
    )
    expect(await failure(impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, null)))).toEqual({
      kind: 'invalid',
      url: `${BASE.url}${STAGE_1}/provenance.json`,
      issues: [{ path: 'dataVersion', found: OLD, expected: CURRENT }],
      total: 1,
    })
  })

  it('refuses a pinned folder that holds another version or competition', async () => {
    record(async (path) => {
      if (path === 'index.json') return withOldVersion(path)
      return readFromDisk(path.replace(`${STAGE_1}/v/${OLD}/`, 'kr-sovereign-2/'))
    })
    expect(await failure(impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, OLD)))).toMatchObject({
      kind: 'invalid',
      url: `${BASE.url}${STAGE_1}/v/${OLD}/benchmarks.json`,
      issues: [
        { path: 'competition.id', found: 'kr-sovereign-2', expected: STAGE_1 },
        { path: 'dataVersion', found: CURRENT, expected: OLD },
      ],
    })
  })

  it('lets no file reach the prototype of anything', async () => {
    record(async (path) => {
      const text = await readFromDisk(path)
      const poison = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},'
      return (
        text?.replace('{', `{${poison}`).replace('"sources": {', `"sources": {"__proto__": {"polluted": true},`) ?? null
      )
    })
    const dataset = await impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, null))
    for (const value of [{}, [], dataset, dataset.sources, dataset.benchmarks, dataset.benchmarks.sources]) {
      expect(Reflect.get(value, 'polluted')).toBeUndefined()
    }
  })

  it('is fresh for ever when pinned, and looked at again some time later when not', () => {
    expect(datasetQuery(BASE, STAGE_1, OLD).staleTime).toBe(Number.POSITIVE_INFINITY)
    expect(datasetQuery(BASE, STAGE_1, null).staleTime).toBe(600_000)
  })

  it('stops the requests when nobody waits any more', async () => {
    const aborted = vi.fn()
    const arrived = new Promise<void>((resolve) => {
      server.use(
        http.get(`${BASE.url}${STAGE_1}/benchmarks.json`, async ({ request }) => {
          request.signal.addEventListener('abort', aborted)
          resolve()
          await delay('infinite')
          return HttpResponse.json({})
        }),
      )
    })
    const client = impatientClient()
    const observer = new QueryObserver(client, datasetQuery(BASE, STAGE_1, null))
    const leave = observer.subscribe(() => {})
    await arrived
    leave()
    await vi.waitFor(() => expect(aborted).toHaveBeenCalled())
    expect(client.getQueryState(queryKeys.dataset(BASE, STAGE_1, null))).toMatchObject({
      data: undefined,
      error: null,
      fetchStatus: 'idle',
    })
  })
})

describe('the last good data', () => {
  it.each([
    ['malformed', 'invalid'],
    ['wrong-schema', 'wrong-schema-version'],
    ['unavailable', 'http'],
    ['offline', 'unreachable'],
    ['truncated', 'truncated'],
  ] as const)('stays beside the error when a refetch meets the world %s', async (world, kind) => {
    const client = impatientClient()
    const observer = observe(client)
    const good = await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    enter(world)
    await observer.refetch()
    const after = observer.getCurrentResult()
    expect(loadErrorOf(after.error)?.kind).toBe(kind)
    expect(after.data).toBe(good)
  })

  it('keeps its identity when a refetch brings the same', async () => {
    const client = impatientClient()
    const observer = observe(client)
    const good = await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    const again = await observer.refetch()
    expect(again.data).toBe(good)
  })

  it('stands in while another version of the same competition is fetched', async () => {
    record(withOldVersion)
    const client = impatientClient()
    const observer = observe(client)
    const good = await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    observer.setOptions(datasetQuery(BASE, STAGE_1, OLD))
    expect(observer.getCurrentResult()).toMatchObject({ isPlaceholderData: true, data: good })
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.competition.dataVersion).toBe(OLD))
  })

  it('never stands in for another competition', async () => {
    const client = impatientClient()
    const observer = observe(client)
    await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    observer.setOptions(datasetQuery(BASE, 'kr-sovereign-2', null))
    expect(observer.getCurrentResult()).toMatchObject({ status: 'pending', data: undefined })
  })

  it('is still known when another base fails for good', async () => {
    const other: DataBase = { url: 'https://other.example/', origin: 'https://other.example', bundled: false }
    server.use(http.get(`${other.url}index.json`, () => new HttpResponse(null, { status: 404 })))
    const client = impatientClient()
    expect(lastGoodDataset(client, STAGE_1)).toBeUndefined()
    const good = await client.fetchQuery(datasetQuery(BASE, STAGE_1, null))
    await client.fetchQuery(datasetQuery(BASE, 'kr-sovereign-2', null))
    expect(await failure(client.fetchQuery(datasetQuery(other, STAGE_1, null)))).toMatchObject({ kind: 'http' })
    expect(lastGoodDataset(client, STAGE_1)).toBe(good)
  })
})

describe('trying again', () => {
  it.each([
    ['unavailable', 3],
    ['offline', 3],
    ['truncated', 3],
    ['wrong-schema', 1],
    ['redirecting', 1],
    ['web-page', 1],
  ] as const)('in the world %s makes %i attempts in all', async (world, attempts) => {
    let seen = 0
    server.events.on('request:start', ({ request }) => {
      if (request.url.endsWith('/index.json')) seen += 1
    })
    stop.push(() => server.events.removeAllListeners())
    enter(world)
    await failure(impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, null)))
    expect(seen).toBe(attempts)
  })

  it('ends with data when the server comes back in time', async () => {
    server.use(http.get(`${BASE.url}index.json`, () => new HttpResponse(null, { status: 503 }), { once: true }))
    const dataset = await impatientClient().fetchQuery(datasetQuery(BASE, STAGE_1, null))
    expect(dataset.competition.id).toBe(STAGE_1)
  })

  it('asks again by itself where the page began without a network, once there is one', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    stop.push(() => vi.unstubAllGlobals())
    server.use(http.get(`${BASE.url}*`, () => HttpResponse.error()))
    const client = impatientClient()
    client.mount()
    stop.push(() => client.unmount())
    const observer = observe(client)
    await vi.waitFor(() => expect(observer.getCurrentResult().error).not.toBeNull())
    vi.unstubAllGlobals()
    server.resetHandlers()
    onlineManager.setOnline(true)
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.competition.id).toBe(STAGE_1))
  })

  it('depends on whether the next answer can differ', () => {
    const url = BASE.url
    expect([400, 401, 404, 410].map((status) => retriesFor({ kind: 'http', url, status }))).toEqual([0, 0, 0, 0])
    expect([408, 429, 500, 503].map((status) => retriesFor({ kind: 'http', url, status }))).toEqual([2, 2, 2, 2])
    expect(retriesFor({ kind: 'timeout', url, limitMs: 1 })).toBe(1)
    expect(retriesFor({ kind: 'invalid', url, issues: [], total: 1 })).toBe(0)
  })

  it('stops after the last attempt, and never begins for a fault of our own', () => {
    const offline = new LoadFailure({ kind: 'offline' satisfies LoadErrorKind, url: BASE.url })
    expect([0, 1, 2].map((failures) => shouldRetry(failures, offline))).toEqual([true, true, false])
    expect(shouldRetry(0, new TypeError('undefined is not a function'))).toBe(false)
  })

  it('waits longer each time', () => {
    expect([0, 1].map(retryDelay)).toEqual([500, 1000])
  })
})
