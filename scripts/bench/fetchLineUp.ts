import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './browser.ts'

const VERSION = '4.16.0'

/**
 * LineUp's folder, fetched by npm at the first call. It is no dependency of the project: it would bring every
 * newcomer a compiler of style sheets.
 *
 * @throws where npm cannot fetch it.
 */
export function fetchLineUp(): string {
  const prefix = join(ROOT, '.cache/bench', `lineup-${VERSION}`)
  const folder = join(prefix, 'node_modules/lineupjs')
  if (existsSync(folder)) return folder
  mkdirSync(prefix, { recursive: true })
  const wanted = [
    'install',
    '--prefix',
    prefix,
    '--no-save',
    '--omit=optional',
    '--ignore-scripts',
    `lineupjs@${VERSION}`,
  ]
  const { status } = spawnSync('npm', wanted, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('LineUp could not be fetched; npm says why above.')
  return folder
}
