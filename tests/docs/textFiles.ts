import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Made by tools, and listed in `.gitignore`. */
const MADE = new Set([
  '.git',
  'node_modules',
  'dist',
  '.cache',
  'test-results',
  'playwright-report',
  'coverage',
  '.env.local',
])
const TEXT = /\.(md|ts|tsx|mjs|cjs|js|json|css|html|svg|grit|sh|ya?ml)$|(^|\/)(run|LICENSE|\.gitignore)$/

/** Every text file of the project by its path from the root, with `/`. */
export function textFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (MADE.has(entry.name)) return []
    if (entry.isDirectory()) return textFiles(path)
    return TEXT.test(path) ? [path] : []
  })
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The pages written for readers. */
export const PAGES = textFiles().filter((path) => path.endsWith('.md'))
