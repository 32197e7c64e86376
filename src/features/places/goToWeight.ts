import type { BenchmarkId } from '#core/engine/index.ts'

/** Scrolls to a benchmark's slider and focuses it. */
export function goToWeight(benchmark: BenchmarkId): void {
  requestAnimationFrame(() => {
    const row = [...document.querySelectorAll<HTMLElement>('[data-weight]')].find(
      ({ dataset }) => dataset.weight === benchmark,
    )
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('input[type="range"]')?.focus({ preventScroll: true })
  })
}
