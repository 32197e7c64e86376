import { useEffect, useMemo, useState } from 'react'
import { runInSlices } from '#analysis/runInSlices.ts'
import type { Flips } from '#core/flips/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { useAddressedComparison } from '#features/compare/useAddressedComparison.ts'
import { useSides } from '#features/compare/useSides.ts'
import { comparedSlides, currentSlide, keptSlides, type Slide } from '#features/present/deck/slide.ts'
import { findStoryFlips, storyOf } from '#features/present/deck/story.ts'
import type { DeckId } from '#state/navigation/presentStore.ts'
import { useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

const SLICE_MS = 8

/** The slides of a deck, in order; an empty one shows what is on the page. What would have saved each team is worked out beside it, and filled in. */
export function useDeck(deck: DeckId, { competition }: Dataset, current: Scenario): readonly Slide[] {
  useAddressedComparison()
  const kept = useScenarios()
  const compared = useSides()
  const [found, setFound] = useState<{ readonly of: unknown; readonly flips: Flips } | null>(null)
  const flips = found?.of === competition ? found.flips : null
  const isWanted = deck === 'story' && flips === null

  useEffect(() => {
    if (!isWanted) return
    return runInSlices(findStoryFlips(competition), SLICE_MS, (all) => setFound({ of: competition, flips: all }))
  }, [isWanted, competition])

  const slides = useMemo(() => {
    if (deck === 'story') return storyOf(competition, current.dataVersion, flips)
    return deck === 'own' ? keptSlides(kept) : []
  }, [deck, competition, current, flips, kept])
  const shown = deck === 'compare' ? comparedSlides(compared) : slides
  return shown.length === 0 ? [currentSlide(current)] : shown
}
