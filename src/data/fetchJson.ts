import { COPY_HEADER } from './copyHeader.ts'
import { type FetchOptions, fetchBytes } from './fetchBytes.ts'
import { readJson } from './jsonText.ts'
import { LoadFailure } from './loadError.ts'
import { mayBeCopy, noteCopy } from './offlineCopy.ts'

/**
 * Fetches one JSON file as `fetchBytes` does. The value is parsed but not checked.
 *
 * @throws LoadFailure for every failure of the network, the server or the text.
 * @throws the reason of `signal` when the caller gave up.
 */
export async function fetchJson(url: string, options: Omit<FetchOptions, 'check'> = {}): Promise<unknown> {
  const { bytes, headers } = await fetchBytes(url, 'application/json', {
    ...options,
    check: (found) => refuseOtherType(url, found.get('content-type')),
  })
  const value = parsed(url, bytes, headers.get('content-type'))
  noteCopy(url, mayBeCopy(url) ? headers.get(COPY_HEADER) : null)
  return value
}

function refuseOtherType(url: string, contentType: string | null): void {
  if (!isJsonType(contentType)) throw new LoadFailure({ kind: 'not-json', url, reason: 'content-type', contentType })
}

function isJsonType(contentType: string | null): boolean {
  const essence = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return essence === 'application/json' || essence === 'text/json' || /^[\w.-]+\/[\w.-]+\+json$/.test(essence)
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
