import { readFileSync } from 'node:fs'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

/** What the code knows from the one place where it is written: the app's version, and the digests of the bundled data. */
export function buildConstants(): Record<string, string> {
  const { version } = read('package.json') as { version: string }
  const { files } = read('public/data/digests.json') as { files: Readonly<Record<string, string>> }
  const digests = Object.entries(files).map(([path, hex]) => [path, Buffer.from(hex, 'hex').toString('base64')])
  return {
    'import.meta.env.CUTLINE_VERSION': JSON.stringify(version),
    'import.meta.env.CUTLINE_DIGESTS': JSON.stringify(Object.fromEntries(digests)),
  }
}
