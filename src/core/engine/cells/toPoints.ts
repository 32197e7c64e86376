import type { Benchmark } from '../domain/competition.ts'

/**
 * A raw value as points, 0..100 on the benchmark's own scale, mirrored where lower is better (docs/method.md, 3).
 * `100·(x − min)/(max − min)`; a value outside the scale is held at its end.
 *
 * @example toPoints({ scale: { min: 0, max: 15 }, higherIsBetter: true }, 13.4) // 89.33…
 */
export function toPoints(benchmark: Pick<Benchmark, 'scale' | 'higherIsBetter'>, value: number): number {
  const { min, max } = benchmark.scale
  // Halved before subtracting: a scale as wide as the number range itself must not overflow.
  const share = (value / 2 - min / 2) / (max / 2 - min / 2)
  const points = 100 * Math.min(1, Math.max(0, share))
  return benchmark.higherIsBetter ? points : 100 - points
}
