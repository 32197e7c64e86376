import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The texts for readers. */
const NOTICES_FILE = 'licences/third-party.txt'
/** The list for `npm run check:licences`. */
export const LICENCE_LIST_FILE = 'licences/third-party.json'

export type Licensed = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

const INSIDE_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** The folders of the packages that these modules come from. */
function packageFolders(moduleIds: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const id of moduleIds) {
    // Letters have a licence of their own beside it, in `public/licences`.
    if (/\.css($|\?)/.test(id)) continue
    const folder = INSIDE_PACKAGE.exec(id.replace(/^\0/, ''))?.[1]
    if (folder !== undefined) folders.add(folder)
  }
  return folders
}

/**
 * What a package says of its licence, with the text and the notices that it brings along.
 *
 * @throws Error for a package without a text: its notices must go with it.
 */
function licensed(folder: string): Licensed {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .sort()
  if (license === undefined || files.length === 0) throw new Error(`${name} ${version}: no licence or no text of it`)
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
  return { name, version, licence: license, text }
}

/**
 * Writes the licences and copyright notices of everything in the built scripts.
 *
 * @param alsoBundled packages whose code the build adds by itself, or puts into a script that it makes apart.
 */
export const licences = (root: string, alsoBundled: readonly string[]): Plugin => ({
  name: 'cutline:licences',
  apply: 'build',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    const folders = packageFolders(modules)
    for (const name of alsoBundled) {
      const folder = path.join(root, 'node_modules', name)
      if (existsSync(folder)) folders.add(folder)
    }
    const packages = [...folders].map(licensed).sort((a, b) => (a.name < b.name ? -1 : 1))
    const list = packages.map(({ name, version, licence }) => ({ name, version, licence }))
    const source = packages
      .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
      .join(`\n${'-'.repeat(72)}\n\n`)
    this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source })
    this.emitFile({ type: 'asset', fileName: LICENCE_LIST_FILE, source: `${JSON.stringify(list, null, 2)}\n` })
  },
})
