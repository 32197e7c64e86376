import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { checkEndpoint } from '../../scripts/endpoint/checkEndpoint.ts'

const DATA = fileURLToPath(new URL('../../public/data', import.meta.url))
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A real server on loopback, on a port of its own: another origin than any page. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').replace('/some/folder', '')

/** Serves the bundled data as a careful host does. */
function wellServed(request: IncomingMessage, response: ServerResponse, body = fileOf(request)): void {
  if (body === null) {
    response.writeHead(404).end()
    return
  }
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  const headers = { 'Access-Control-Allow-Origin': '*', ETag: etag }
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
  else {
    const type = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    response.writeHead(200, { ...headers, ...type }).end(gzipSync(body))
  }
}

function fileOf(request: IncomingMessage): string | null {
  try {
    return readFileSync(`${DATA}${pathOf(request)}`, 'utf8')
  } catch {
    return null
  }
}

describe(checkEndpoint, () => {
  it('passes a server that answers as the contract says, with every released version', async () => {
    const { passed, differs, advice, notes } = await checkEndpoint(await serve((q, r) => wellServed(q, r)))
    expect(differs).toEqual([])
    expect(advice).toEqual([])
    // What only the team says answers an established claim in words alone.
    expect(notes).toContainEqual(expect.stringMatching(/^kr-sovereign-1: claim c004 answers c011,/))
    expect(passed).toContain('kr-sovereign-1')
    expect(passed).toContain('kr-sovereign-2, version 2026-11-23')
    expect(passed).toContain(`kr-sovereign-2, version ${DATA_VERSION}`)
  })

  it('names place, found and expected where a file does not fit', async () => {
    const base = await serve((request, response) => {
      const text = fileOf(request)
      const spoilt = pathOf(request) === '/kr-sovereign-1/benchmarks.json'
      wellServed(
        request,
        response,
        spoilt ? (text?.replace('"higherIsBetter": true', '"higherIsBetter": "yes"') ?? null) : text,
      )
    })
    const { differs } = await checkEndpoint(base)
    expect(differs).toHaveLength(1)
    expect(differs[0]).toContain('/kr-sovereign-1/benchmarks.json')
    expect(differs[0]).toMatch(/higherIsBetter: found "yes", expected boolean/)
  })

  it('says that a released version is gone', async () => {
    const base = await serve((request, response) => {
      const gone = pathOf(request).startsWith('/kr-sovereign-2/v/2026-11-23/')
      wellServed(request, response, gone ? null : fileOf(request))
    })
    const { differs } = await checkEndpoint(base)
    expect(differs).toHaveLength(1)
    expect(differs[0]).toMatch(/^kr-sovereign-2, version 2026-11-23: .*http, status 404$/)
  })

  it('says that no other origin may read it, and advises compression and ETag', async () => {
    const base = await serve((request, response) => {
      const text = fileOf(request)
      if (text === null) response.writeHead(404).end()
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(text)
    })
    const { differs, advice } = await checkEndpoint(base)
    expect(differs).toEqual([expect.stringContaining('Access-Control-Allow-Origin: found nothing')])
    expect(advice).toEqual([expect.stringContaining('gzip'), expect.stringContaining('ETag')])
  })

  it.each([
    ['redirects', (_: IncomingMessage, r: ServerResponse) => r.writeHead(302, { Location: '/' }).end(), 'redirect'],
    ['fails', (_: IncomingMessage, r: ServerResponse) => r.writeHead(500).end(), 'http, status 500'],
    [
      'answers with a page',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
      'not-json',
    ],
    [
      'breaks off',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(200, { 'Content-Type': 'application/json' }).end('{"sch'),
      'truncated',
    ],
  ])('says that a server %s', async (_, listener, kind) => {
    const { passed, differs } = await checkEndpoint(await serve(listener))
    expect(passed).not.toContain('index.json')
    expect(differs[0]).toContain(kind)
  })

  it('says that nobody answers', async () => {
    const base = await serve(() => {})
    await closing.splice(0)[0]?.()
    expect((await checkEndpoint(base)).differs[0]).toContain('index.json: ')
  })

  it.each(['', 'data/', 'ftp://host/data/', 'https://me:secret@host/', 'https://host/?a=b'])(
    'refuses the address %j before asking anybody',
    async (address) => {
      await expect(checkEndpoint(address)).rejects.toThrow('is not a base address')
    },
  )
})
