import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

/** Digest by data version: a version listed here was released and never changes again. */
export type Released = Readonly<Record<string, string>>

const NAMES = ['benchmarks.json', 'provenance.json'] as const

/** Data versions stored for a competition, with `current`, newest first. */
export function storedVersions(root: string, competition: string, current: string): string[] {
  const folder = join(root, competition, 'v')
  const stored = existsSync(folder) ? readdirSync(folder) : []
  return [...new Set([current, ...stored])].sort(newestFirst)
}

/** `2026-11-23.10` is newer than `2026-11-23.2`. */
function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true })
}

/** SHA-256 over the stored files of one version of all competitions. */
export function digestOf(root: string, competitions: readonly string[], dataVersion: string): string {
  const hash = createHash('sha256')
  for (const competition of competitions) {
    for (const name of NAMES) {
      const path = join(competition, 'v', dataVersion, name)
      if (existsSync(join(root, path))) hash.update(`${path}\n`).update(readFileSync(join(root, path)))
    }
  }
  return hash.digest('hex')
}

/** Stored versions that are unknown or differ from what was released. */
export function versionFindings(
  root: string,
  competitions: readonly string[],
  current: string,
  released: Released,
): Finding[] {
  const findings: Finding[] = []
  for (const [version, digest] of Object.entries(released)) {
    const found = digestOf(root, competitions, version)
    if (found !== digest) {
      findings.push({ file: `*/v/${version}/`, path: '(digest)', found, expected: `${digest}, as released` })
    }
  }
  for (const competition of competitions) {
    for (const version of storedVersions(root, competition, current)) {
      if (version !== current && !(version in released)) {
        const known = [current, ...Object.keys(released)].join(' | ')
        findings.push({ file: `${competition}/v/${version}/`, path: '(folder)', found: version, expected: known })
      }
    }
  }
  return findings
}
