import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { VerdictPanel } from '#panels/verdict/VerdictPanel.tsx'
import { change, realDataset, renderPanel } from './render.tsx'

const sentence = () => screen.getByRole('heading', { level: 1 }).textContent

describe(VerdictPanel, () => {
  it('says the verdict of the eve, what really happened, and that it is a scenario', async () => {
    await renderPanel(<VerdictPanel />)
    expect(sentence()).toBe('NC AI가 점수에서, 네이버클라우드가 독자성에서 탈락한다.')
    expect(
      screen.getByText(/실제 2026-01-15: NC AI\(점수\) · 네이버클라우드\(독자성\), 이 시나리오와 같음/),
    ).toBeVisible()
    expect(screen.getByText(/시나리오이며 기업에 대한 판정이 아닙니다/)).toBeVisible()
  })

  it('says the same in English', async () => {
    await renderPanel(<VerdictPanel />, { locale: 'en' })
    expect(sentence()).toBe('NC AI goes out on score and Naver Cloud on independence.')
    expect(screen.getByText(/same as this scenario/)).toBeVisible()
  })

  it('says how far a scenario misses what happened', async () => {
    await renderPanel(<VerdictPanel />, { locale: 'en', scenario: { rules: { preset: 'strict' } } })
    expect(screen.getByText(/2 teams right, 2 wrongly named/)).toBeVisible()
  })

  it('warns, by name, that other treatments of gaps put others out', async () => {
    await renderPanel(<VerdictPanel />)
    expect(screen.getByText(/빈칸을 0점으로 보면 네이버클라우드가 나간다/)).toBeVisible()
  })

  it('calls a narrow gap close', async () => {
    await renderPanel(<VerdictPanel />)
    expect(screen.getByText(/점수 최하위는 박빙이다: NC AI와 네이버클라우드의 차이는 2\.3점/)).toBeVisible()
  })

  it('shows each team with outcome, total and own values, the safe before the cut', async () => {
    await renderPanel(<VerdictPanel />)
    const tiles = within(screen.getByRole('list', { name: '팀별 예측' })).getAllByRole('listitem')
    expect(tiles.map((tile) => tile.textContent)).toEqual([
      expect.stringMatching(/LG AI연구원안전72\.15공개 13\/13/),
      expect.stringMatching(/SK텔레콤안전65\.77공개 13\/13/),
      expect.stringMatching(/업스테이지안전63\.43공개 13\/13/),
      expect.stringMatching(/NC AI탈락 · 점수60\.26공개 9\/13/),
      expect.stringMatching(/네이버클라우드탈락 · 독자성62\.52공개 5\/13/),
    ])
  })

  it('leaves the second stage open between the tied teams and names the real outcome', async () => {
    await renderPanel(<VerdictPanel />, {
      dataset: realDataset('kr-sovereign-2'),
      scenario: { competition: 'kr-sovereign-2', asOf: null },
    })
    expect(sentence()).toBe('LG AI연구원과 SK텔레콤의 탈락 여부는 정해지지 않는다.')
    expect(screen.getByText(/실제 2026-08-18: 모티프테크놀로지스\(점수\), 이 시나리오와 다름/)).toBeVisible()
  })

  it('tells a screen reader the new verdict once, when the choices rest', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { store } = await renderPanel(<VerdictPanel />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    change(store, { rules: { preset: 'lenient' } })
    change(store, { rules: { preset: 'strict' } })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    act(() => vi.advanceTimersByTime(1000))
    expect(screen.getByRole('status')).toHaveTextContent(
      'NC AI가 점수에서, SK텔레콤, 업스테이지, 네이버클라우드가 독자성에서 탈락한다.',
    )
    vi.useRealTimers()
  })
})
