/**
 * `npm run mutation`: changes the whole engine in every small way (Stryker), in one run, and says which changes no test
 * noticed. What was found is kept in `.cache/mutation`: the next run asks again only where the engine or its tests are
 * others.
 * Arguments go to Stryker: `npm run mutation -- --mutate 'src/core/engine/gate/*.ts'` for a part. A report, not a
 * test: it fails only where Stryker cannot run.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

const asked = process.argv.slice(2)
const { status } = spawnSync('npx', ['stryker', 'run', ...asked], { stdio: 'inherit' })
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
