import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assemble } from '#data/assemble.ts'
import type { BenchmarksFile, Dataset, ProvenanceFile } from '#data/dataset.ts'
import { benchmarksFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { readParts } from '../../scripts/data/parts.ts'

export const PUBLIC_DATA = fileURLToPath(new URL('../../public/data/', import.meta.url))

/** A fresh copy of a served file, to be changed at will. */
export const readServed = (path: string): unknown => JSON.parse(readFileSync(join(PUBLIC_DATA, path), 'utf8'))

/** Paths of all JSON files under `public/data/`. */
export const allFiles = (): string[] =>
  readdirSync(PUBLIC_DATA, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()

export function loadDataset(competition: string): Dataset {
  const benchmarks: BenchmarksFile = benchmarksFileSchema.parse(readServed(`${competition}/benchmarks.json`))
  const provenance: ProvenanceFile = provenanceFileSchema.parse(readServed(`${competition}/provenance.json`))
  return assemble(benchmarks, provenance)
}

export function loadParts(competition: string) {
  const { parts, findings } = readParts(PUBLIC_DATA, competition)
  if (parts === null) throw new Error(JSON.stringify(findings))
  return parts
}
