import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RULE_SETS } from '#core/engine/index.ts'
import { InformationValue } from '#features/chances/InformationValue.tsx'
import { change, renderPanel } from './render.tsx'

/** Calculated in slices beside everything else: on a busy machine that takes its time. */
const SLOW = { timeout: 60_000 }
const LONG = 90_000

it(
  'ranks missing scores and open claims by how far they move the chances, most first',
  async () => {
    const { user } = await renderPanel(<InformationValue />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    await user.click(screen.getByText('계산해서 보기'))
    const table = await screen.findByRole('table', { name: '무엇을 알면 가장 많이 달라지나' }, SLOW)
    const rows = within(table).getAllByRole('row').slice(1)
    const moved = rows.map((row) => Number.parseFloat(within(row).getAllByRole('cell').at(-1)?.textContent ?? ''))
    expect(moved.length).toBeGreaterThan(3)
    expect(moved).toEqual(moved.toSorted((a, b) => b - a))
    expect(within(table).getAllByRole('rowheader', { name: /^네이버클라우드, .+ 점수$/ }).length).toBeGreaterThan(0)
  },
  LONG,
)

it(
  'says in English which answers were tried, and follows a change',
  async () => {
    const { user, store } = await renderPanel(<InformationValue />, {
      locale: 'en',
      // By a standard that only a ruling meets, what is established is still open.
      scenario: { rules: { ...RULE_SETS.official, preset: 'custom', proof: 'ruled' } },
    })
    await user.click(screen.getByText('Calculate'))
    const table = await screen.findByRole('table', { name: 'What would be most worth knowing' }, SLOW)
    expect(within(table).getAllByRole('cell', { name: 'set aside / upheld' }).length).toBeGreaterThan(0)
    change(store, { rules: { preset: 'lenient' }, gate: 'off' })
    // Without a gate no claim can move anything.
    await waitFor(() => expect(screen.queryByRole('cell', { name: 'set aside / upheld' })).toBeNull(), SLOW)
    expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(0)
  },
  LONG,
)
