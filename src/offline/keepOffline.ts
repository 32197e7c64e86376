import { COPY_HEADER } from '#data/copyHeader.ts'
import { dropWorkers, WORKER_FILES } from './ownWorkers.ts'
import { versionStore } from './versionStore.ts'
import { workerAddress } from './workerFile.ts'

/**
 * Keeps the page in the browser for use without a network, and says in `versionStore` when there is a newer version.
 * The page goes on without where the browser has no such workers, or refuses.
 *
 * @param trust makes an address that the browser takes for a script.
 * @param mayAsk whether the page may connect to its own origin: it may not while it reads data from another.
 */
export async function keepOffline(trust: (url: string) => string, mayAsk: boolean): Promise<void> {
  await dropWorkers(['mock'])
  // One that answers for this very page goes with it: to register now would call it back. The next visit keeps the page.
  if (navigator.serviceWorker.controller?.scriptURL.endsWith(`/${WORKER_FILES.mock}`) === true) return
  const { Workbox } = await import('workbox-window')
  const address = workerAddress()
  const workbox = new Workbox(trust(address))
  let isAsked = false
  let registration: ServiceWorkerRegistration | undefined
  workbox.addEventListener('waiting', () => {
    const reload = () => {
      isAsked = true
      goOver(registration)
    }
    versionStore.setState({ version: 'waiting', reload })
  })
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (!isAsked && (isUpdate === true || isExternal === true)) {
      versionStore.setState({ version: 'taken-over', reload: () => window.location.reload() })
    }
  })
  try {
    registration = await workbox.register({ immediate: true })
    await workbox.update()
  } catch {
    if (mayAsk && (await isGone(address))) await giveUp()
  }
}

/**
 * Lets the version that waits take over, and loads the page anew once it has. The worker's own state is followed: it
 * may have been replaced by a still newer one, or may have taken over in another tab already.
 */
function goOver(registration: ServiceWorkerRegistration | undefined): void {
  const next = registration?.waiting ?? registration?.installing ?? null
  if (next === null) {
    window.location.reload()
    return
  }
  next.addEventListener('statechange', () => {
    if (next.state === 'activated') window.location.reload()
    else if (next.state === 'redundant') goOver(registration)
    else askToTakeOver(next)
  })
  askToTakeOver(next)
}

function askToTakeOver(worker: ServiceWorker): void {
  if (worker.state === 'installed') worker.postMessage({ type: 'SKIP_WAITING' })
}

/**
 * Does the server say that there is no such worker any more? Silence is no answer: the network may be off. Nor is it
 * one where the data does not come either: then a hall's login page speaks, or a server in trouble.
 */
async function isGone(address: string): Promise<boolean> {
  const ask = (url: string | URL, method: string) => fetch(url, { method, cache: 'no-store', credentials: 'omit' })
  try {
    const { status } = await ask(address, 'HEAD')
    if (status !== 404 && status !== 410) return false
    const data = await ask(new URL('data/index.json', document.baseURI), 'GET')
    return data.status === 200 && !data.headers.has(COPY_HEADER)
  } catch {
    return false
  }
}

/** The site is served without a worker now: what was kept would stand before it for ever. */
async function giveUp(): Promise<void> {
  const isControlled = navigator.serviceWorker.controller !== null
  await dropWorkers(['page'])
  if (isControlled) versionStore.setState({ version: 'given-up', reload: () => window.location.reload() })
}
