import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChancesProvider, useChances } from '#analysis/chances/ChancesProvider.tsx'
import { robustness } from '#core/robustness/index.ts'
import { VerdictHead } from '#features/board/VerdictHead.tsx'
import { setRules, setUncertainty } from '#state/scenario/actions.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { beginDrag } from '#state/scenario/store.ts'
import { setWeightShare } from '#state/scenario/weightActions.ts'
import { realDataset, renderPanel } from './render.tsx'

// jsdom has no workers: the page draws in slices on the main thread, which takes long on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

let seen: ReturnType<typeof useChances>
function Probe() {
  seen = useChances()
  return <output>{`${seen.robustness?.samples ?? 0} ${seen.isStale}`}</output>
}
const panel = (
  <ChancesProvider samples={6000}>
    <Probe />
    <VerdictHead kicker="" />
  </ChancesProvider>
)
/** Waits for the probe to show `<draws> <isStale>`. */
const until = (text: string) => waitFor(() => screen.getByText(text), { timeout: 150_000 })

describe('the chances in a drag', () => {
  it('follow every step in the same render, with the figures of the first 5,000 draws, and go on at rest', async () => {
    const { store, dataset } = await renderPanel(panel)
    await until('6000 false')
    const { competition } = realDataset()
    act(() => beginDrag(store))
    for (const share of [0.1, 0.4, 1, 0, 0.6]) {
      act(() => setWeightShare(store, dataset.competition.field, 'kobalt', share))
      const { scenario } = store.getState()
      const { choices } = resolveChoices(scenario, competition)
      const wanted = robustness({ competition, choices, uncertainty: scenario.uncertainty }, 5000)
      expect(seen.isStale).toBe(false)
      expect(seen.robustness?.samples).toBe(5000)
      expect(seen.robustness?.teams).toEqual(wanted.teams)
      expect(seen.robustness?.ranks).toEqual(wanted.ranks)
    }
    act(() => setUncertainty(store, { epsilon: 1 }))
    expect(screen.getByText('5000 false')).toBeInTheDocument()
    await until('6000 false')
  })

  it('are those of before, dimmed, after a change of anything else, until its own are drawn', async () => {
    const { store, dataset } = await renderPanel(panel)
    await until('6000 false')
    const before = seen.robustness
    act(() => setRules(store, 'strict'))
    expect(seen).toMatchObject({ isStale: true, robustness: before })
    act(() => setWeightShare(store, dataset.competition.field, 'kobalt', 0.5))
    expect(seen).toMatchObject({ isStale: true, robustness: before })
    await until('6000 false')
    act(() => setWeightShare(store, dataset.competition.field, 'kobalt', 0.4))
    expect(screen.getByText('5000 false')).toBeInTheDocument()
  })

  it('are explained below the verdict where they eliminate another team more often, and only there', async () => {
    const { store, dataset } = await renderPanel(panel, { locale: 'en' })
    await until('6000 false')
    const { field } = dataset.competition
    const line = () => screen.queryByText(/above that of Upstage|NC AI is eliminated more often/)
    // To the end of the track: Upstage is lowest on KoBALT.
    act(() => setWeightShare(store, field, 'kobalt', 1))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Upstage.*on score/)
    expect(line()).toBeNull()
    // Little is left for the others, but with half of all weight drawn they count, and NC AI is lowest on most.
    act(() => setWeightShare(store, field, 'kobalt', 0.97))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Upstage.*on score/)
    expect(line()).toHaveTextContent('hangs on what is uncertain')
    act(() => setUncertainty(store, { epsilon: 1 }))
    expect(line()).toHaveTextContent('whatever the weights')
    act(() => setUncertainty(store, { epsilon: 0.2 }))
    expect(line()).toBeNull()
  })
})
