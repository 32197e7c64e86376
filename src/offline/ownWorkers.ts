import { WORKER_FILE } from './workerFile.ts'

/** Every service worker that this project ever registers: the one of the build, and the mock server's. */
export const WORKER_FILES = { page: WORKER_FILE, mock: 'mockServiceWorker.js' } as const

/**
 * Unregisters workers that an earlier run of this project left behind for this page's folder: a mock server must not answer
 * for the real one, and an earlier build must not stand before the page that is being worked on. Never throws.
 */
export async function dropWorkers(which: readonly (keyof typeof WORKER_FILES)[]): Promise<void> {
  const scope = new URL('./', document.baseURI).href
  const endings = which.map((name) => `/${WORKER_FILES[name]}`)
  try {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      const { active, waiting, installing } = registration
      const scripts = [active, waiting, installing].flatMap((worker) => worker?.scriptURL ?? [])
      // Another build may lie above or below this page, with a worker of its own.
      if (registration.scope !== scope) continue
      if (scripts.some((script) => endings.some((ending) => script.endsWith(ending)))) await registration.unregister()
    }
  } catch {
    // The browser has no such workers, or lets nobody look: then none of them answers.
  }
}
