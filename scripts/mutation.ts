/**
 * `npm run mutation`: changes the engine in every small way (Stryker) and says which changes no test noticed.
 * Arguments go to Stryker: `npm run mutation -- --mutate 'src/engine/gate/*.ts'` for a part. A report, not a
 * test: it fails only where Stryker cannot run.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

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

const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

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

const folders = [...new Set(mutants.map((mutant) => mutant.folder))].sort()
console.table(
  Object.fromEntries([
    ...folders.map((folder) => [folder, row(mutants.filter((mutant) => mutant.folder === folder))]),
    ['together', row(mutants)],
  ]),
)
for (const { file, status: state, mutatorName, replacement = '', location } of mutants) {
  if (state === 'Survived' || state === 'NoCoverage')
    console.log(`${file}:${location.start.line} ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
}
