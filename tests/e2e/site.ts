import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { securityHeaders } from '../../scripts/build/contentSecurityPolicy.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export type Site = {
  /** Below the root of its host, as on many static hosts. */
  readonly url: string
  /** A copy of the built folder: a test may put another version in its place. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Serves a copy of the build from `/some/where/`, with its headers and nothing clever. */
export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cutline-site-'))
  await cp(DIST, folder, { recursive: true })
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).replace(
      /^\/some\/where\//,
      '',
    )
    const file = path.join(folder, asked === '' ? 'index.html' : asked)
    const isFile =
      file.startsWith(folder) &&
      (await stat(file)
        .then((s) => s.isFile())
        .catch(() => false))
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'text/plain')
    response.statusCode = isFile ? 200 : 404
    response.end(isFile ? await readFile(file) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/some/where/`,
    folder,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
