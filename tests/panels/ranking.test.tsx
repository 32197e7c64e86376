import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RankingPanel } from '#panels/ranking/RankingPanel.tsx'
import { renderPanel } from './render.tsx'

const rows = () =>
  within(screen.getByRole('list', { name: /순위와 기여도|Ranking and contributions/ })).getAllByRole('listitem')

describe(RankingPanel, () => {
  it('titles the finding and orders the teams around the cut line', async () => {
    await renderPanel(<RankingPanel />)
    expect(screen.getByRole('heading', { name: 'LG AI연구원이 13개 중 11개에서 앞선다' })).toBeVisible()
    expect(
      rows().map((r) => /LG AI연구원|SK텔레콤|업스테이지|NC AI|네이버클라우드/.exec(r.textContent ?? '')?.[0]),
    ).toEqual(['LG AI연구원', 'SK텔레콤', '업스테이지', 'NC AI', '네이버클라우드'])
    expect(within(rows()[3] as HTMLElement).getByText('컷라인')).toBeVisible()
  })

  it('gives a gate failure its component, state, speaker and date', async () => {
    await renderPanel(<RankingPanel />)
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'P' &&
          /독자성 미달: 비전 인코더\(확인: 네이버클라우드, 2026-01-05\), 오디오 인코더/.test(element.textContent),
      ),
    ).toBeVisible()
  })

  it('says by how much and behind whom the lowest is last', async () => {
    await renderPanel(<RankingPanel />, { locale: 'en' })
    expect(screen.getByText('Lowest score, 2.3 points behind Naver Cloud')).toBeVisible()
  })

  it('has a table with every figure of the chart, filled ones named as such', async () => {
    const { user } = await renderPanel(<RankingPanel />, { locale: 'en' })
    await user.click(screen.getByText('Show as table'))
    const table = await screen.findByRole('table')
    expect(within(table).getByRole('row', { name: 'Total 72.15 65.77 63.43 60.26 62.52' })).toBeVisible()
    expect(within(table).getByRole('row', { name: /AIME 2025.*filled in/ })).toBeVisible()
    expect(within(table).getAllByRole('row')).toHaveLength(6 + 13)
  })

  it('says which parts of the evaluation are not known at the date', async () => {
    await renderPanel(<RankingPanel />)
    expect(screen.getByText('이 시점에 공개되지 않은 부문은 세지 않습니다: 전문가, 사용자')).toBeVisible()
  })

  it('names who would be next when gate failures take the seats', async () => {
    await renderPanel(<RankingPanel />, { scenario: { gate: 'fills' } })
    expect(screen.getByText('독자성 미달 팀이 자리를 모두 채웠습니다. 점수로 다음 차례는 NC AI.')).toBeVisible()
  })

  it('has no ranking, and says why, when every weight is zero', async () => {
    const ids =
      'mmlu_pro gpqa_diamond hle aime25 hrm8k lcb_v6 tau2_telecom ifbench ifeval aa_lcr kmmlu_pro click kobalt'
    const weights = Object.fromEntries(ids.split(' ').map((id) => [id, 0]))
    const { user, store } = await renderPanel(<RankingPanel />, { scenario: { weights } })
    expect(screen.getByRole('heading', { name: '점수를 매길 수 없다' })).toBeVisible()
    expect(screen.getByText('비중이 모두 0이라 점수를 낼 수 없습니다.')).toBeVisible()
    expect(document.body.textContent).not.toMatch(/NaN|null|undefined/)
    await user.click(screen.getByRole('button', { name: '비중 되돌리기' }))
    expect(store.getState().scenario.weights).toEqual({})
  })
})
