import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { headersFor } from '../build/contentSecurityPolicy.ts'

/** What becomes of an answer; `drop` is a network that is gone. */
export const FAULTS = ['404', 'html', 'cut'] as const
export type Fault = (typeof FAULTS)[number] | 'drop'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export type FaultySite = {
  readonly url: string
  /** Asked before each answer; null for the file as it is. */
  fault: (file: string) => Fault | null
  /** Files in the order in which they were asked for. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Serves a built folder with its own headers, and answers wrongly for the files it is asked to. */
export async function openFaultySite(folder: string): Promise<FaultySite> {
  const site = { fault: () => null, asked: [] as string[] } as Pick<FaultySite, 'fault' | 'asked'>
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const file = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
    site.asked.push(file)
    answer(path.join(folder, file), pathname, site.fault(file), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(site, {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

function answer(file: string, pathname: string, fault: Fault | null, response: ServerResponse): void {
  if (fault === 'drop') {
    response.destroy()
    return
  }
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', fault === 'html' ? 'text/html' : (TYPES[path.extname(file)] ?? 'text/plain'))
  const body = fault === '404' ? null : fault === 'html' ? Buffer.from('<!doctype html><p>Login') : contentOf(file)
  response.statusCode = body === null ? 404 : 200
  response.end(fault === 'cut' ? body?.subarray(0, body.length >> 1) : body)
}

function contentOf(file: string): Buffer | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null
  } catch {
    return null
  }
}

/** Every file of a built folder, by its path below it. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
