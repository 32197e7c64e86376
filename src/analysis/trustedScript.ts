import { workerAddress } from '#offline/workerFile.ts'
import chanceWorker from './chances/chanceWorker.ts?worker&url'
import readerWorker from './ownReader/readerWorker.ts?worker&url'

/** The workers beside the page, as the build names them: one draws, one reads files of the reader's own. */
const WORKERS = { chances: chanceWorker, reader: readerWorker }

type Policy = { readonly createScriptURL: (url: string) => string }
type TrustedTypes = { readonly createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | null = null

/**
 * The one policy of the page (see the content security policy): it lets the page's own workers pass, those beside the
 * page and the one that keeps it for use without a network, and nothing else.
 *
 * @throws TypeError for any other address, where the browser knows trusted types.
 */
export function trustedScript(url: string): string {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  if (types === undefined) return url
  policy ??= types.createPolicy('cutline-worker', {
    createScriptURL: (asked) => {
      if (!Object.values(WORKERS).includes(asked) && asked !== workerAddress()) {
        throw new TypeError('This page starts no other script.')
      }
      return asked
    },
  })
  return policy.createScriptURL(url)
}

/** Null where the browser starts none. */
export function startWorker(name: keyof typeof WORKERS): Worker | null {
  try {
    return new Worker(trustedScript(WORKERS[name]), { type: 'module' })
  } catch {
    return null
  }
}
