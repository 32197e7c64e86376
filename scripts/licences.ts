/** `npm run check:licences`: refuses a build with code whose licence is not on the list. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build/buildIfStale.mjs'
import { LICENCE_LIST_FILE, type Licensed } from './build/licences.ts'
import { endWithReader } from './command/pipes.mjs'

endWithReader()

/** They allow what we do with the code, on the condition that their text goes along. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
])

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder] = process.argv.slice(2)
if (folder === undefined) await buildIfStale(root)
const file = path.join(folder ?? path.join(root, 'dist'), LICENCE_LIST_FILE)
type Listed = readonly Omit<Licensed, 'text'>[]
const packages = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Listed) : []
const isAllowed = (licence: string) =>
  licence
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part.replace(/[()]/g, '').trim())))
const refused = packages.filter(({ licence }) => !isAllowed(licence))
for (const { name, version, licence } of refused) {
  console.error(`${name} ${version}: found licence ${licence}, expected one of ${[...ALLOWED].join(', ')}`)
}
if (packages.length === 0) console.error(`${file} lists nothing: the licences were not gathered`)
if (refused.length > 0 || packages.length === 0) process.exitCode = 1
else console.log(`${packages.length} packages, all under a licence of the list`)
