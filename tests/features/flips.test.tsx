import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { FlipsPanel } from '#features/flips/FlipsPanel.tsx'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { ScenarioStore } from '#state/scenario/store.ts'
import { change, realDataset, renderPanel } from './render.tsx'

const section = async (name: RegExp) => within(await screen.findByRole('region', { name }, { timeout: 30_000 }))
const outcomeOf = (store: ScenarioStore, team: string) => {
  const { competition } = realDataset()
  const { choices } = resolveChoices(store.getState().scenario, competition)
  return evaluate(competition, choices).verdicts.find((v) => v.team === team)?.outcome
}

const WORDS = {
  ko: {
    save: /NC AI가 살아남으려면/,
    naver: /네이버클라우드가 살아남으려면/,
    out: /LG AI연구원이 탈락하려면/,
    weights:
      /^적용: 비중을 모두 6\.5%p 옮기면 NC AI가 네이버클라우드를 앞서 살아남습니다: AIME 2025 7\.7→14\.2%, HRM8K 7\.7→1\.2%\.$/,
    proved: '이보다 작은 변화는 없습니다(증명됨).',
    leans: '공개되지 않아 채운 값에 좌우됩니다: NC AI AIME 2025, 네이버클라우드 HRM8K.',
    gate: '네이버클라우드는 독자성 기준 미달로 탈락하므로 비중으로는 살릴 수 없습니다.',
    never: '어떤 비중으로도 LG AI연구원이 탈락하지 않습니다(증명됨).',
    missing: /^공개하지 않은 τ²-Telecom 값이 92\.5% 이상이었다면 NC AI가 살아남습니다\.$/,
    beyond: /팀들이 공개한 최고 값은 73\.5%, 그 범위를 벗어나야 합니다\. 빈칸 4개 가운데 2개에서 가능합니다\./,
    undo: '되돌리기',
  },
  en: {
    save: /To save NC AI/,
    naver: /To save Naver Cloud/,
    out: /To eliminate LG AI Research/,
    weights:
      /^Apply: With 6\.5 percentage points moved, NC AI passes Naver Cloud and survives: AIME 2025 7\.7→14\.2%, HRM8K 7\.7→1\.2%\.$/,
    proved: 'No smaller change does it (proved).',
    leans: 'Depends on filled-in values that no team published: NC AI AIME 2025; Naver Cloud HRM8K.',
    gate: 'Naver Cloud fails on independence: weights cannot save it.',
    never: 'No weights at all eliminate LG AI Research (proved).',
    missing: /^NC AI would survive if its unpublished τ²-Telecom were 92\.5% or more\.$/,
    beyond:
      /The best that any team published is 73\.5%: it would have to go beyond that\. Possible for 2 of 4 missing scores\./,
    undo: 'Undo',
  },
} as const

describe.each(['ko', 'en'] as const)('the smallest changes (%s)', (locale) => {
  const words = WORDS[locale]

  it('say how to save a team, what that leans on, and that nothing smaller does', async () => {
    await renderPanel(<FlipsPanel />, { locale })
    const ncai = await section(words.save)
    expect(ncai.getByRole('button', { name: words.weights })).toBeEnabled()
    expect(ncai.getAllByText(words.proved)).toHaveLength(2)
    expect(ncai.getByText(words.leans)).toBeInTheDocument()
    expect(ncai.getByText(words.missing)).toBeInTheDocument()
    expect(ncai.getByText(words.beyond)).toBeInTheDocument()
    expect((await section(words.naver)).getByText(words.gate)).toBeInTheDocument()
    expect((await section(words.out)).getByText(words.never)).toBeInTheDocument()
  })
})

describe('every button of the smallest changes', () => {
  it('turns its team the way its sentence says', async () => {
    const { user, store } = await renderPanel(<FlipsPanel />)
    // Those that save NC AI are pressed in the browser, `e2e/flips.test.ts`.
    const labels = (await section(WORDS.ko.naver)).getAllByLabelText(/^적용: /).map((button) => button.ariaLabel ?? '')
    expect(labels.length).toBeGreaterThan(2)
    for (const label of labels) {
      const button = (await section(WORDS.ko.naver)).getByLabelText(label)
      await waitFor(() => expect(button).toBeEnabled(), { timeout: 30_000 })
      await user.click(button)
      expect([label, outcomeOf(store, 'naver')]).toEqual([label, 'safe'])
      await user.click(screen.getByText('되돌리기'))
    }
  })

  it('is taken back by one press, the hand left on the way back, also after a second one', async () => {
    const { user, store } = await renderPanel(<FlipsPanel />)
    expect(outcomeOf(store, 'ncai')).toBe('out')
    const first = (await section(WORDS.ko.save)).getByRole('button', { name: WORDS.ko.weights })
    // The room took no focus when it opened.
    expect(document.body).toHaveFocus()
    await user.click(first)
    expect(outcomeOf(store, 'ncai')).toBe('safe')
    expect(screen.getByText('되돌리기')).toHaveFocus()
    const second = (await section(/SK텔레콤이 탈락하려면/)).getAllByLabelText(/^적용: /)[0] as HTMLElement
    await waitFor(() => expect(second).toBeEnabled(), { timeout: 30_000 })
    const before = store.getState().scenario
    await user.click(second)
    expect(outcomeOf(store, 'skt')).toBe('out')
    expect(screen.getByText('되돌리기')).toHaveFocus()
    await user.click(screen.getByText('되돌리기'))
    expect(store.getState().scenario).toEqual(before)
    expect(screen.queryByText('되돌리기')).toBeNull()
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('follows the choices', async () => {
    const { store } = await renderPanel(<FlipsPanel />)
    await section(WORDS.ko.naver)
    change(store, { rules: { preset: 'lenient' } })
    expect(await section(/네이버클라우드가 탈락하려면/)).toBeDefined()
    expect(screen.queryByRole('region', { name: WORDS.ko.naver })).toBeNull()
  })
})

describe('the pictures', () => {
  const rows = (table: HTMLElement) =>
    within(table)
      .getAllByRole('row')
      .map((row) => row.textContent)

  it('start at the weight nearest to turning the outcome, each with its table', async () => {
    const { user } = await renderPanel(<FlipsPanel />)
    const way = await section(/^AIME 2025 비중을 움직이면 점수 탈락이 1번 바뀐다$/)
    const meetings = rows(way.getByRole('table', { hidden: true }))
    expect(meetings.some((text) => /^16\.1%네이버클라우드와 NC AI \(점수 탈락이 바뀜\)/.test(text ?? ''))).toBe(true)
    expect(meetings.some((text) => /^7\.7%지금72\.15/.test(text ?? ''))).toBe(true)

    const map = await section(/^독자성 기준과 AIME 2025 비중을 함께 바꾸면 결과는 6가지다$/)
    expect(rows(map.getByRole('table', { hidden: true }))).toEqual([
      '기준AIME 2025 비중탈락',
      '엄격0.0–16.1%점수 NC AI, 독자성 SKT·업스테이지·네이버',
      '엄격16.1–100.0%독자성 SKT·업스테이지, 점수와 독자성 네이버',
      '당국 기준0.0–16.1%점수 NC AI, 독자성 네이버',
      '당국 기준16.1–100.0%점수와 독자성 네이버',
      '완화0.0–16.1%점수 NC AI',
      '완화16.1–100.0%점수 네이버',
    ])

    const swings = rows(
      (await section(/^비중 하나를 없애거나 두 배로 해도 NC AI의 결과는 그대로다$/)).getByRole('table', {
        hidden: true,
      }),
    )
    expect(swings).toHaveLength(14)
    expect(swings[1]).toMatch(/^AIME 2025/)

    await user.selectOptions(screen.getByRole('combobox', { name: '움직여 볼 비중' }), 'MMLU-Pro')
    expect(await section(/^MMLU-Pro 비중은 어디에 두어도 점수 탈락이 바뀌지 않는다$/)).toBeDefined()
    await user.selectOptions(screen.getByRole('combobox', { name: '살펴볼 팀' }), '네이버클라우드')
    expect(await section(/네이버클라우드의 결과/)).toBeDefined()
  })

  it('say the same in English, with the reader’s own rules as one more band', async () => {
    const { rules } = { rules: { preset: 'strict' } as const }
    const { store } = await renderPanel(<FlipsPanel />, { locale: 'en', scenario: { rules } })
    const custom = {
      preset: 'custom',
      ...resolveChoices({ ...store.getState().scenario }, realDataset().competition).choices.rules,
    } as const
    change(store, { rules: { ...custom, unknown: 'open' } })
    const map = await section(/^From-scratch rules and weight of AIME 2025 together/)
    expect(
      rows(map.getByRole('table', { hidden: true })).some((text) => text?.startsWith('Custom0.0–16.1%score NC AI')),
    ).toBe(true)
  })
})
