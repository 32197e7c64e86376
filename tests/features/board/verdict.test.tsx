import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { VerdictHead } from '#features/board/VerdictHead.tsx'
import { LOCALES } from '#i18n/locale.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { VERDICTS } from '../../e2e/verdicts.ts'
import { change, realDataset, renderPanel } from '../render.tsx'
import { columnOrder, headOf, ownDataset, renderBoard, sentence } from './renderBoard.tsx'

const ZERO = Object.fromEntries(realDataset().competition.field.map(({ benchmark }) => [benchmark, 0]))

describe.each(LOCALES)('the verdict on the page in %s', (locale) => {
  it.each(VERDICTS)('of $link is said as a sentence', async ({ link, says }) => {
    const { scenario } = fromSearch(link)
    await renderPanel(<VerdictHead kicker={null} />, { locale, scenario: { ...scenario, asOf: '2026-01-14' } })
    expect(sentence()).toBe(says[locale])
  })
})

describe('the lines under the sentence', () => {
  it.each([
    [
      'ko',
      /실제 2026-01-15: NC AI\(점수\) · 네이버클라우드\(독자성\), 이 시나리오와 같음/,
      /2026-01-15에야 공개됐다/,
      /2\.3점 차 접전/,
    ],
    ['en', /same as this scenario/, /became public on 2026-01-15/, /Close: 2\.3 points/],
  ] as const)('say in %s what happened, what agreement is worth, how close it is', async (locale, ...parts) => {
    const { container, t } = await renderBoard({ locale })
    for (const part of parts) expect(container).toHaveTextContent(part)
    expect(container).toHaveTextContent(t.matrix.deck.scenario)
  })

  it('say nothing of a text that was public already, or that is not used', async () => {
    const { container, store } = await renderBoard({ locale: 'en' })
    change(store, { asOf: '2026-01-15' })
    expect(container).not.toHaveTextContent('was not public before')
    change(store, { asOf: '2026-01-14', rules: { preset: 'lenient' } })
    expect(container).not.toHaveTextContent('was not public before')
  })

  it('say how far a scenario misses what happened', async () => {
    const { container } = await renderBoard({ locale: 'en', scenario: { rules: { preset: 'strict' } } })
    expect(container).toHaveTextContent('2 eliminated teams right, 2 wrong')
  })

  it('name a team without a score on which the last place hangs, and speak of no tie', async () => {
    const { container, t } = await renderBoard({ locale: 'en', scenario: { asOf: '2025-12-31' } })
    expect(container).toHaveTextContent(/The lowest place depends on .+, without a score\./)
    expect(container).not.toHaveTextContent(t.matrix.deck.tie)
    expect(container).not.toHaveTextContent(t.matrix.heads.openBy.tie)
  })

  it('tell a screen reader the new verdict once, when the choices rest', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { store } = await renderPanel(<VerdictHead kicker={null} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    change(store, { rules: { preset: 'lenient' } })
    change(store, { rules: { preset: 'strict' } })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    act(() => vi.advanceTimersByTime(1000))
    expect(screen.getByRole('status')).toHaveTextContent(
      'NC AI가 점수로, SK텔레콤·업스테이지·네이버클라우드가 독자성 기준 미달로 탈락한다.',
    )
    vi.useRealTimers()
  })

  it('follow the points of the second stage, leave it open a week before, and name the real outcome', async () => {
    const { container, store } = await renderBoard({
      dataset: realDataset('kr-sovereign-2'),
      scenario: { competition: 'kr-sovereign-2', asOf: null },
    })
    expect(sentence()).toContain('모티프테크놀로지스')
    change(store, { asOf: '2026-08-20' })
    expect(sentence()).toBe('LG AI연구원과 SK텔레콤의 탈락 여부는 정해지지 않는다.')
    expect(container).toHaveTextContent(/실제 2026-08-18: 모티프테크놀로지스\(점수\), 이 시나리오와 다름/)
  })
})

describe('the heads', () => {
  it.each([
    ['ko', ['LG AI연구원', '생존'], ['네이버클라우드', '독자성 탈락'], ['NC AI', '점수 탈락']],
    ['en', ['LG AI Research', 'safe'], ['Naver Cloud', 'out by rules'], ['NC AI', 'out by score']],
  ] as const)('say in %s the total and what becomes of each team', async (locale, safe, gate, score) => {
    await renderBoard({ locale })
    expect(columnOrder()).toEqual(['lg', 'skt', 'upstage', 'naver', 'ncai'])
    expect(headOf(safe[0])).toHaveTextContent(`72.15+11.9${safe[1]}`)
    expect(headOf(gate[0])).toHaveTextContent(`62.52+2.3${gate[1]}`)
    expect(headOf(score[0])).toHaveTextContent(`60.26−2.3${score[1]}`)
  })

  it('say both routes, and who would be next where the gate takes the place', async () => {
    const { store, t } = await renderBoard({ locale: 'en', scenario: { missing: 'zero' } })
    const { route, next } = t.matrix.heads
    expect(headOf('Naver Cloud')).toHaveTextContent(`20.74−19.3${route.both}`)
    change(store, { missing: 'mean', gate: 'fills' })
    expect(headOf('NC AI')).toHaveTextContent('60.26')
    expect(headOf('NC AI')).toHaveTextContent(next)
    expect(headOf('Naver Cloud')).toHaveTextContent(route.gate)
  })

  it('say points off where there is a penalty', async () => {
    await renderBoard({ locale: 'en', scenario: { gate: 'penalty', penalty: 1 } })
    expect(headOf('Naver Cloud')).toHaveTextContent('−2.00 points')
  })

  it.each([
    ['ko', '미정', '동점'],
    ['en', 'undecided', 'tie'],
  ] as const)('say in %s a tie for equal totals alone', async (locale, undecided, tie) => {
    const dataset = ownDataset('team,one\na,80\nb,60\nc,60')
    await renderBoard({ locale, dataset, scenario: { competition: dataset.competition.id, asOf: null } })
    for (const team of ['b', 'c']) expect(headOf(team)).toHaveTextContent(`60.00${undecided}${tie}`)
    expect(headOf('a')).not.toHaveTextContent(tie)
  })

  it('say that independence leaves a place open', async () => {
    const rules = { preset: 'custom', consequences: { 'inference-code': 'fail' }, proof: 'ruled', unknown: 'open' }
    const { t } = await renderBoard({
      locale: 'en',
      scenario: { rules: rules as never },
    })
    expect(headOf('SK Telecom')).toHaveTextContent(t.matrix.heads.openBy.gate)
  })

  it('have no totals where every weight is zero, and the way out is one press', async () => {
    const { container, user, store, t } = await renderBoard({ scenario: { weights: ZERO } })
    for (const team of realDataset().competition.teams) {
      expect(headOf(team.name.ko)).toHaveTextContent(t.matrix.heads.unscored['no-usable-weight'])
    }
    expect(screen.getByText(t.matrix.scores.wholeZero)).toBeVisible()
    expect(screen.getByText(t.ranking.notices['no-usable-weight'])).toBeVisible()
    expect(container.textContent).not.toMatch(/NaN|null|undefined\b|Infinity/)
    await user.click(screen.getByRole('button', { name: t.ranking.fix.weights }))
    expect(store.getState().scenario.weights).toEqual({})
  })

  it('name who would be next in a sentence, and what is not known at the date', async () => {
    const { container } = await renderBoard({ scenario: { gate: 'fills' } })
    expect(container).toHaveTextContent('독자성 미달 팀이 탈락 자리를 모두 채웠습니다. 점수순 다음 탈락 후보: NC AI.')
    expect(container).toHaveTextContent('이 시점에 공개되지 않아 계산에 넣지 않음')
  })
})
