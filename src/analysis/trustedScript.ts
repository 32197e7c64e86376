import { workerAddress } from '#offline/workerFile.ts'
import chanceWorker from './chances/chanceWorker.ts?worker&url'

/** The worker that draws, as the build names it. */
export const CHANCE_WORKER: string = chanceWorker

type Policy = { readonly createScriptURL: (url: string) => string }
type TrustedTypes = { readonly createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | null = null

/**
 * The one policy of the page (see the content security policy): it lets the page's own two workers pass, the one that
 * draws and the one that keeps the page for use without a network, and nothing else.
 *
 * @throws TypeError for any other address, where the browser knows trusted types.
 */
export function trustedScript(url: string): string {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  if (types === undefined) return url
  policy ??= types.createPolicy('cutline-worker', {
    createScriptURL: (asked) => {
      if (asked !== CHANCE_WORKER && asked !== workerAddress()) {
        throw new TypeError('This page starts no other script.')
      }
      return asked
    },
  })
  return policy.createScriptURL(url)
}
