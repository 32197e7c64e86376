import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Remeasured } from './labSpread.ts'

type Anchors = {
  readonly questions: Readonly<Record<string, number | null>>
  readonly rows: readonly {
    readonly model: string
    readonly measuredBy: string
    readonly values: Readonly<Record<string, number>>
  }[]
}

/** What several laboratories published of the same model, by model and benchmark. */
export function readAnchors(): Remeasured[] {
  const path = fileURLToPath(new URL('./anchors.json', import.meta.url))
  const { rows, questions }: Anchors = JSON.parse(readFileSync(path, 'utf8'))
  const groups = new Map<string, { model: string; benchmark: string; values: number[]; questions: number | null }>()
  for (const { model, values } of rows) {
    for (const [benchmark, value] of Object.entries(values)) {
      const key = `${model} ${benchmark}`
      const group = groups.get(key) ?? { model, benchmark, values: [], questions: questions[benchmark] ?? null }
      group.values.push(value)
      groups.set(key, group)
    }
  }
  return [...groups.values()].filter(({ values }) => values.length > 1)
}
