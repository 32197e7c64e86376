import { describe, expect, test } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { applySingleChange } from '#features/present/deck/singleChanges.ts'
import { findStoryFlips, storyOf } from '#features/present/deck/story.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { realDataset } from '../realDataset.ts'

const flipsOf = (competition: ReturnType<typeof realDataset>['competition']) => {
  const work = findStoryFlips(competition)
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

for (const id of ['kr-sovereign-1', 'kr-sovereign-2']) {
  describe(`the story of ${id}`, () => {
    const { competition } = realDataset(id)
    const flips = flipsOf(competition)
    const slides = storyOf(competition, null, flips)
    const outcomeOf = (scenario: (typeof slides)[number]['scenario'], team: string) =>
      evaluate(competition, resolveChoices(scenario, competition).choices).verdicts.find((v) => v.team === team)
        ?.outcome

    test('each change of a slide does keep its team in', () => {
      const saved = slides.flatMap(({ topic }) => (topic.code === 'saved' ? [topic] : []))
      expect(saved.length).toBeGreaterThan(0)
      for (const { team, before, changes } of saved) {
        expect(outcomeOf(before, team), team).not.toBe('safe')
        for (const single of changes ?? [])
          expect(outcomeOf(applySingleChange(before, competition, team, single), team), single.kind).toBe('safe')
      }
      for (const { scenario, topic } of slides) {
        if (topic.code === 'saved' && topic.changes !== null && topic.changes.length > 0)
          expect(outcomeOf(scenario, topic.team)).toBe('safe')
      }
    })

    test('there is one slide for every team that does not stay, and it is there before its changes are found', () => {
      const before = storyOf(competition, null, null)
      expect(before.map((slide) => slide.id)).toEqual(slides.map((slide) => slide.id))
      expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length)
      const happened = slides.find(({ id: own }) => own === 'happened')
      const out = competition.teams.filter((team) => happened && outcomeOf(happened.scenario, team.id) !== 'safe')
      expect(slides.filter(({ topic }) => topic.code === 'saved')).toHaveLength(out.length)
      for (const { topic } of before) if (topic.code === 'saved') expect(topic.changes).toBeNull()
    })
  })
}

test('stage 1 is told from the day before to what would have saved each team', () => {
  const { competition } = realDataset()
  const slides = storyOf(competition, '2026-11-23', null)
  expect(slides.map((slide) => slide.id)).toEqual(['eve', 'strict', 'lenient', 'happened', 'saved-naver', 'saved-ncai'])
  expect(slides.map(({ scenario }) => scenario.asOf)).toEqual([
    '2026-01-14',
    '2026-01-14',
    '2026-01-14',
    '2026-01-15',
    '2026-01-15',
    '2026-01-15',
  ])
  expect(new Set(slides.map(({ scenario }) => scenario.dataVersion))).toEqual(new Set(['2026-11-23']))
})

test('without a decision nothing is told of one, and readings that change nothing are left out', () => {
  const { competition } = realDataset()
  const slides = storyOf({ ...competition, actual: null, claims: [] }, null, null)
  expect(slides[0]?.scenario.asOf).toBeNull()
  expect(slides.some(({ id }) => ['strict', 'lenient', 'happened'].includes(id))).toBe(false)
})
