import type { BenchmarkId } from '#core/engine/index.ts'

/** Brings a benchmark's slider into sight, under the hand. */
export function goToWeight(benchmark: BenchmarkId): void {
  requestAnimationFrame(() => {
    const row = [...document.querySelectorAll<HTMLElement>('[data-weight]')].find(
      ({ dataset }) => dataset.weight === benchmark,
    )
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('input[type="range"]')?.focus({ preventScroll: true })
  })
}
