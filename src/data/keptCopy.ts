import { useSyncExternalStore } from 'react'

const since = new Map<string, string>()
const listeners = new Set<() => void>()

/** Notes for a file that was read whether it came from the network (null) or is a kept copy, and of when. */
export function noteCopy(url: string, kept: string | null): void {
  const time = kept === null ? Number.NaN : Date.parse(kept)
  if (Number.isNaN(time)) {
    if (!since.delete(url)) return
  } else since.set(url, new Date(time).toISOString())
  for (const listener of listeners) listener()
}

/** Only the offline worker of this page marks copies, and only of the files that are served with the page. */
export function mayBeCopy(url: string): boolean {
  // A frame in a sandbox has no origin, and may not even ask for a worker.
  if (typeof navigator === 'undefined' || globalThis.origin === 'null') return false
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined
  return worker?.controller != null && url.startsWith(new URL('data/', document.baseURI).href)
}

/** The day from which the oldest kept copy under this address is; null where all came from the network. */
export function keptSince(folder: string): string | null {
  const times = [...since].flatMap(([url, time]) => (url.startsWith(folder) ? [time] : []))
  return times.length === 0 ? null : (times.sort()[0] as string).slice(0, 10)
}

/** The same, followed as files come in. */
export function useKeptSince(folder: string): string | null {
  return useSyncExternalStore(subscribe, () => keptSince(folder))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
