import { readFileSync } from 'node:fs'

/** The version of the app, known to its code from the one place where it is written. */
export function appVersion(): Record<string, string> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return { 'import.meta.env.CUTLINE_VERSION': JSON.stringify(version) }
}
