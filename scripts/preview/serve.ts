import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { headersFor } from '../build/contentSecurityPolicy.ts'
import { answerPreview, type Host } from './handler.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A plain server: the function first, then the files of the built folder. */
export async function servePreviews(
  folder: string,
  host: Host,
  port: number,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    const asked = new Request(url, {
      method: request.method ?? 'GET',
      headers: { 'accept-language': request.headers['accept-language'] ?? '' },
    })
    const answer = async () => {
      for (const [name, value] of Object.entries(headersFor(url.pathname))) response.setHeader(name, value)
      const made = request.method === 'GET' || request.method === 'HEAD' ? await answerPreview(asked, host) : null
      if (made !== null) {
        for (const [name, value] of made.headers) response.setHeader(name, value)
        response.end(new Uint8Array(await made.arrayBuffer()))
        return
      }
      const path = normalize(decodeURIComponent(url.pathname)).replace(/\/$/, '/index.html')
      const body = await readFile(join(folder, path))
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.end(body)
    }
    answer().catch(() => {
      response.statusCode = 404
      response.end('Not found')
    })
  })
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done)
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}
