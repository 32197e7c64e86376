import { type Figure, figure, ms, quantile } from './report.ts'

const ADDITIONS = 100_000_000

/** How fast one core is, to read the other times by: a chain of additions in double precision, median of five. */
export function benchMachine(): Figure[] {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    let sum = 0
    for (let i = 0; i < ADDITIONS; i++) sum += i
    if (sum < 0) throw new Error('never')
    return performance.now() - start
  })
  return [figure('this machine: a hundred million additions one after another', '–', ms(quantile(times, 0.5)))]
}
