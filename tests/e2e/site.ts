import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { securityHeaders } from '../../scripts/build/contentSecurityPolicy.ts'
import { WORKER_FILE } from '../../src/offline/workerFile.ts'

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
  /** Answers in place of the files: true where it has answered. Null for the files alone. */
  answer: ((file: string, response: ServerResponse) => boolean) | null
  readonly close: () => Promise<void>
}

/** A file in the list of those that an offline worker keeps, as the build writes it. */
const KEPT_FILE = /\{url:`([^`]*)`,[^}]*\},?/g

/**
 * Serves a copy of the build from `/some/where/`, with its headers and nothing clever but this: its offline worker
 * keeps only what had been asked for when the worker was first asked for, as to keep every file takes seconds.
 */
export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cutline-site-'))
  await cp(DIST, folder, { recursive: true })
  const askedFor = new Set<string>()
  /** By the worker's file: the list stays the same when the browser looks for a newer worker. */
  const keptBy = new Map<string, ReadonlySet<string>>()
  const shortened = (worker: string, text: string): string => {
    const kept = keptBy.get(worker) ?? new Set(askedFor)
    keptBy.set(worker, kept)
    const base = worker.slice(0, -WORKER_FILE.length)
    return text.replaceAll(KEPT_FILE, (entry, url) => (kept.has(`${base}${url}`) ? entry : ''))
  }
  const server = createServer(async (request, response) => {
    // The index of a folder, as any static host gives it.
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)
      .replace(/^\/some\/where\//, '')
      .replace(/(^|\/)$/, '$1index.html')
    const file = path.join(folder, asked)
    const isFile =
      file.startsWith(folder) &&
      (await stat(file)
        .then((s) => s.isFile())
        .catch(() => false))
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-cache')
    if (site.answer?.(asked, response) === true) return
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'text/plain')
    response.statusCode = isFile ? 200 : 404
    askedFor.add(asked)
    if (!isFile) response.end()
    else if (asked.endsWith(WORKER_FILE)) response.end(shortened(asked, await readFile(file, 'utf8')))
    else response.end(await readFile(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site: Site = {
    answer: null,
    url: `http://127.0.0.1:${port}/some/where/`,
    folder,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
  return site
}
