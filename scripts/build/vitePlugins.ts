import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { WORKER_FILE } from '../../src/offline/workerFile.ts'
import {
  contentSecurityPolicy,
  EMBED_PATHS,
  embedHeaders,
  headersFor,
  securityHeaders,
} from './contentSecurityPolicy.ts'

/** Writes the policy into the built page, and into `_headers` for the static hosts that read it. */
export const contentSecurity = (): Plugin => ({
  name: 'cutline:content-security',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  },
  generateBundle() {
    const lines = (headers: Readonly<Record<string, string>>) =>
      Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
    // Hosts that add rules up would enforce both policies: `!` takes the first one off.
    const policy = 'Content-Security-Policy'
    const embeds = EMBED_PATHS.flatMap((path) => [path, `  ! ${policy}`, `  ${policy}: ${embedHeaders[policy]}`])
    const forever = '  Cache-Control: public, max-age=31536000, immutable'
    // A new version must be seen at once: the worker is what says that there is one.
    const never = '  Cache-Control: no-cache'
    const source = [
      '/*',
      ...lines(securityHeaders),
      ...embeds,
      '/assets/*',
      forever,
      `/${WORKER_FILE}`,
      never,
      '',
    ].join('\n')
    this.emitFile({ type: 'asset', fileName: '_headers', source })
  },
})

/** Sends the same headers from `npm start`. */
export const previewHeaders = (): Plugin => ({
  name: 'cutline:preview-headers',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
      next()
    })
  },
})

/** Stops a build into which the mock server or a test helper has found its way. */
export const noMocksInBuild = (): Plugin => ({
  name: 'cutline:no-mocks-in-build',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const stray = chunk.moduleIds.find((id) => /\/node_modules\/msw\/|\/(mocks|tests)\/[^/]*\.tsx?$/.test(id))
      if (stray) this.error(`${stray} must not be part of the app that is served`)
    }
  },
})

/** Serves the mock server's worker straight from its package, in mock mode only, so that no copy lies in `public`. */
export const mockWorker = (mode: string): Plugin => ({
  name: 'cutline:mock-worker',
  apply: 'serve',
  configureServer(server) {
    if (mode !== 'mock') return
    const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
    server.middlewares.use('/mockServiceWorker.js', async (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript')
      response.setHeader('Cache-Control', 'no-store')
      response.end(await readFile(file))
    })
  },
})
