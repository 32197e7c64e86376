import { COPY_HEADER } from '#data/copyHeader.ts'
import { type Digests, digestsOf, isWholeData } from './wholeData.ts'

type Options = {
  /** The data folder that is served with the page, with its last slash. */
  readonly folder: string
  readonly cacheName: string
  /** How long an answer is waited for where a copy is at hand, in milliseconds. */
  readonly patienceMs: number
  /** How long a request may last at all, in milliseconds. */
  readonly limitMs: number
}

type Answer = {
  readonly response: Response
  /** Its bytes, where it is a data file as it was published. */
  readonly whole: Uint8Array<ArrayBuffer> | null
}

/**
 * Answers for the data files from the network, and from the last good copy where the network gives nothing, too late,
 * or anything but the file: another status, a redirect, a login page, a report of an error, half a file. Only a whole
 * file replaces a copy.
 */
export function dataCopies({ folder, cacheName, patienceMs, limitMs }: Options) {
  let digests: Promise<Digests | null> | null = null

  const ask = (url: string, init: RequestInit = {}) =>
    fetch(url, { credentials: 'omit', redirect: 'manual', ...init, signal: AbortSignal.timeout(limitMs) })

  const bytesOf = async (response: Response) =>
    response.status === 200 ? new Uint8Array(await response.clone().arrayBuffer()) : null

  /** The list that belongs to the newest files: asked for once in the life of the worker, and again on a mismatch. */
  const listed = async (isAgain: boolean): Promise<Digests | null> => {
    if (isAgain) digests = null
    digests ??= fetchDigests()
    const list = await digests
    if (list === null) digests = null
    return list
  }

  /** From the network, else as last seen: the list that says what is wrong may be missing for the same reason. */
  const fetchDigests = async (): Promise<Digests | null> => {
    const url = `${folder}digests.json`
    const cache = await caches.open(cacheName)
    try {
      const response = await ask(url, { cache: 'no-cache' })
      const bytes = await bytesOf(response)
      const list = bytes === null ? null : digestsOf(bytes)
      if (bytes !== null && list !== null) {
        await cache.put(url, new Response(bytes))
        return list
      }
    } catch {
      // Nothing came.
    }
    const kept = await cache.match(url)
    return kept === undefined ? null : digestsOf(new Uint8Array(await kept.arrayBuffer()))
  }

  const isWhole = async (url: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    const path = new URL(url).pathname.slice(new URL(folder).pathname.length)
    const digestIn = (list: Digests | null) => list?.[path] ?? null
    if (await isWholeData(bytes, digestIn(await listed(false)))) return true
    // The site may have newer data since the list was read.
    return isWholeData(bytes, digestIn(await listed(true)))
  }

  /** Null where nothing came. */
  const fromNetwork = async (url: string): Promise<Answer | null> => {
    try {
      const response = await ask(url)
      const bytes = await bytesOf(response).catch(() => null)
      const whole = bytes !== null && (await isWhole(url, bytes)) ? bytes : null
      if (whole !== null) await keep(url, response, whole)
      return { response, whole }
    } catch {
      return null
    }
  }

  const keep = async (url: string, response: Response, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const headers = new Headers(response.headers)
    headers.set(COPY_HEADER, new Date().toISOString())
    // The bytes stand here as they are read, whatever way they came.
    headers.delete('content-encoding')
    headers.delete('content-length')
    try {
      await (await caches.open(cacheName)).put(url, new Response(bytes, { headers }))
    } catch {
      // No room: the copy from before stays.
    }
  }

  /** Without the mark of a copy, which no server of ours sets. */
  const passedOn = ({ response }: Answer): Response => {
    if (!response.headers.has(COPY_HEADER)) return response
    const headers = new Headers(response.headers)
    headers.delete(COPY_HEADER)
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
  }

  return {
    /** @param stayAlive lets the worker live until a late answer has been kept. */
    answer: async (url: string, stayAlive: (work: Promise<unknown>) => void): Promise<Response> => {
      const copy = await (await caches.open(cacheName)).match(url)
      const asked = fromNetwork(url)
      stayAlive(asked)
      const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMs))
      const first = copy === undefined ? await asked : await Promise.race([asked, late])
      if (first !== null && first !== 'late' && (first.whole !== null || copy === undefined)) return passedOn(first)
      return copy ?? Response.error()
    },
    /** Fetches a file for later. Never rejects: one that cannot be had now is kept when it is next asked for. */
    fetchForLater: async (url: string): Promise<void> => {
      await fromNetwork(url)
    },
  }
}
