/// <reference lib="webworker" />
import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { KEPT_HEADER } from '#data/keptHeader.ts'

declare const self: ServiceWorkerGlobalScope

/** Put in by the build: every file of the page, and the newest data. */
declare const CUTLINE_FILES: readonly { readonly url: string; readonly revision: string | null }[]
declare const CUTLINE_DATA: readonly string[]

/** A hall's network that is this slow is as good as none, in seconds. The page itself gives up after ten. */
const PATIENCE_S = 5

setCacheNameDetails({ prefix: 'cutline' })
cleanupOutdatedCaches()

// The page and all that it may load, whatever the choices in its address. Never the network while the cache has it:
// page and parts are always of one build.
precacheAndRoute([...CUTLINE_FILES], { ignoreURLParametersMatching: [/.*/], cleanURLs: false })

const data = new NetworkFirst({
  cacheName: `cutline-data-${self.registration.scope}`,
  networkTimeoutSeconds: PATIENCE_S,
  plugins: [
    {
      // Only kept copies carry the header: what comes from the network is handed on as it is.
      cacheWillUpdate: async ({ response }) => (response.status === 200 ? stamped(response) : null),
    },
  ],
})

// The files that are served with the page alone: a base on another origin, or elsewhere on this one, is never kept.
const folder = new URL('data/', self.registration.scope).href
registerRoute(({ url, request }) => request.method === 'GET' && url.href.startsWith(folder), data)

// The first page fetched its data before this worker was there.
self.addEventListener('install', (event) => {
  const keep = async (file: string) => {
    const request = new Request(new URL(file, self.registration.scope), { credentials: 'omit' })
    const [response, done] = data.handleAll({ event, request })
    await response
    await done
  }
  // One that cannot be had now is kept when it is next asked for.
  event.waitUntil(Promise.allSettled(CUTLINE_DATA.map(keep)))
})

// Only at the reader's word: see the notice of a new version.
self.addEventListener('message', (event) => {
  if ((event.data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

clientsClaim()

async function stamped(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set(KEPT_HEADER, new Date().toISOString())
  return new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers })
}
