const ASSETS = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1)

/**
 * Loads the page anew. Its files bear a hash in their name and are kept by the browser for ever, a broken one too: those
 * that this visit used are fetched past that copy first. The address holds the choices.
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
