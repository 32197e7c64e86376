import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#engine/index.ts'
import { ExplanationPanel } from '#panels/explanation/ExplanationPanel.tsx'
import { BASES } from '#panels/explanation/presetRows.ts'
import { resolveChoices } from '#scenario/resolve.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { undo } from '#scenario/store.ts'
import { realDataset, renderPanel } from './render.tsx'

const teamOf = (heading: RegExp) =>
  screen.getByRole('heading', { level: 3, name: heading }).closest('li') as HTMLElement

describe('ExplanationPanel', () => {
  it('says why Naver Cloud fails: which component, on whose word, when, and what was answered', async () => {
    await renderPanel(<ExplanationPanel />)
    const naver = teamOf(/^네이버.* 당국 기준으로는 미달입니다/)
    expect(naver).toHaveTextContent('비전 인코더: 확인된 것이 있습니다. 네이버클라우드, 2026-01-05:')
    expect(naver).toHaveTextContent('답변·반론 네이버클라우드, 2026-01-07:')
    expect(within(naver).getByText('완화해서 읽으면 통과합니다.')).toBeInTheDocument()
    expect(within(naver).getByText(/^다음 말 2건을 모두 셈에서 빼면 통과합니다/)).toBeInTheDocument()
  })

  it('says why Upstage passes: the weights were cleared, the code is only noted', async () => {
    await renderPanel(<ExplanationPanel />, { locale: 'en' })
    const upstage = teamOf(/Under the official reading, Upstage passes/)
    expect(upstage).toHaveTextContent('Language model weights: what was raised has been cleared.')
    expect(upstage).toHaveTextContent(
      'Inference code: something is established. This reading only notes this component.',
    )
    expect(upstage).toHaveTextContent('It would fail if its inference code counted as a ground for failing.')
  })

  it('says on whose word SK Telecom fails when read strictly', async () => {
    await renderPanel(<ExplanationPanel />, { locale: 'en', scenario: { rules: { preset: 'strict' } } })
    const skt = teamOf(/Read strictly, SK Telecom fails/)
    expect(skt).toHaveTextContent('Inference code: something is established. SK Telecom (as reported), 2026-01-12:')
  })

  it('does not promise what no single choice does', async () => {
    await renderPanel(<ExplanationPanel />, { locale: 'en' })
    expect(teamOf(/LG .* passes/)).toHaveTextContent('No single change of the choices would make it fail.')
  })

  it.each<Partial<Scenario>>([
    {},
    { rules: { preset: 'strict' } },
    { asOf: '2026-01-15', claimsOff: { c026: 'trial' as const } },
  ])('makes true what each button promises, in one undo (%o)', async (scenario) => {
    const { user, store, dataset, unmount } = await renderPanel(<ExplanationPanel />, { scenario })
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

describe('the readings side by side', () => {
  it('mark the components in which they differ and say since when each is known', async () => {
    await renderPanel(<ExplanationPanel />)
    const table = within(screen.getByRole('table', { hidden: true }))
    const row = (name: RegExp) => table.getByRole('row', { name, hidden: true })
    expect(row(/^비전 인코더/)).toHaveTextContent('비전 인코더 기준마다 다름미달미달참고만당국 문구에서 미루어 봄')
    expect(row(/^언어모델 가중치/)).toHaveTextContent('세 기준이 같음미달미달미달당국 문구')
    expect(row(/^토크나이저/)).toHaveTextContent('문구 없음, 미루어 정함')
    expect(row(/^언제부터/)).toHaveTextContent('2026-01-15 공개')
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
