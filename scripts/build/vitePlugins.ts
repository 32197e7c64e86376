import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { WORKER_FILE } from '../../src/offline/workerFile.ts'
import { SHEET_END } from '../../src/ui/sheetEnd.ts'
import {
  contentSecurityPolicy,
  EMBED_PATHS,
  embedHeaders,
  headersFor,
  SHARED_PATHS,
  securityHeaders,
  sharedHeaders,
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
    // The worker must never be cached: a change of it is how browsers notice a new version.
    const never = '  Cache-Control: no-cache'
    const source = [
      '/*',
      ...lines(securityHeaders),
      ...embeds,
      ...SHARED_PATHS.flatMap((path) => [path, ...lines(sharedHeaders), ...(path === '/assets/*' ? [forever] : [])]),
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

const PRELOAD_HELPER = /vite\/preload-helper\.js$/
const REMEMBERS = /function preloadOnce\(seen, href, preload\) \{[\s\S]*?\n\}/

/**
 * What loads the style sheets of a part beside its script remembers a sheet that failed as one that is there, and the
 * part would come without it when it is tried again. This lets it forget failures, their element included, and takes a
 * sheet that does not end as ours do (half of one, or another page that was sent in its place) for one.
 */
export const styleSheetsAgain = (): Plugin => ({
  name: 'cutline:style-sheets-again',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: { id: PRELOAD_HELPER },
    handler(code) {
      if (!REMEMBERS.test(code)) this.error('The helper that loads style sheets has changed: see styleSheetsAgain')
      return { code: code.replace(REMEMBERS, FORGETS), map: null }
    },
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${file.source}${SHEET_END}{order:0}`
    }
  },
})

const FORGETS = `function preloadOnce(seen, href, preload) {
  if (seen[href] !== undefined) return seen[href];
  const links = () => [...document.querySelectorAll("link")].filter((link) => link.href === href);
  seen[href] = preload()?.then(() => {
    const rules = (link) => [...(link.sheet?.cssRules ?? [])];
    if (!links().some((link) => rules(link).at(-1)?.selectorText === "${SHEET_END}")) throw new Error("No style sheet: " + href);
  }) ?? null;
  seen[href]?.catch(() => {
    delete seen[href];
    for (const link of links()) link.remove();
  });
  return seen[href];
}`

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
