import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { BUNDLED_DATA } from '../headless/dataFolder.ts'

const EXTREMES = [0, -0, 5e-324, -5e-324, 1e-7, 1e-6, 0.01, 1e9, -1e9, 1e9 + 1, 1.7e308, -1.7e308, 2 ** 53]

/** The files of a stage in which numbers are replaced by ones that arithmetic does not survive, all of a kind or one. */
export const extremeNumbers = fc
  .record({
    stage: fc.constantFrom('kr-sovereign-1', 'kr-sovereign-2'),
    key: fc.constantFrom('value', 'min', 'max', 'points', 'mean', 'weight', 'questions', 'defaultSeats'),
    at: fc.option(fc.nat()),
    numbers: fc.array(fc.constantFrom(...EXTREMES), { minLength: 1, maxLength: 3 }),
  })
  .map(({ stage, key, at, numbers }) => {
    const textOf = (name: string) => readFileSync(join(BUNDLED_DATA, stage, name), 'utf8')
    const benchmarks: unknown = JSON.parse(textOf('benchmarks.json'))
    const places = numbersUnder(benchmarks, key)
    places.forEach((holder, i) => {
      if (at === null || i === at % places.length) Reflect.set(holder, key, numbers[i % numbers.length])
    })
    const encoder = new TextEncoder()
    return {
      benchmarks: encoder.encode(JSON.stringify(benchmarks)),
      provenance: encoder.encode(textOf('provenance.json')),
    }
  })

function numbersUnder(value: unknown, key: string): object[] {
  if (typeof value !== 'object' || value === null) return []
  const own = typeof Reflect.get(value, key) === 'number' ? [value] : []
  return [...own, ...Object.values(value).flatMap((inner) => numbersUnder(inner, key))]
}
