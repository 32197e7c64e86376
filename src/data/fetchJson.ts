import { readJson } from './jsonText.ts'
import { noteCopy } from './keptCopy.ts'
import { KEPT_HEADER } from './keptHeader.ts'
import { LoadFailure } from './loadError.ts'

export type FetchLimits = {
  /** From the request to the last byte, in milliseconds. */
  readonly timeoutMs: number
  /** Of the body after decompression. */
  readonly maxBytes: number
}

export const FETCH_LIMITS: FetchLimits = { timeoutMs: 10_000, maxBytes: 5 * 1024 * 1024 }

/**
 * Fetches one JSON file: no credentials, no referrer, no redirect, within the limits whatever the
 * server announces. The value is parsed but not checked.
 *
 * Redirects are asked for as `manual`, which follows them as little as `error` does but lets us say
 * that there was one: with `error` a browser reports the same failure as for a dead host.
 *
 * @throws LoadFailure for every failure of the network, the server or the text.
 * @throws the reason of `signal` when the caller gave up.
 */
export async function fetchJson(
  url: string,
  signal?: AbortSignal,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<unknown> {
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), limits.timeoutMs)
  const either = signal === undefined ? timer.signal : AbortSignal.any([signal, timer.signal])
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: either,
    })
    refuseBadAnswer(url, response)
    const bytes = await readBytes(url, response, either, limits.maxBytes)
    const value = parsed(url, bytes, response.headers.get('content-type'))
    noteCopy(url, response.headers.get(KEPT_HEADER))
    return value
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof LoadFailure) throw error
    if (timer.signal.aborted) throw new LoadFailure({ kind: 'timeout', url, limitMs: limits.timeoutMs }, error)
    throw new LoadFailure({ kind: isOffline() ? 'offline' : 'unreachable', url }, error)
  } finally {
    clearTimeout(timeout)
    // Lets go of a connection whose answer was refused; nothing happens to one that was read to its end.
    timer.abort()
  }
}

function refuseBadAnswer(url: string, response: Response): void {
  const { status, type, redirected } = response
  if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400)) {
    throw new LoadFailure({ kind: 'redirect', url })
  }
  if (!response.ok) throw new LoadFailure({ kind: 'http', url, status })
  const contentType = response.headers.get('content-type')
  if (!isJsonType(contentType)) {
    throw new LoadFailure({ kind: 'not-json', url, reason: 'content-type', contentType })
  }
}

function isJsonType(contentType: string | null): boolean {
  const essence = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return essence === 'application/json' || essence === 'text/json' || /^[\w.-]+\/[\w.-]+\+json$/.test(essence)
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

function parsed(url: string, bytes: Uint8Array, contentType: string | null): unknown {
  const reading = readJson(bytes)
  switch (reading.kind) {
    case 'value':
      return reading.value
    case 'truncated':
      throw new LoadFailure({ kind: 'truncated', url, bytes: bytes.byteLength })
    case 'encoding':
    case 'syntax':
      throw new LoadFailure({ kind: 'not-json', url, reason: reading.kind, contentType })
  }
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false
}
