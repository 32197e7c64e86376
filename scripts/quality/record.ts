import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { additions } from './additions.ts'
import type { Figure, Kept, Run, Value } from './figure.ts'
import { render } from './render.ts'
import type { Command } from './subjects.ts'

const ROOT = join(import.meta.dirname, '../..')
const FILE = join(ROOT, 'docs/quality.json')
const PAGE = join(ROOT, 'docs/quality.md')

export const readRecord = (): Kept => JSON.parse(readFileSync(FILE, 'utf8'))

/**
 * Puts a command's figures in the place of its last ones, and writes `docs/quality.md` anew.
 * @throws where a value is no number: the last ones stay.
 */
export function keep(command: Command, figures: readonly Figure[]): void {
  const none = figures.find(({ values }) => values.some(({ value }) => !Number.isFinite(value)))
  if (none !== undefined) throw new Error(`not measured: ${none.what}`)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const run: Run = {
    date: new Date().toISOString().slice(0, 10),
    version,
    cores: availableParallelism(),
    additions: rounded(additions()),
    figures: figures.map((figure) => ({ ...figure, values: figure.values.map(inThreeDigits) })),
  }
  const record = { ...readRecord(), [command]: run }
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(PAGE, render(record))
}

/** Three digits say all that a time says. */
const rounded = (x: number): number => (Number.isInteger(x) ? x : Number(x.toPrecision(3)))

const inThreeDigits = (value: Value): Value => ({
  ...value,
  value: rounded(value.value),
  ...(value.atMost !== undefined && { atMost: rounded(value.atMost) }),
  ...(value.atLeast !== undefined && { atLeast: rounded(value.atLeast) }),
})
