import { LoadFailure } from './loadError.ts'

export type FetchLimits = {
  /** From the request to the last byte, in milliseconds. */
  readonly timeoutMs: number
  /** Of the body after decompression. */
  readonly maxBytes: number
}

export const FETCH_LIMITS: FetchLimits = { timeoutMs: 10_000, maxBytes: 5 * 1024 * 1024 }

export type FetchOptions = {
  readonly signal?: AbortSignal | undefined
  readonly limits?: FetchLimits
  readonly cache?: RequestCache | undefined
  /** The browser gives no other file than this one, and calls another one unreachable. */
  readonly integrity?: string
  /** Refuses an answer by its headers, before its body is read. */
  readonly check?: (headers: Headers) => void
}

export type Answer = { readonly bytes: Uint8Array; readonly headers: Headers }

/**
 * Fetches one file: no credentials, no referrer, no redirect, within the limits whatever the server announces.
 *
 * Redirects are asked for as `manual`, which follows them as little as `error` does but lets us say
 * that there was one: with `error` a browser reports the same failure as for a dead host.
 *
 * @throws LoadFailure for every failure of the network or the server, and what `check` throws.
 * @throws the reason of `signal` when the caller gave up.
 */
export async function fetchBytes(
  url: string,
  accept: string,
  { signal, limits = FETCH_LIMITS, cache = 'default', integrity = '', check }: FetchOptions = {},
): Promise<Answer> {
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), limits.timeoutMs)
  const either = signal === undefined ? timer.signal : AbortSignal.any([signal, timer.signal])
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache,
      integrity,
      headers: { accept },
      signal: either,
    })
    refuseBadAnswer(url, response)
    check?.(response.headers)
    return { bytes: await readBytes(url, response, either, limits.maxBytes), headers: response.headers }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof LoadFailure) throw error
    if (timer.signal.aborted) throw new LoadFailure({ kind: 'timeout', url, limitMs: limits.timeoutMs }, error)
    throw new LoadFailure({ kind: isOffline() ? 'offline' : 'unreachable', url }, error)
  } finally {
    clearTimeout(timeout)
    // Closes the connection if the answer was refused; has no effect once it was read to its end.
    timer.abort()
  }
}

function refuseBadAnswer(url: string, response: Response): void {
  const { status, type, redirected } = response
  // 304 says that nothing has changed, to somebody who was not asked.
  if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400 && status !== 304)) {
    throw new LoadFailure({ kind: 'redirect', url })
  }
  if (!response.ok) throw new LoadFailure({ kind: 'http', url, status })
}

async function readBytes(url: string, response: Response, signal: AbortSignal, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new LoadFailure({ kind: 'too-large', url, limitBytes: maxBytes })
  // An honest header spares the download; a dishonest one gains nothing, the bytes are counted below.
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge()

  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  // Ends a pending read whatever stands between us and the network; ours to end also when the file is refused.
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => {}), { once: true })
  for (;;) {
    const step = await reader?.read().catch((cause: unknown) => {
      if (signal.aborted) throw cause
      throw new LoadFailure({ kind: 'truncated', url, bytes }, cause)
    })
    signal.throwIfAborted()
    if (step === undefined || step.done) return joined(chunks, bytes)
    bytes += step.value.byteLength
    if (bytes > maxBytes) throw tooLarge()
    chunks.push(step.value)
  }
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

/** Whether the browser itself says that there is no network. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false
}
