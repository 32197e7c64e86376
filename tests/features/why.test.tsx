import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { BASES } from '#features/evidence/texts/presetRows.ts'
import { TextsPanel } from '#features/evidence/texts/TextsPanel.tsx'
import { WhyPanel } from '#features/evidence/why/WhyPanel.tsx'
import { useApplied } from '#state/navigation/applied.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { undo } from '#state/scenario/store.ts'
import { realDataset, renderPanel } from './render.tsx'

const teamOf = (heading: RegExp) =>
  screen.getByRole('heading', { level: 3, name: heading }).closest('li') as HTMLElement

describe('why teams pass or fail', () => {
  it('says why Naver Cloud fails: which component, on whose word, when, and what was answered', async () => {
    await renderPanel(<WhyPanel team={null} />)
    const naver = teamOf(/^네이버.* 당국 기준으로는 미달입니다/)
    expect(naver).toHaveTextContent('비전 인코더: 확인된 사실이 있습니다. 네이버클라우드, 2026-01-05:')
    expect(naver).toHaveTextContent('답변·반론 네이버클라우드, 2026-01-07:')
    expect(within(naver).getByText('완화한 기준으로 보면 통과합니다.')).toBeInTheDocument()
    expect(within(naver).getByText(/^다음 주장 2건을 모두 반영하지 않으면 통과합니다/)).toBeInTheDocument()
  })

  it('says why Upstage passes: the weights were cleared, the code is only noted', async () => {
    await renderPanel(<WhyPanel team={null} />, { locale: 'en' })
    const upstage = teamOf(/Under the official rules, Upstage passes/)
    expect(upstage).toHaveTextContent('LLM weights: what was raised has been cleared.')
    expect(upstage).toHaveTextContent('Inference code: something is established. These rules only note this component.')
    expect(upstage).toHaveTextContent('It would fail if its inference code counted as a ground for failing.')
  })

  it('says on whose word SK Telecom fails when read strictly', async () => {
    await renderPanel(<WhyPanel team={null} />, { locale: 'en', scenario: { rules: { preset: 'strict' } } })
    const skt = teamOf(/Under the strict rules, SK Telecom fails/)
    expect(skt).toHaveTextContent('Inference code: there is an allegation.')
    expect(skt).toHaveTextContent('SK Telecom (as reported), 2026-01-12:')
  })

  it('does not promise what no single choice does', async () => {
    await renderPanel(<WhyPanel team={null} />, { locale: 'en' })
    expect(teamOf(/LG .* passes/)).toHaveTextContent('No single change of the choices would make it fail.')
  })

  it.each<Partial<Scenario>>([
    {},
    { rules: { preset: 'strict' } },
    { asOf: '2026-01-15', claimsOff: { c026: 'trial' as const } },
  ])('makes true what each button promises, in one undo (%o)', async (scenario) => {
    const { user, store, dataset, unmount } = await renderPanel(<WhyPanel team={null} />, { scenario })
    const before = store.getState().scenario
    const count = screen.getAllByRole('button', { name: /^적용: / }).length
    expect(count).toBeGreaterThan(3)
    for (let i = 0; i < count; i++) {
      const button = screen.getAllByRole('button', { name: /^적용: / })[i] as HTMLElement
      const wanted = button.getAttribute('aria-label')?.includes('통과합니다') ? 'pass' : 'fail'
      const at = [...screen.getAllByRole('heading', { level: 3 })].findIndex((h) => h.closest('li')?.contains(button))
      await user.click(button)
      const { choices } = resolveChoices(store.getState().scenario, dataset.competition)
      expect(evaluate(dataset.competition, choices).gates[at]?.status).toBe(wanted)
      act(() => undo(store))
      expect(store.getState().scenario).toEqual(before)
      expect(store.getState().past).toHaveLength(0)
    }
    unmount()
  })
})

describe('a change that was applied', () => {
  const Echo = () => <output>{useApplied().applied?.sentence}</output>

  it.each([
    ['ko', /^적용: 엄격한 기준으로 보면 미달/, 'SK텔레콤: 기준을 ‘엄격’으로 바꿈.', /SK텔레콤.*미달/],
    ['en', /^Apply: It would fail if the rules were strict/, 'SK Telecom: rules set to strict.', /SK Telecom fails/],
  ] as const)('is said as done, and the focus goes to its team (%s)', async (locale, offer, done, heading) => {
    const { user, store, dataset, unmount } = await renderPanel(
      <>
        <WhyPanel team={null} />
        <Echo />
      </>,
      { locale },
    )
    const skt = dataset.competition.teams.find(({ id }) => id === 'skt')
    within(teamOf(new RegExp(`${skt?.name[locale]}`)))
      .getByRole('button', { name: offer })
      .focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('status')).toHaveTextContent(done)
    expect(screen.getByRole('heading', { level: 3, name: heading })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(store.getState().past).toHaveLength(1)
    unmount()
  })

  it('leaves the focus on the title of the room where it is about one team', async () => {
    const naver = realDataset().competition.teams.find(({ id }) => id === 'naver') ?? null
    const { user } = await renderPanel(<WhyPanel team={naver} />)
    await user.click(screen.getAllByRole('button', { name: /^적용: / })[0] as HTMLElement)
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })
})

describe('the readings side by side', () => {
  it('mark the components in which they differ and say since when each is known', async () => {
    await renderPanel(<TextsPanel />)
    const table = within(screen.getByRole('table', { hidden: true }))
    const row = (name: RegExp) => table.getByRole('row', { name, hidden: true })
    expect(row(/^비전 인코더/)).toHaveTextContent('비전 인코더 기준마다 다름미달미달참고만과기정통부 문구에서 추정')
    expect(row(/^언어모델 가중치/)).toHaveTextContent('모든 기준이 같음미달미달미달과기정통부 문구')
    expect(row(/^토크나이저/)).toHaveTextContent('문구 없음, 추정')
    expect(row(/^공개된 날/)).toHaveTextContent('2026-01-15 공개')
  })

  it('number the texts as they are listed below, each with its sources', async () => {
    const { user, dataset } = await renderPanel(<TextsPanel />)
    const { definitions } = dataset.provenance
    await user.click(screen.getByText(`‘프롬 스크래치’를 정의한 글 ${definitions.length}개`))
    const items = screen.getAllByRole('listitem').filter((item) => /^\[\d+\]/.test(item.textContent ?? ''))
    expect(items).toHaveLength(definitions.length)
    definitions.forEach((d, i) => {
      expect(items[i]).toHaveTextContent(`[${i + 1}]`)
      expect(items[i]).toHaveTextContent(d.text.ko)
    })
    const table = within(screen.getByRole('table', { hidden: true }))
    const cited = definitions.flatMap(({ id }, i) =>
      BASES['lm-weights'].definitions.includes(id) ? [`[${i + 1}]`] : [],
    )
    expect(cited.length).toBeGreaterThan(1)
    expect(table.getByRole('row', { name: /^언어모델 가중치/, hidden: true })).toHaveTextContent(cited.join(' '))
  })

  it('cite only texts of the ministry that the data holds', () => {
    const texts = ['kr-sovereign-1', 'kr-sovereign-2'].flatMap((id) => realDataset(id).provenance.definitions)
    const ministry = new Set(texts.filter((d) => d.by === 'ministry').map((d) => d.id))
    for (const { kind, definitions } of Object.values(BASES)) {
      for (const id of definitions) expect(ministry).toContain(id)
      expect(definitions.length === 0).toBe(kind === 'none')
    }
  })
})
