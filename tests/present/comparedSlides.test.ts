import { expect, test } from 'vitest'
import { comparedSlides } from '#features/present/deck/slide.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'

test('compared scenarios are slides in their order, each held against the first', () => {
  const base = { label: 'A 지금 화면', scenario: DEFAULT_SCENARIO }
  const other = { label: '시나리오 B', scenario: { ...DEFAULT_SCENARIO, seats: 2 } }
  const slides = comparedSlides([base, other])
  expect(slides.map(({ scenario, topic }) => ({ scenario, topic }))).toEqual([
    { scenario: base.scenario, topic: { code: 'compared', name: 'A 지금 화면', base: null } },
    { scenario: other.scenario, topic: { code: 'compared', name: '시나리오 B', base } },
  ])
  // The same scenario may stand on two sides: the slides stay apart.
  expect(new Set(comparedSlides([base, base, base]).map(({ id }) => id)).size).toBe(3)
  expect(comparedSlides([])).toEqual([])
})
