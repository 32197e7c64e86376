import { useSyncExternalStore } from 'react'

const since = new Map<string, string>()
const listeners = new Set<() => void>()

/** Records where a file came from: `kept` is the date of an offline copy, or null if the network answered. */
export function noteCopy(url: string, kept: string | null): void {
  const time = kept === null ? Number.NaN : Date.parse(kept)
  if (Number.isNaN(time)) {
    if (!since.delete(url)) return
  } else since.set(url, new Date(time).toISOString())
  for (const listener of listeners) listener()
}

/**
 * Whether an answer from `url` can be an offline copy: only this page's service worker marks copies, and only of its
 * own data.
 */
export function mayBeCopy(url: string): boolean {
  // A frame in a sandbox has no origin, and may not even ask for a worker.
  if (typeof navigator === 'undefined' || globalThis.origin === 'null') return false
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined
  return worker?.controller != null && url.startsWith(new URL('data/', document.baseURI).href)
}

/**
 * The day (YYYY-MM-DD) of the oldest offline copy read under this address; null where all files came from the network.
 */
export function copiedSince(folder: string): string | null {
  const times = [...since].flatMap(([url, time]) => (url.startsWith(folder) ? [time] : []))
  return times.length === 0 ? null : (times.sort()[0] as string).slice(0, 10)
}

/** The same as a hook: renders again as files are read. */
export function useCopiedSince(folder: string): string | null {
  return useSyncExternalStore(subscribe, () => copiedSince(folder))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
