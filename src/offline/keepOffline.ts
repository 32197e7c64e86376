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
  const goOver = () => {
    isAsked = true
    workbox.messageSkipWaiting()
  }
  workbox.addEventListener('waiting', () => versionStore.setState({ version: 'waiting', reload: goOver }))
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (isAsked) window.location.reload()
    else if (isUpdate === true || isExternal === true) {
      versionStore.setState({ version: 'taken-over', reload: () => window.location.reload() })
    }
  })
  try {
    await workbox.register({ immediate: true })
    await workbox.update()
  } catch {
    if (mayAsk && (await isGone(address))) await giveUp()
  }
}

/** Does the server say that there is no such worker any more? Silence is no answer: the network may be off. */
async function isGone(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store', credentials: 'omit' })
    return status === 404 || status === 410
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
