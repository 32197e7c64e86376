import { trustedScript } from '#analysis/trustedScript.ts'
import type { DataBase } from '#data/base.ts'

let isStarted = false

/** Keeps the built page for use without a network, once. Neither in development nor in mock mode. */
export function startKeeping({ origin }: DataBase): void {
  if (isStarted || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  isStarted = true
  void import('#offline/keepOffline.ts').then(({ keepOffline }) =>
    keepOffline(trustedScript, origin === window.location.origin),
  )
}

/** Whether the reader asked the browser to save data: then the background download waits until it is needed. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/** The same once the page has loaded and is idle. Returns a function that cancels it. */
export function startKeepingWhenIdle(base: DataBase): () => void {
  if (savesData()) return () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  const start = () => startKeeping(base)
  const whenLoaded = () => {
    if ('requestIdleCallback' in window) idle = window.requestIdleCallback(start, { timeout: 5000 })
    else timer = setTimeout(start, 2000)
  }
  if (document.readyState === 'complete') whenLoaded()
  else window.addEventListener('load', whenLoaded, { once: true })
  return () => {
    window.removeEventListener('load', whenLoaded)
    clearTimeout(timer)
    if (idle !== undefined) window.cancelIdleCallback(idle)
  }
}
