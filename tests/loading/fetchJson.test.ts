import { delay, HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FETCH_LIMITS } from '#data/fetchBytes.ts'
import { fetchJson } from '#data/fetchJson.ts'
import { failure, server, withServer } from './server.ts'

const URL_ = 'https://elsewhere.example/file.json'
const JSON_TYPE = { 'content-type': 'application/json' }

withServer()
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function answer(respond: (request: Request) => Response | Promise<Response>): void {
  server.use(http.get(URL_, ({ request }) => respond(request)))
}

function bodyOf(...chunks: readonly (string | Error)[]): ReadableStream<Uint8Array> {
  const left = [...chunks]
  return new ReadableStream({
    pull(controller) {
      const next = left.shift()
      if (next === undefined) controller.close()
      else if (typeof next === 'string') controller.enqueue(new TextEncoder().encode(next))
      else controller.error(next)
    },
  })
}

describe(fetchJson, () => {
  it('sends no credentials and no referrer, follows nothing and asks for JSON', async () => {
    const requests: Request[] = []
    answer((request) => {
      requests.push(request)
      return HttpResponse.json({ a: 1 })
    })
    await expect(fetchJson(URL_)).resolves.toEqual({ a: 1 })
    expect(requests).toHaveLength(1)
    const [request] = requests
    expect(request?.method).toBe('GET')
    expect(request?.credentials).toBe('omit')
    expect(request?.referrerPolicy).toBe('no-referrer')
    expect(request?.redirect).toBe('manual')
    expect(request?.headers.get('accept')).toBe('application/json')
  })

  it('allows ten seconds and five megabytes', () => {
    expect(FETCH_LIMITS).toEqual({ timeoutMs: 10_000, maxBytes: 5_242_880 })
  })

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/json',
    'application/geo+json',
  ])('takes the type %s', async (type) => {
    answer(() => new HttpResponse('[1]', { headers: { 'content-type': type } }))
    await expect(fetchJson(URL_)).resolves.toEqual([1])
  })

  it.each(['text/html', 'text/plain', 'application/jsonp', 'text/html; x=application/json'])(
    'refuses the type %s',
    async (contentType) => {
      answer(() => new HttpResponse('[1]', { headers: { 'content-type': contentType } }))
      expect(await failure(fetchJson(URL_))).toEqual({
        kind: 'not-json',
        url: URL_,
        reason: 'content-type',
        contentType,
      })
    },
  )

  it('refuses an answer that does not say its type', async () => {
    answer(() => new HttpResponse(bodyOf('[1]')))
    expect(await failure(fetchJson(URL_))).toMatchObject({ kind: 'not-json', contentType: null })
  })

  it.each([304, 400, 403, 404, 410, 429, 500, 503])('tells the status %i', async (status) => {
    answer(() => new HttpResponse('{}', { status, headers: JSON_TYPE }))
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'http', url: URL_, status })
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect with %i', async (status) => {
    const target = vi.fn(() => HttpResponse.json({}))
    server.use(http.get('https://target.example/', target))
    answer(() => new HttpResponse(null, { status, headers: { location: 'https://target.example/' } }))
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'redirect', url: URL_ })
    expect(target).not.toHaveBeenCalled()
  })

  it('knows a redirect as a browser hides it', async () => {
    vi.stubGlobal('fetch', async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }))
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'redirect', url: URL_ })
  })

  it('tells a host that does not answer from a browser without a network', async () => {
    answer(() => HttpResponse.error())
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'unreachable', url: URL_ })
    vi.stubGlobal('navigator', { onLine: false })
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'offline', url: URL_ })
  })

  it('stops waiting for a server that never answers', async () => {
    answer(async () => {
      await delay('infinite')
      return HttpResponse.json({})
    })
    const limits = { ...FETCH_LIMITS, timeoutMs: 5 }
    expect(await failure(fetchJson(URL_, { limits }))).toEqual({ kind: 'timeout', url: URL_, limitMs: 5 })
  })

  it('stops waiting for a body that never ends', async () => {
    answer(
      () =>
        new HttpResponse(new ReadableStream({ start: (c) => c.enqueue(Uint8Array.of(0x5b)) }), { headers: JSON_TYPE }),
    )
    const limits = { ...FETCH_LIMITS, timeoutMs: 50 }
    expect(await failure(fetchJson(URL_, { limits }))).toEqual({ kind: 'timeout', url: URL_, limitMs: 50 })
  })

  it('takes exactly as many bytes as allowed and not one more', async () => {
    answer(() => new HttpResponse(bodyOf('["', 'abcd', '"]'), { headers: JSON_TYPE }))
    await expect(fetchJson(URL_, { limits: { ...FETCH_LIMITS, maxBytes: 8 } })).resolves.toEqual(['abcd'])
    expect(await failure(fetchJson(URL_, { limits: { ...FETCH_LIMITS, maxBytes: 7 } }))).toEqual({
      kind: 'too-large',
      url: URL_,
      limitBytes: 7,
    })
  })

  it('counts bytes even where the server announces fewer', async () => {
    answer(() => new HttpResponse(bodyOf('["abcd"]'), { headers: { ...JSON_TYPE, 'content-length': '2' } }))
    expect(await failure(fetchJson(URL_, { limits: { ...FETCH_LIMITS, maxBytes: 7 } }))).toMatchObject({
      kind: 'too-large',
    })
  })

  it('takes a server at its word that announces too much', async () => {
    answer(() => new HttpResponse('{}', { headers: { ...JSON_TYPE, 'content-length': '6000000' } }))
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'too-large', url: URL_, limitBytes: 5_242_880 })
  })

  it('stops an endless answer at the limit', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x20)
    answer(() => new HttpResponse(new ReadableStream({ pull: (c) => c.enqueue(chunk) }), { headers: JSON_TYPE }))
    expect(await failure(fetchJson(URL_))).toMatchObject({ kind: 'too-large' })
  })

  it('calls a connection lost in the middle truncated', async () => {
    answer(() => new HttpResponse(bodyOf('{"a":', new Error('reset')), { headers: JSON_TYPE }))
    expect(await failure(fetchJson(URL_))).toMatchObject({ kind: 'truncated', url: URL_ })
  })

  it('calls an empty body truncated at byte 0', async () => {
    answer(() => new HttpResponse('', { headers: JSON_TYPE }))
    expect(await failure(fetchJson(URL_))).toEqual({ kind: 'truncated', url: URL_, bytes: 0 })
  })

  it('puts characters together that arrive in two pieces', async () => {
    const whole = new TextEncoder().encode('"컷라인"')
    const body = new ReadableStream({
      start(controller) {
        for (const byte of whole) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    answer(() => new HttpResponse(body, { headers: JSON_TYPE }))
    await expect(fetchJson(URL_)).resolves.toBe('컷라인')
  })

  it('says why a text is not JSON', async () => {
    answer(() => new HttpResponse('{"a": NaN}', { headers: JSON_TYPE }))
    expect(await failure(fetchJson(URL_))).toMatchObject({ kind: 'not-json', reason: 'syntax' })
    answer(() => new HttpResponse(Uint8Array.of(0x22, 0xff, 0x22), { headers: JSON_TYPE }))
    expect(await failure(fetchJson(URL_))).toMatchObject({ kind: 'not-json', reason: 'encoding' })
  })

  it('fails with the reason of the caller who gave up, before and during', async () => {
    const reason = new Error('changed my mind')
    await expect(fetchJson(URL_, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)

    const caller = new AbortController()
    answer(async () => {
      caller.abort(reason)
      await delay('infinite')
      return HttpResponse.json({})
    })
    await expect(fetchJson(URL_, { signal: caller.signal })).rejects.toBe(reason)
  })
})
