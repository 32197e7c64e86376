import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TeamPanel } from '#panels/team/TeamPanel.tsx'
import { change, renderPanel } from './render.tsx'

const goTo = (hash: string) =>
  act(() => {
    window.location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })

afterEach(() => {
  window.location.hash = ''
})

describe('the page of a team', () => {
  it('opens on one that the gate puts out, and follows the address', async () => {
    await renderPanel(<TeamPanel />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('네이버클라우드는 당국 기준으로는 미달입니다.')
    goTo('#team-upstage')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('업스테이지는 당국 기준으로는 통과입니다.')
    expect(screen.getByRole('link', { name: '업스테이지' })).toHaveAttribute('aria-current', 'page')
  })

  it('says verdict, total, and what really happened', async () => {
    await renderPanel(<TeamPanel />)
    expect(screen.getByText('탈락 · 독자성')).toBeInTheDocument()
    expect(screen.getByText(/62\.52점, 4위/)).toHaveTextContent('공개 5/13')
    expect(screen.getByText('실제 탈락(독자성)')).toBeInTheDocument()
  })

  it('reads the row of the matrix downwards, with the claims that each state rests on', async () => {
    const { store } = await renderPanel(<TeamPanel />)
    const row = () => within(screen.getByRole('rowheader', { name: '비전 인코더' }).closest('tr') as HTMLElement)
    expect(row().getByText('확인')).toBeInTheDocument()
    expect(row().getByText('미달')).toBeInTheDocument()
    expect(row().getByRole('link', { name: 'c019' })).toHaveAttribute('href', '#claim-c019')
    change(store, { rules: { preset: 'lenient' } })
    expect(row().getByText('참고')).toBeInTheDocument()
    expect(row().queryByText('미달')).toBeNull()
  })

  it('holds every statement about the entry, and answers beside what was raised', async () => {
    const { dataset, t } = await renderPanel(<TeamPanel />, { locale: 'en' })
    for (const { id } of dataset.competition.teams) {
      goTo(`#team-${id}`)
      const shown = screen.queryAllByRole('article')
      const claims = dataset.competition.claims.filter((claim) => claim.team === id)
      for (const claim of claims) {
        expect(shown.some((article) => article.textContent?.includes(claim.statement.en))).toBe(true)
      }
      const raised = claims.filter((claim) => claim.polarity === 'adverse')
      expect(screen.queryAllByRole('heading', { level: 4, name: t.provenance.raised })).toHaveLength(raised.length)
      expect(screen.queryAllByRole('heading', { level: 4, name: t.provenance.answers })).toHaveLength(raised.length)
    }
  })

  it('says so where the link names no team of this stage', async () => {
    await renderPanel(<TeamPanel />, { locale: 'en' })
    goTo('#team-nobody')
    expect(screen.getByRole('alert')).toHaveTextContent('Team nobody')
  })
})
