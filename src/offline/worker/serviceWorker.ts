/// <reference lib="webworker" />
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { dataCopies } from './dataCopies.ts'
import { outdatedCaches } from './outdatedCaches.ts'

declare const self: ServiceWorkerGlobalScope

/** Put in by the build: every file of the page, and the newest data. */
declare const CUTLINE_FILES: readonly {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}[]
declare const CUTLINE_DATA: readonly string[]

/** A hall's network that is this slow is as good as none. The page itself gives up after ten seconds. */
const PATIENCE_MS = 5000
/** A request that lasts longer would hold up a new version, which waits until all of them are answered. */
const LIMIT_MS = 10_000

setCacheNameDetails({ prefix: 'cutline' })

// The page and all that it may load, whatever the choices in its address. Never the network while the cache has it:
// page and parts are always of one build.
precacheAndRoute([...CUTLINE_FILES], { ignoreURLParametersMatching: [/.*/], cleanURLs: false })

// The files that are served with the page alone: a base on another origin, or elsewhere on this one, is never kept.
const folder = new URL('data/', self.registration.scope).href
const dataCache = `cutline-data-${self.registration.scope}`
const data = dataCopies({ folder, cacheName: dataCache, patienceMs: PATIENCE_MS, limitMs: LIMIT_MS })
registerRoute(
  ({ url, request }) => request.method === 'GET' && url.href.startsWith(folder),
  ({ event, request }) => data.answer(request.url, (work) => event.waitUntil(work)),
)

// The first page fetched its data before this worker was there.
self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all(CUTLINE_DATA.map((file) => data.fetchForLater(new URL(file, self.registration.scope).href))),
  )
})

self.addEventListener('activate', (event) => {
  const current = new Set([cacheNames.precache, dataCache])
  const clean = async () => {
    const outdated = outdatedCaches(await caches.keys(), self.registration.scope, current)
    await Promise.all(outdated.map((name) => caches.delete(name)))
  }
  event.waitUntil(clean())
})

// Only at the reader's word: see the notice of a new version.
self.addEventListener('message', (event) => {
  if ((event.data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

clientsClaim()
