import { median } from './figure.ts'

const ADDITIONS = 100_000_000

/** How fast one core is just now, in milliseconds, to read other times by: a chain of additions in double precision, median of five. */
export function additions(): number {
  return median(
    Array.from({ length: 5 }, () => {
      const start = performance.now()
      let sum = 0
      for (let i = 0; i < ADDITIONS; i++) sum += i
      if (sum < 0) throw new Error('never')
      return performance.now() - start
    }),
  )
}
