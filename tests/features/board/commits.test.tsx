import { act } from '@testing-library/react'
import { type ComponentType, createElement, memo, Profiler } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { beginDrag } from '#state/scenario/store.ts'
import { setWeightShare } from '#state/scenario/weightActions.ts'
import { ownDataset, renderBoard } from './renderBoard.tsx'

/** How often each part was committed, by its id. */
const commits = vi.hoisted(() => new Map<string, number>())
beforeEach(() => commits.clear())

/**
 * The part in a profiler of its own that counts its commits. Where the part compares its props, so does the wrapper,
 * since a profiler that is rendered anew counts as a commit even where nothing below it was.
 */
function counted<P extends object>(id: string | ((props: P) => string), part: ComponentType<P>): ComponentType<P> {
  const Counted = (props: P) =>
    createElement(
      Profiler,
      {
        id: typeof id === 'string' ? id : id(props),
        onRender: (of) => commits.set(of, (commits.get(of) ?? 0) + 1),
      },
      createElement(part, props),
    )
  return isMemo(part) ? (memo(Counted, part.compare ?? undefined) as unknown as ComponentType<P>) : Counted
}

vi.mock(import('#features/board/GateRows.tsx'), async (load) => {
  const parts = await load()
  return {
    ...parts,
    GateRows: counted('gate', parts.GateRows) as typeof parts.GateRows,
    StatusRow: counted('status', parts.StatusRow) as typeof parts.StatusRow,
  }
})
vi.mock(import('#features/board/Heads.tsx'), async (load) => {
  const parts = await load()
  return {
    ...parts,
    Head: counted(({ team }) => `head ${team}`, parts.Head) as typeof parts.Head,
    KindCounts: counted('kinds', parts.KindCounts) as typeof parts.KindCounts,
  }
})
vi.mock(import('#features/board/Conditions.tsx'), async (load) => {
  const parts = await load()
  return { ...parts, Conditions: counted('conditions', parts.Conditions) as typeof parts.Conditions }
})
vi.mock(import('#features/board/Presets.tsx'), async (load) => {
  const parts = await load()
  return { ...parts, Presets: counted('presets', parts.Presets) as typeof parts.Presets }
})
vi.mock(import('#features/board/Axis.tsx'), async (load) => {
  const parts = await load()
  return {
    ...parts,
    Axis: counted('axis', parts.Axis) as typeof parts.Axis,
    Legend: counted('legend', parts.Legend) as typeof parts.Legend,
  }
})
vi.mock(import('#features/board/ChanceRow.tsx'), async (load) => {
  const parts = await load()
  return { ...parts, ChanceRow: counted('chances', parts.ChanceRow) as typeof parts.ChanceRow }
})
vi.mock(import('#features/board/CutLine.tsx'), async (load) => {
  const parts = await load()
  return { ...parts, CutLine: counted('cut', parts.CutLine) as typeof parts.CutLine }
})
vi.mock(import('#features/board/RowHead.tsx'), async (load) => {
  const parts = await load()
  return { ...parts, RowHead: counted(({ id }) => `row ${id}`, parts.RowHead) as typeof parts.RowHead }
})

/** When a memoised part renders again; null for React's own comparison of props. */
type Kept<P> = { readonly compare: ((before: P, now: P) => boolean) | null }

function isMemo<P extends object>(part: ComponentType<P>): part is ComponentType<P> & Kept<P> {
  return '$$typeof' in part && part.$$typeof === Symbol.for('react.memo')
}

/** What was committed in one step of a drag, after the drag began and took a first step. */
async function committedInStep(
  options: Parameters<typeof renderBoard>[0],
  benchmark: string,
  ...shares: [number, number]
) {
  const { store, dataset } = await renderBoard(options)
  const { field } = dataset.competition
  act(() => beginDrag(store))
  act(() => setWeightShare(store, field, benchmark, shares[0]))
  const atRest = [...commits.keys()]
  commits.clear()
  act(() => setWeightShare(store, field, benchmark, shares[1]))
  return { atRest, inStep: [...commits.keys()] }
}

it('a step of a drag commits nothing whose picture stays the same', async () => {
  const { atRest, inStep } = await committedInStep({ locale: 'en' }, 'kobalt', 0.1, 0.11)
  const still = ['gate', 'status', 'conditions', 'presets', 'axis', 'legend', 'chances', 'cut', 'kinds']
  expect(atRest).toEqual(expect.arrayContaining(still))
  expect(inStep.filter((id) => still.includes(id))).toEqual([])
  // Totals and shares do change.
  expect(inStep).toEqual(expect.arrayContaining(['head lg', 'head ncai', 'row kobalt']))
})

it('a step of a drag commits no head of a team whose total and margin stay', async () => {
  const dataset = ownDataset('team,one,two\na,80,80\nb,60,50\nc,20,20')
  const [a, b] = dataset.competition.teams.map(({ id }) => id)
  const [first] = dataset.competition.field
  const options = { dataset, scenario: { competition: dataset.competition.id, asOf: null } }
  const { inStep } = await committedInStep(options, first?.benchmark ?? '', 0.3, 0.4)
  expect(inStep).toContain(`head ${b}`)
  expect(inStep).not.toContain(`head ${a}`)
})
