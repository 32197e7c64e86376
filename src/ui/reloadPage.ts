const ASSETS = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1)

/**
 * Reloads the page. Its files have a hash in their names, so the browser caches them for ever, a broken one too: those
 * that this visit used are fetched past the cache first. The choices survive in the address.
 */
export async function reloadPage(): Promise<void> {
  const used = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = [...new Set(used.filter((name) => import.meta.env.PROD && name.startsWith(ASSETS)))]
  // Refused where the page may connect to the origin of its data alone: it is loaded anew all the same.
  await Promise.race([
    Promise.allSettled(own.map((url) => fetch(url, { cache: 'reload', credentials: 'omit' }))),
    new Promise((resolve) => setTimeout(resolve, MOST_MS)),
  ])
  window.location.reload()
}

const MOST_MS = 3000
