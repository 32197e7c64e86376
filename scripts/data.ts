import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contradictions } from '#data/assemble.ts'
import { describeIssues } from '#data/describeIssues.ts'
import { benchmarksFileSchema, indexFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { endWithReader } from './command/pipes.mjs'
import { buildIndex, buildServedFiles, served } from './data/build.ts'
import { correctionFindings } from './data/corrections.ts'
import { digestsOf } from './data/digests.ts'
import { type Finding, findingText } from './data/finding.ts'
import { lintParts } from './data/lints.ts'
import { type Parts, readParts } from './data/parts.ts'
import { COMPETITION_IDS, DATA_VERSION } from './data/version.ts'
import { digestOf, type Released, storedVersions, versionFindings } from './data/versions.ts'
import { printable } from './headless/printable.ts'

endWithReader()

const ROOT = process.argv[3] ?? fileURLToPath(new URL('../public/data/', import.meta.url))
const RELEASED_FILE = process.argv[4] ?? fileURLToPath(new URL('./data/released.json', import.meta.url))
const RELEASED: Released = JSON.parse(readFileSync(RELEASED_FILE, 'utf8'))

type Served = { readonly files: ReadonlyMap<string, string>; readonly findings: readonly Finding[] }

/** Everything that is generated, by its path under `public/data/`, and what is wrong with the parts. */
function generate(): Served {
  const files = new Map<string, string>()
  const findings: Finding[] = []
  const all: Parts[] = []
  const versions: Record<string, string[]> = {}
  for (const competition of COMPETITION_IDS) {
    const reading = readParts(ROOT, competition)
    findings.push(...reading.findings)
    if (reading.parts === null) continue
    all.push(reading.parts)
    versions[competition] = storedVersions(ROOT, competition, DATA_VERSION)
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
  files.set('digests.json', served(digestsOf(ROOT, files, versions)))
  return { files, findings }
}

type Schema = typeof indexFileSchema | typeof benchmarksFileSchema | typeof provenanceFileSchema

function issuesOf(schema: Schema, file: string, value: unknown): Finding[] {
  const result = schema.safeParse(value)
  return result.success ? [] : describeIssues(result.error, value).map((issue) => ({ file, ...issue }))
}

function stored(path: string): string | null {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null
}

const isFrozen = (path: string): boolean => DATA_VERSION in RELEASED && path.includes(`/v/${DATA_VERSION}/`)

/** Generated files whose stored text is not what the parts give. */
function stale(files: ReadonlyMap<string, string>): Finding[] {
  return [...files].flatMap(([file, text]) => {
    const found = stored(file)
    if (found === text) return []
    const expected = isFrozen(file)
      ? `no change: ${DATA_VERSION} was released, so raise DATA_VERSION in scripts/data/version.ts`
      : 'what the parts give: run npm run data'
    return [{ file, path: '(the whole file)', found: found === null ? 'nothing' : 'other content', expected }]
  })
}

function write(files: ReadonlyMap<string, string>): Finding[] {
  const refused = stale(files).filter(({ file }) => isFrozen(file))
  if (refused.length > 0) return refused
  for (const [path, text] of files) {
    if (stored(path) === text) continue
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
    console.log(`wrote ${path}`)
  }
  return []
}

/** Closes the current version: from now on its stored files must keep their digest. */
function release(): void {
  const digests = { ...RELEASED, [DATA_VERSION]: digestOf(ROOT, COMPETITION_IDS, DATA_VERSION) }
  writeFileSync(RELEASED_FILE, `${JSON.stringify(digests, null, 2)}\n`)
  console.log(`released ${DATA_VERSION}`)
}

function finish(findings: readonly Finding[]): void {
  for (const finding of findings) console.error(printable(findingText(finding)))
  if (findings.length > 0) process.exitCode = 1
}

const command = process.argv[2]
const { files, findings } = generate()
const wrong = [
  ...findings,
  ...versionFindings(ROOT, COMPETITION_IDS, DATA_VERSION, RELEASED),
  ...correctionFindings(ROOT, [...new Set([DATA_VERSION, ...Object.keys(RELEASED)])]),
]
if (command === 'write') finish(wrong.length > 0 ? wrong : write(files))
else if (command === 'check' || command === 'release') {
  const problems = [...wrong, ...stale(files)]
  finish(problems)
  if (problems.length === 0 && command === 'release') release()
  else if (problems.length === 0) console.log(`${files.size} data files are current`)
} else {
  console.error(
    'usage: tsx scripts/data.ts write | check | release [folder of the data] [file of the released versions]',
  )
  process.exitCode = 2
}
