import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'vite'
import { WORKER_FILE } from '../../src/offline/workerFile.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SOURCE = 'src/offline/worker/serviceWorker.ts'

/** Read by hosts, not by the page. */
const NOT_KEPT = /^(_headers$|licences\/)/
/** Files that have a hash of their content in their name. */
const FOREVER = /^assets\//

type Kept = { readonly url: string; readonly revision: string | null; readonly integrity: string }

/**
 * Writes the worker that keeps the page for use without a network, with the list of every file of this build and of
 * the newest data. It is one script: what its headers say lets it import no other.
 */
export const serviceWorker = (): Plugin => ({
  name: 'cutline:service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const built = Object.values(bundle)
        .filter(({ fileName }) => !NOT_KEPT.test(fileName) && !fileName.endsWith('.map'))
        .map((file) => kept(file.fileName, file.type === 'chunk' ? file.code : file.source))
      const icon = kept('favicon.svg', await readFile(path.join(ROOT, 'public/favicon.svg')))
      const files = [...built, icon].sort((a, b) => (a.url < b.url ? -1 : 1))
      this.emitFile({ type: 'asset', fileName: WORKER_FILE, source: await bundled(files, await newestData()) })
    },
  },
})

/** With its digest: what a hall's login page sends in its place is refused. */
const kept = (url: string, content: string | Uint8Array): Kept => {
  const digest = createHash('sha256').update(content).digest()
  return {
    url,
    revision: FOREVER.test(url) ? null : digest.toString('hex').slice(0, 16),
    integrity: `sha256-${digest.toString('base64')}`,
  }
}

/** The files that the page asks for when no data version is pinned. */
async function newestData(): Promise<string[]> {
  const index = JSON.parse(await readFile(path.join(ROOT, 'public/data/index.json'), 'utf8')) as {
    readonly competitions: readonly { readonly id: string }[]
  }
  const stages = index.competitions.flatMap(({ id }) => [`${id}/benchmarks.json`, `${id}/provenance.json`])
  return ['index.json', 'corrections.json', ...stages].map((file) => `data/${file}`)
}

async function bundled(files: readonly Kept[], data: readonly string[]): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      CUTLINE_FILES: JSON.stringify(files),
      CUTLINE_DATA: JSON.stringify(data),
    },
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rollupOptions: { input: path.join(ROOT, SOURCE), output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  })
  const [output] = 'output' in result ? result.output : []
  if (output === undefined) throw new Error(`${SOURCE} gave no script`)
  return output.code
}
