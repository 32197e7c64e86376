/**
 * `npm run mutation`: changes the engine in every small way (Stryker) and says which changes no test noticed. It goes
 * slice by slice, and what was found is kept in `.cache/mutation`: a run that was broken off goes on where it stopped,
 * until the engine or its tests change.
 * Arguments go to Stryker: `npm run mutation -- --mutate 'src/core/engine/gate/*.ts'` for a part. A report, not a
 * test: it fails only where Stryker cannot run.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { endWithReader } from './command/pipes.mjs'
import type { Value } from './quality/figure.ts'
import { keep } from './quality/record.ts'

endWithReader()

/** The part of Stryker's report that is read here. */
type Report = {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly mutants: readonly {
          readonly mutatorName: string
          readonly status: string
          readonly replacement?: string
          readonly location: { readonly start: { readonly line: number } }
        }[]
      }
    >
  >
}

/** Nothing but types, names and data made from the rule sets. */
const LEFT_OUT = ['index.ts', 'types.ts', 'rules/generated.ts']
/** About so many lines are asked about at a time: some minutes, after which what was found is kept. */
const SLICE = 250

/** The files of the engine in the order of their folders, cut into slices. */
function slices(): string[][] {
  const files = (readdirSync('src/core/engine', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.includes(file))
    .sort((a, b) => dirname(a).localeCompare(dirname(b)) || a.localeCompare(b))
  const cut: string[][] = [[]]
  let lines = 0
  for (const file of files.map((name) => `src/core/engine/${name}`)) {
    if (lines >= SLICE) {
      cut.push([])
      lines = 0
    }
    cut.at(-1)?.push(file)
    lines += readFileSync(file, 'utf8').split('\n').length
  }
  return cut
}

/** Of everything that an answer depends on. */
function stateNow(): string {
  const hash = createHash('sha256')
  for (const folder of ['src/core/engine', 'tests/engine', 'tests/mutation'])
    for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort())
      if (file.endsWith('.ts')) hash.update(`${file}\0${readFileSync(`${folder}/${file}`, 'utf8')}\0`)
  return hash.update(readFileSync('tests/make.ts', 'utf8')).digest('hex')
}

function ask(...args: readonly string[]): void {
  const { status } = spawnSync('npx', ['stryker', 'run', ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const DONE = '.cache/mutation/done.json'
const asked = process.argv.slice(2)
if (asked.includes('--mutate')) ask(...asked)
else {
  const state = stateNow()
  const kept = existsSync(DONE) ? (JSON.parse(readFileSync(DONE, 'utf8')) as { state: string; slices: string[] }) : null
  const done = kept?.state === state ? kept.slices : []
  for (const slice of slices().map((files) => files.join())) {
    if (done.includes(slice)) continue
    ask('--mutate', slice, ...asked)
    done.push(slice)
    writeFileSync(DONE, JSON.stringify({ state, slices: done }))
  }
}

const report = JSON.parse(readFileSync('.cache/mutation/mutation.json', 'utf8')) as Report
const mutants = Object.entries(report.files).flatMap(([file, { mutants: list }]) =>
  list.map((mutant) => ({ ...mutant, file, folder: dirname(file) })),
)
const count = (list: typeof mutants, ...states: readonly string[]) =>
  list.filter((mutant) => states.includes(mutant.status)).length
const row = (list: typeof mutants) => {
  const [killed, timeout, missed] = [
    count(list, 'Killed'),
    count(list, 'Timeout'),
    count(list, 'Survived', 'NoCoverage'),
  ]
  const score = (100 * (killed + timeout)) / (killed + timeout + missed)
  return { killed, timeout, survived: missed, 'score %': Math.round(10 * score) / 10 }
}
const score = (of: (file: string) => boolean, atLeast: number): Value[] => {
  const { killed, timeout, survived, 'score %': value } = row(mutants.filter(({ file }) => of(file)))
  return [
    { value, unit: '%', atLeast },
    { name: 'changes tried', value: killed + timeout + survived, unit: '' },
  ]
}

const folders = [...new Set(mutants.map((mutant) => mutant.folder))].sort()
console.table(
  Object.fromEntries([
    ...folders.map((folder) => [folder, row(mutants.filter((mutant) => mutant.folder === folder))]),
    ['together', row(mutants)],
  ]),
)
if (!asked.includes('--mutate')) {
  const isExplanation = (file: string) => file.startsWith('src/core/engine/explain/')
  keep('mutation', [
    { what: 'small changes of the engine that a test notices', values: score(() => true, 92) },
    { what: 'of its explanations', values: score(isExplanation, 90) },
  ])
}
for (const { file, status: state, mutatorName, replacement = '', location } of mutants) {
  if (state === 'Survived' || state === 'NoCoverage')
    console.log(`${file}:${location.start.line} ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
}
