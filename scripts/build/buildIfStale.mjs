import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'

const run = promisify(execFile)

const inputs = [
  'src',
  'public',
  'scripts/build',
  'scripts/preview',
  'scripts/headless',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]
const environmentFiles = ['.env', '.env.local', '.env.production', '.env.production.local']

const filesUnder = (root, name) => {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [name]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

/** A hash over the names and contents of everything that the build reads, and over the settings it takes from outside. */
export const sourcesHash = (root, env = process.env) => {
  const hash = createHash('sha256')
  const settings = Object.keys(env)
    .filter((name) => name.startsWith('VITE_'))
    .sort()
    .map((name) => `${name}=${env[name]}`)
  hash.update(JSON.stringify([process.versions.node, settings]))
  for (const file of [...inputs, ...environmentFiles].flatMap((name) => filesUnder(root, name)).sort()) {
    const content = readFileSync(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`)
    hash.update(content)
  }
  return hash.digest('hex')
}

const stampOf = (root) => path.join(root, '.cache', 'dist.sha256')

/** Builds `dist` and remembers from which sources. */
export const buildDist = async (root) => {
  const hash = sourcesHash(root)
  rmSync(stampOf(root), { force: true })
  await build({ root, logLevel: 'warn' })
  // Drawn by the page's own engine and in its words, which only a reader of TypeScript understands.
  await run(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'scripts/preview/write.ts'), path.join(root, 'dist')],
    {
      cwd: root,
    },
  )
  mkdirSync(path.dirname(stampOf(root)), { recursive: true })
  writeFileSync(stampOf(root), hash)
}

/** Builds `dist` unless it was made from these very sources. */
export const buildIfStale = async (root) => {
  const isFresh =
    existsSync(path.join(root, 'dist', 'index.html')) &&
    existsSync(stampOf(root)) &&
    readFileSync(stampOf(root), 'utf8') === sourcesHash(root)
  if (!isFresh) await buildDist(root)
}
