import type { Benchmark } from '#core/engine/index.ts'

/**
 * Points (0..100, higher is better) as a raw value on the benchmark's own scale: the inverse of the
 * engine's `toPoints` within the scale.
 */
export function fromPoints(benchmark: Pick<Benchmark, 'scale' | 'higherIsBetter'>, points: number): number {
  const { min, max } = benchmark.scale
  const share = (benchmark.higherIsBetter ? points : 100 - points) / 100
  return min + share * (max - min)
}
