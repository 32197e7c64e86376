import { act, screen } from '@testing-library/react'
import { memo } from 'react'
import { expect, it } from 'vitest'
import { DeferredAnalysis, useAnalysis } from '#analysis/Analysis.tsx'
import { beginDrag, endDrag } from '#state/scenario/store.ts'
import { setWeightShare } from '#state/scenario/weightActions.ts'
import { renderPanel } from '../features/render.tsx'

let drawn = 0
const lowest = (totals: readonly (number | null)[]) => Math.min(...totals.map((total) => total ?? 100)).toFixed(2)

function Total({ name }: { readonly name: string }) {
  const { evaluation } = useAnalysis()
  return <output aria-label={name}>{lowest(evaluation.ranking.map(({ total }) => total))}</output>
}
function Room() {
  drawn++
  return <Total name="room" />
}
const Rooms = memo(function Rooms() {
  return (
    <DeferredAnalysis>
      <Room />
    </DeferredAnalysis>
  )
})

const text = (name: string) => screen.getByRole('status', { name }).textContent

it('the rooms rest while a weight is dragged, without being drawn at all, and follow when it is let go', async () => {
  const { store, dataset } = await renderPanel(
    <>
      <Total name="board" />
      <Rooms />
    </>,
  )
  const { field } = dataset.competition
  const before = text('board')
  expect(text('room')).toBe(before)
  act(() => beginDrag(store))
  const drawnBefore = drawn
  for (const share of [0.2, 0.4, 0.9]) act(() => setWeightShare(store, field, 'kobalt', share))
  expect(text('board')).not.toBe(before)
  expect(text('room')).toBe(before)
  expect(drawn).toBe(drawnBefore)
  act(() => endDrag(store))
  expect(text('room')).toBe(text('board'))
  act(() => setWeightShare(store, field, 'kobalt', 0.1))
  expect(text('room')).toBe(text('board'))
})
