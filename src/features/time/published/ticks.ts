const STEPS = [1, 2, 2.5, 5, 10]
const WANTED = 4

/** Round numbers from at or below `low` to at or above `high`, at least two and about five of them. */
export function ticksOf(low: number, high: number): number[] {
  const span = Math.max(high - low, 0.01)
  const rough = span / WANTED
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((s) => s * power >= rough) ?? 10)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(10)))
}
