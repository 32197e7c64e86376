import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contradictions } from '#data/assemble.ts'
import { describeIssues } from '#data/describeIssues.ts'
import { benchmarksFileSchema, indexFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { printable } from '../headless/printable.ts'
import { buildIndex, buildServedFiles, served } from './build.ts'
import { correctionFindings } from './corrections.ts'
import { digestsOf } from './digests.ts'
import { type Finding, findingText } from './finding.ts'
import { lintParts } from './lints.ts'
import { type Parts, readParts } from './parts.ts'
import { COMPETITION_IDS, DATA_VERSION } from './version.ts'
import { digestOf, type Released, storedVersions, versionFindings } from './versions.ts'

type Served = { readonly files: ReadonlyMap<string, string>; readonly findings: readonly Finding[] }

/** Where a run of the command reads and writes, and what it says. */
type Run = {
  /** The folder of the data. */
  readonly root: string
  readonly releasedFile: string
  readonly released: Released
  readonly print: (line: string) => void
}

const USAGE = 'usage: tsx scripts/data.ts write | check | release [folder of the data] [file of the released versions]'

/**
 * `npm run data` and its checks, on any folder.
 * @returns the exit code, and what is wrong, a line each.
 */
export function dataCommand(
  command: string | undefined,
  root: string,
  releasedFile: string,
  print: (line: string) => void,
): { readonly code: number; readonly complaints: readonly string[] } {
  if (command !== 'write' && command !== 'check' && command !== 'release') return { code: 2, complaints: [USAGE] }
  const released: Released = JSON.parse(readFileSync(releasedFile, 'utf8'))
  const run: Run = { root, releasedFile, released, print }
  const { files, findings } = generate(root)
  const wrong = [
    ...findings,
    ...versionFindings(root, COMPETITION_IDS, DATA_VERSION, released),
    ...correctionFindings(root, [...new Set([DATA_VERSION, ...Object.keys(released)])]),
  ]
  const problems = command !== 'write' ? [...wrong, ...stale(run, files)] : wrong.length > 0 ? wrong : write(run, files)
  if (problems.length === 0 && command === 'release') release(run)
  if (problems.length === 0 && command === 'check') print(`${files.size} data files are current`)
  return {
    code: problems.length === 0 ? 0 : 1,
    complaints: problems.map((finding) => printable(findingText(finding))),
  }
}

/** Everything that is generated, by its path under `public/data/`, and what is wrong with the parts. */
function generate(root: string): Served {
  const files = new Map<string, string>()
  const findings: Finding[] = []
  const all: Parts[] = []
  const versions: Record<string, string[]> = {}
  for (const competition of COMPETITION_IDS) {
    const reading = readParts(root, competition)
    findings.push(...reading.findings)
    if (reading.parts === null) continue
    all.push(reading.parts)
    versions[competition] = storedVersions(root, competition, DATA_VERSION)
    findings.push(...lintParts(competition, reading.parts, DATA_VERSION))
    const { benchmarks, provenance } = buildServedFiles(reading.parts, DATA_VERSION)
    findings.push(
      ...issuesOf(benchmarksFileSchema, `${competition}/benchmarks.json`, benchmarks),
      ...issuesOf(provenanceFileSchema, `${competition}/provenance.json`, provenance),
      ...contradictions(benchmarks, provenance).map((issue) => ({ file: `${competition}/provenance.json`, ...issue })),
    )
    for (const folder of [competition, `${competition}/v/${DATA_VERSION}`]) {
      files.set(`${folder}/benchmarks.json`, served(benchmarks))
      files.set(`${folder}/provenance.json`, served(provenance))
    }
  }
  const index = buildIndex(all, DATA_VERSION, versions)
  findings.push(...issuesOf(indexFileSchema, 'index.json', index))
  files.set('index.json', served(index))
  files.set('digests.json', served(digestsOf(root, files, versions)))
  return { files, findings }
}

type Schema = typeof indexFileSchema | typeof benchmarksFileSchema | typeof provenanceFileSchema

function issuesOf(schema: Schema, file: string, value: unknown): Finding[] {
  const result = schema.safeParse(value)
  return result.success ? [] : describeIssues(result.error, value).map((issue) => ({ file, ...issue }))
}

function stored({ root }: Run, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null
}

const isFrozen = ({ released }: Run, path: string): boolean =>
  DATA_VERSION in released && path.includes(`/v/${DATA_VERSION}/`)

/** Generated files whose stored text is not what the parts give. */
function stale(run: Run, files: ReadonlyMap<string, string>): Finding[] {
  return [...files].flatMap(([file, text]) => {
    const found = stored(run, file)
    if (found === text) return []
    const expected = isFrozen(run, file)
      ? `no change: ${DATA_VERSION} was released, so raise DATA_VERSION in scripts/data/version.ts`
      : 'what the parts give: run npm run data'
    return [{ file, path: '(the whole file)', found: found === null ? 'nothing' : 'other content', expected }]
  })
}

function write(run: Run, files: ReadonlyMap<string, string>): Finding[] {
  const refused = stale(run, files).filter(({ file }) => isFrozen(run, file))
  if (refused.length > 0) return refused
  for (const [path, text] of files) {
    if (stored(run, path) === text) continue
    mkdirSync(dirname(join(run.root, path)), { recursive: true })
    writeFileSync(join(run.root, path), text)
    run.print(`wrote ${path}`)
  }
  return []
}

/** Closes the current version: from now on its stored files must keep their digest. */
function release({ root, releasedFile, released, print }: Run): void {
  const digests = { ...released, [DATA_VERSION]: digestOf(root, COMPETITION_IDS, DATA_VERSION) }
  writeFileSync(releasedFile, `${JSON.stringify(digests, null, 2)}\n`)
  print(`released ${DATA_VERSION}`)
}
