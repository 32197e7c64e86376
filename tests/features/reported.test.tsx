import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OfficialFrame } from '#features/time/OfficialFrame.tsx'
import { Reports } from '#features/time/Reports.tsx'
import { change, realDataset, renderPanel } from './render.tsx'

describe('what was reported and published', () => {
  it('shows what was known at the date, newest first, all of the last days at first', async () => {
    const { user, dataset, store } = await renderPanel(<Reports />, { locale: 'en' })
    const region = () => within(screen.getByRole('region', { name: 'Known facts about the project' }))
    const known = dataset.benchmarks.reports.filter((r) => r.date <= '2026-01-14')
    const fresh = known.filter((r) => r.date >= '2026-01-11')
    expect(fresh.length).toBeGreaterThan(6)
    expect(region().getAllByRole('listitem')).toHaveLength(fresh.length)
    await user.click(region().getByRole('button', { name: `Show more (${known.length - fresh.length})` }))
    const items = region().getAllByRole('listitem')
    expect(items).toHaveLength(known.length)
    const dates = items.map((item) => item.querySelector('time')?.dateTime ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())

    change(store, { asOf: '2025-12-01' })
    expect(region().queryAllByRole('listitem')).toEqual([])
    expect(
      region().getByText('No facts are confirmed as of this date. They appear with a later date.'),
    ).toBeInTheDocument()
  })

  it('sets the official points apart, with what was not published and when they came', async () => {
    await renderPanel(<OfficialFrame />)
    const section = screen.getByRole('region', { name: '과기정통부가 발표한 배점과 점수' })
    expect(section).toHaveTextContent('2026-01-15까지 발표된 것을 모두 싣고')
    expect(section).toHaveTextContent('부문별 팀 점수 15개 가운데 12개는 발표되지 않았습니다.')
    const rows = within(section).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('벤치마크40점LG AI연구원 33.6 2026-01-15 발표30.4미공개')
    expect(rows.at(-1)).toHaveTextContent('90.2')
  })

  it('places the parts of a part below it, and lends the gap to the pillar', async () => {
    await renderPanel(<OfficialFrame />, {
      locale: 'en',
      dataset: realDataset('kr-sovereign-2'),
      scenario: { competition: 'kr-sovereign-2', asOf: '2026-08-20' },
    })
    const section = screen.getByRole('region', { name: 'Points as the Ministry of Science and ICT published them' })
    const rows = within(section)
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(rows[1]).toMatch(/^Benchmarks40LG AI Research 20\.6 press.*22\.54$/)
    expect(rows.findIndex((r) => r.startsWith('AAII: GDPval'))).toBe(3)
    expect(section).toHaveTextContent('2026-08-27')
  })
})
