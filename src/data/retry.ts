import { type LoadError, loadErrorOf } from './loadError.ts'

/**
 * How often a failed load is tried again: twice where the next attempt may succeed (network, a busy server, a file cut
 * short), once after a timeout, never where the answer would be the same.
 */
export function retriesFor(error: LoadError): number {
  switch (error.kind) {
    case 'unreachable':
    case 'offline':
    case 'truncated':
      return 2
    case 'timeout':
      return 1
    case 'http':
      return error.status >= 500 || error.status === 429 || error.status === 408 ? 2 : 0
    case 'redirect':
    case 'too-large':
    case 'not-json':
    case 'wrong-schema-version':
    case 'invalid':
    case 'unknown-competition':
    case 'unknown-version':
    case 'own-missing':
    case 'own-version':
    case 'own-blocked':
    case 'own-corrupt':
      return 0
  }
}

/** @param failures Attempts that have failed before this one, 0 for the first. */
export function shouldRetry(failures: number, error: unknown): boolean {
  const loadError = loadErrorOf(error)
  return loadError !== null && failures < retriesFor(loadError)
}

/** 0.5 s, then 1 s, in milliseconds. */
export function retryDelay(failures: number): number {
  return 500 * 2 ** failures
}
