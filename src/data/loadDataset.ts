import { assemble, contradictions } from './assemble.ts'
import type { DataBase } from './base.ts'
import type { CorrectionsFile, Dataset, IndexFile } from './dataset.ts'
import { invalidFile, LoadFailure, type LoadIssue } from './loadError.ts'
import { loadFile } from './loadFile.ts'

/** The list of competitions and data versions of a base. @throws LoadFailure as `loadFile`. */
export function loadIndex(base: DataBase, signal?: AbortSignal): Promise<IndexFile> {
  return loadFile(base, INDEX, 'index', signal)
}

/** What was corrected in released data. @throws LoadFailure as `loadFile`. */
export function loadCorrections(base: DataBase, signal?: AbortSignal): Promise<CorrectionsFile> {
  return loadFile(base, 'corrections.json', 'corrections', signal)
}

/**
 * Loads the two files of a competition, checks each of them and both together, and joins them.
 *
 * @param competition its id; only one that the index lists is fetched.
 * @param pinned the data version that the scenario asks for; null for the newest.
 * @throws LoadFailure when a file cannot be fetched, is not what was asked for, or contradicts the other one; the error of
 * the benchmarks if both fail. What `signal` throws when it is aborted.
 */
export async function loadDataset(
  base: DataBase,
  index: IndexFile,
  competition: string,
  pinned: string | null,
  signal?: AbortSignal,
): Promise<Dataset> {
  const folder = folderOf(base, index, competition, pinned)
  let [benchmarks, provenance] = await bothFiles(base, folder, signal)
  for (const wait of DEPLOY_MS) {
    if (benchmarks.dataVersion === provenance.dataVersion) break
    // Newer data was deployed between the two requests: both are fetched again, without caches.
    await new Promise((resolve) => setTimeout(resolve, wait))
    signal?.throwIfAborted()
    ;[benchmarks, provenance] = await bothFiles(base, folder, signal, 'no-cache')
  }
  const issues = contradictions(benchmarks, provenance)
  if (issues.length > 0) throw invalidFile(`${base.url}${folder}provenance.json`, issues)
  const strays = notAsAsked(benchmarks, competition, pinned)
  if (strays.length > 0) throw invalidFile(`${base.url}${folder}benchmarks.json`, strays)
  return assemble(benchmarks, provenance)
}

/** Waits before both files are fetched again while a deployment is under way, in milliseconds. */
const DEPLOY_MS = [300, 1200] as const

const bothFiles = (base: DataBase, folder: string, signal?: AbortSignal, cache?: RequestCache) =>
  bothOf(
    loadFile(base, `${folder}benchmarks.json`, 'benchmarks', signal, cache),
    loadFile(base, `${folder}provenance.json`, 'provenance', signal, cache),
  )

const INDEX = 'index.json'

/**
 * The folder of the files, relative to the base. Only ids and versions that the index lists become part of an address:
 * a link cannot make the page fetch anything else.
 */
function folderOf(base: DataBase, index: IndexFile, competition: string, pinned: string | null): string {
  const url = new URL(INDEX, base.url).href
  const entry = index.competitions.find(({ id }) => id === competition)
  if (entry === undefined) {
    const available = index.competitions.map(({ id }) => id)
    throw new LoadFailure({ kind: 'unknown-competition', url, requested: competition, available })
  }
  const newest = `${entry.id}/`
  if (pinned === null || pinned === index.dataVersion) return newest
  if (entry.versions.includes(pinned)) return `${newest}v/${pinned}/`
  throw new LoadFailure({ kind: 'unknown-version', url, requested: pinned, available: entry.versions })
}

/** Where the file says that it is of another competition or version than the one asked for. */
function notAsAsked(
  benchmarks: { readonly dataVersion: string; readonly competition: { readonly id: string } },
  competition: string,
  pinned: string | null,
): LoadIssue[] {
  const issues: LoadIssue[] = []
  const { id } = benchmarks.competition
  if (id !== competition) issues.push({ path: 'competition.id', found: id, expected: competition })
  if (pinned !== null && benchmarks.dataVersion !== pinned) {
    issues.push({ path: 'dataVersion', found: benchmarks.dataVersion, expected: pinned })
  }
  return issues
}

/** As `Promise.all`, but if both fail the error is always that of `first`, whichever failed earlier. */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}
