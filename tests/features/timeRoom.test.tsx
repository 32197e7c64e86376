import { QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { configuredBase } from '#data/base.ts'
import { createQueryClient, queryKeys } from '#data/queries.ts'
import { TimeRoom } from '#features/time/TimeRoom.tsx'
import { realDataset, renderPanel } from './render.tsx'

it('has the days, the published facts, the official points and the reports, each in reach from its top', async () => {
  Element.prototype.scrollIntoView = () => {}
  const client = createQueryClient()
  const base = configuredBase()
  client.setQueryData(queryKeys.index(base), {
    schemaVersion: 1,
    dataVersion: '2026-11-23',
    sources: {},
    competitions: [],
  })
  client.setQueryData(queryKeys.dataset(base, 'kr-sovereign-1', null), realDataset())
  const { user, t } = await renderPanel(
    <QueryClientProvider client={client}>
      <TimeRoom />
    </QueryClientProvider>,
    { locale: 'en' },
  )
  const contents = within(screen.getByRole('navigation', { name: 'Day by day' }))
  const buttons = contents.getAllByRole('button')
  expect(buttons.map((button) => button.textContent)).toEqual([
    t.replay.title,
    t.published.name,
    t.scores.official.title,
    t.scores.reports.title,
  ])
  for (const [i, id] of ['replay', 'published', 'official', 'reports'].entries()) {
    await user.click(buttons[i] as HTMLElement)
    expect(document.getElementById(`${id}-title`)).toHaveFocus()
  }
})
