import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '#data/dataset.ts'
import { ScoresPanel } from '#panels/scores/ScoresPanel.tsx'
import { HOSTILE_TAIL, withHostileText } from '../../mocks/hostileText.ts'
import { change, realDataset, renderPanel } from './render.tsx'

const cell = (name: RegExp | string) => screen.getByRole('button', { name })
const detail = (name: string) => within(screen.getByRole('region', { name }))
const table = (name: string) => within(screen.getByRole('region', { name }))

describe('the score table in Korean', () => {
  it('shows the value, whose report it is, and which variant was taken', async () => {
    await renderPanel(<ScoresPanel />)
    expect(cell('LG AI연구원 MMLU-Pro: 83.8, 자체 발표')).toBeInTheDocument()
    expect(cell('NC AI HLE: 5.9, 자체 발표, HLE(텍스트)')).toBeInTheDocument()
    expect(
      cell('SK텔레콤 LiveCodeBench: 75.8, 자체 발표, LiveCodeBench(25.02–05), 그날 공개됐는지 불확실'),
    ).toBeInTheDocument()
    expect(cell('네이버클라우드 MMLU-Pro: 78.5, 제3자, 그날 공개됐는지 불확실, 2차 자료에서 확인')).toBeInTheDocument()
  })

  it('says why a gap is empty and what the policy puts there', async () => {
    const { user, store } = await renderPanel(<ScoresPanel />)
    await user.click(cell('네이버클라우드 KMMLU-Pro: 채움 64.4, 값을 확인하지 못함'))
    const open = detail('네이버클라우드 · KMMLU-Pro')
    expect(
      open.getByText('네이버클라우드는 자체 점수를 그림으로만 공개했고, 그 그림에서 값을 읽지 못했다. 0점이 아니다.'),
    ).toBeInTheDocument()
    expect(open.getByText('64.45%')).toBeInTheDocument()
    expect(open.getByText('그 벤치마크에서 공개된 값들의 평균으로 채웁니다.')).toBeInTheDocument()

    change(store, { missing: 'zero' })
    expect(cell('네이버클라우드 KMMLU-Pro: 채움 0.0, 값을 확인하지 못함')).toBeInTheDocument()
    change(store, { missing: 'renormalise' })
    expect(cell('네이버클라우드 KMMLU-Pro: 값을 확인하지 못함, 채우지 않음')).toBeInTheDocument()
    change(store, { missing: 'exclude' })
    expect(screen.getByRole('rowheader', { name: /^KMMLU-Pro.*빈칸이 있어 계산에서 빠짐$/ })).toBeInTheDocument()
  })

  it('leads from a value to its source, its place, its dates and its working', async () => {
    const { user, dataset } = await renderPanel(<ScoresPanel />)
    await user.click(cell('NC AI MMLU-Pro: 71, 자체 발표'))
    const open = detail('NC AI · MMLU-Pro')
    const source = dataset.sources['nc-report']
    const link = open.getByRole('link', { name: source?.title ?? 'no such source' })
    expect(link).toHaveAttribute('href', source?.url)
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(open.getByText('Table 4, p.15')).toBeInTheDocument()
    expect(open.getByText('2026-01-09')).toBeInTheDocument()
    expect(open.getByText('NC AI 자체 발표')).toBeInTheDocument()
    expect(open.getByText('모드 표시 없음(사고 모드로 셈)')).toBeInTheDocument()
    expect(open.getByText('100 × (71 − 0) ÷ (100 − 0) = 71.00점')).toBeInTheDocument()
    expect(open.getByText('맞춘 점수 71.00 × 비중 7.7% = 5.46점')).toBeInTheDocument()
  })

  it('names the other scores on file and why each is not used', async () => {
    const { user, store } = await renderPanel(<ScoresPanel />)
    await user.click(cell('LG AI연구원 MMLU-Pro: 83.8, 자체 발표'))
    const others = () =>
      detail('LG AI연구원 · MMLU-Pro')
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    expect(others()[0]).toContain('83.9 자체 발표: 나중에 고쳐진 값 (2026-01-01까지 유효했던 값)')
    expect(others()[1]).toContain('83.8 제3자: 자체 발표 값을 먼저 씀')

    change(store, { source: 'third-party' })
    expect(others().map((text) => text?.includes('고른 출처 종류가 아님'))).toEqual([true, false])

    await user.click(cell(/^SK텔레콤 KMMLU-Pro/))
    expect(detail('SK텔레콤 · KMMLU-Pro').getByText(/: 비사고 모드로 잰 값$/)).toBeInTheDocument()
    await user.click(cell(/^SK텔레콤 HLE/))
    expect(detail('SK텔레콤 · HLE').getByText(/: 출처끼리 어긋남$/)).toBeInTheDocument()
  })

  it('takes a what-if value, marks it, and takes it back with one click', async () => {
    const { user, store } = await renderPanel(<ScoresPanel />)
    await user.click(cell(/^네이버클라우드 KMMLU-Pro: 채움/))
    await user.type(screen.getByRole('textbox', { name: /^만약 이 값이라면/ }), '80,5{Enter}')
    expect(store.getState().scenario.cells).toEqual({ naver: { kmmlu_pro: 80.5 } })
    expect(cell('네이버클라우드 KMMLU-Pro: 80.5, 가정, 빈칸 대신')).toBeInTheDocument()

    await user.click(cell('네이버클라우드 KMMLU-Pro 가정 값 되돌리기'))
    expect(store.getState().scenario.cells).toEqual({})
    expect(cell(/^네이버클라우드 KMMLU-Pro: 채움 64.4/)).toBeInTheDocument()
  })

  it('keeps the published value in sight beside a what-if value and clears it from the detail, too', async () => {
    const { user, store } = await renderPanel(<ScoresPanel />, { scenario: { cells: { lg: { mmlu_pro: 10 } } } })
    await user.click(cell('LG AI연구원 MMLU-Pro: 10, 가정, 공개 값 83.8 대신'))
    const open = detail('LG AI연구원 · MMLU-Pro')
    expect(open.getByText(/: 가정 값으로 바꿔 놓음$/)).toHaveTextContent('83.8')
    await user.click(open.getByRole('button', { name: '가정 지우기' }))
    expect(store.getState().scenario.cells).toEqual({})
  })

  it.each([
    ['850', '네이버클라우드 · KMMLU-Pro: 850은(는) 이 벤치마크의 범위를 벗어납니다. 0부터 100까지의 숫자를 넣으세요.'],
    ['여든', '네이버클라우드 · KMMLU-Pro: ‘여든’은(는) 숫자가 아닙니다. 0부터 100까지의 숫자를 넣으세요.'],
    ['1e2', '네이버클라우드 · KMMLU-Pro: ‘1e2’은(는) 숫자가 아닙니다. 0부터 100까지의 숫자를 넣으세요.'],
    [' ', '네이버클라우드 · KMMLU-Pro: 비어 있습니다. 0부터 100까지의 숫자를 넣으세요.'],
  ])('refuses %j with place, found and expected, and changes nothing', async (typed, message) => {
    const { user, store } = await renderPanel(<ScoresPanel />)
    await user.click(cell(/^네이버클라우드 KMMLU-Pro: 채움/))
    const field = screen.getByRole('textbox', { name: /^만약 이 값이라면/ })
    await user.type(field, `${typed}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent(message)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(expect.stringContaining(message))
    expect(store.getState().scenario.cells).toEqual({})
  })

  it('is worked by keyboard: Enter opens and moves in, Escape closes and goes back', async () => {
    const { user } = await renderPanel(<ScoresPanel />)
    const opener = cell(/^NC AI KoBALT/)
    opener.focus()
    await user.keyboard('{Enter}')
    expect(opener).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('heading', { name: 'NC AI · KoBALT' })).toHaveFocus()
    await user.tab()
    await user.tab()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('heading', { name: 'NC AI · KoBALT' })).not.toBeInTheDocument()
    expect(opener).toHaveFocus()
  })

  it('shows as a gap what was public only later', async () => {
    await renderPanel(<ScoresPanel />, { scenario: { asOf: '2026-01-05' } })
    expect(cell('NC AI MMLU-Pro: 이 시점 뒤에 공개됨, 채우지 않음')).toBeInTheDocument()
  })
})

describe('the score table in English', () => {
  it('says value, kind, variant and doubt', async () => {
    await renderPanel(<ScoresPanel />, { locale: 'en' })
    expect(cell('LG AI Research MMLU-Pro: 83.8, own report')).toBeInTheDocument()
    expect(
      cell('Naver Cloud HLE: 5.5, third party, HLE (text only), may not have been public, from a secondary source'),
    ).toBeInTheDocument()
    expect(cell('Naver Cloud KMMLU-Pro: filled 64.4, value not seen')).toBeInTheDocument()
  })

  it('takes a what-if value and refuses a bad one with a sentence', async () => {
    const { user, store } = await renderPanel(<ScoresPanel />, { locale: 'en' })
    await user.click(cell(/^NC AI AIME 2025: filled/))
    const field = screen.getByRole('textbox', { name: /^What if it were/ })
    await user.type(field, '-1{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'NC AI · AIME 2025: -1 is outside this benchmark’s scale. Enter a number from 0 to 100.',
    )
    await user.clear(field)
    await user.type(field, '77')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(store.getState().scenario.cells).toEqual({ ncai: { aime25: 77 } })
    expect(cell('NC AI AIME 2025: 77, what-if, in place of a gap')).toBeInTheDocument()
  })

  it('keeps to the scale of the benchmark in the second stage', async () => {
    const { user, store } = await renderPanel(<ScoresPanel />, {
      locale: 'en',
      dataset: realDataset('kr-sovereign-2'),
      scenario: { competition: 'kr-sovereign-2', asOf: '2026-08-20' },
    })
    await user.click(cell('LG AI Research NIA benchmark: filled 13.4, withheld'))
    const field = screen.getByRole('textbox', { name: /^What if it were/ })
    await user.type(field, '16{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 15.')
    await user.clear(field)
    await user.type(field, '12{Enter}')
    expect(store.getState().scenario.cells).toEqual({ lg: { nia: 12 } })
    expect(
      detail('LG AI Research · NIA benchmark').getByText('100 × (12 − 0) ÷ (15 − 0) = 80.00 points'),
    ).toBeInTheDocument()
  })
})

describe('around the scores', () => {
  it('says that the field is inferred', async () => {
    await renderPanel(<ScoresPanel />)
    expect(screen.getByRole('note', { name: '이 벤치마크 목록에 대하여' })).toHaveTextContent('이 목록은 추정이다')
  })

  it('shows what was known at the date, newest first, six at first', async () => {
    const { user, dataset, store } = await renderPanel(<ScoresPanel />, { locale: 'en' })
    const region = () => within(screen.getByRole('region', { name: 'Reported around the contest' }))
    const known = dataset.benchmarks.reports.filter((r) => r.date <= '2026-01-14')
    expect(region().getAllByRole('listitem')).toHaveLength(6)
    await user.click(region().getByRole('button', { name: `Show more (${known.length - 6})` }))
    const items = region().getAllByRole('listitem')
    expect(items).toHaveLength(known.length)
    const dates = items.map((item) => item.querySelector('time')?.dateTime ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())

    change(store, { asOf: '2025-12-01' })
    expect(region().queryAllByRole('listitem')).toEqual([])
    expect(region().getByText('Nothing on file up to this date. A later date brings it up.')).toBeInTheDocument()
  })

  it('gives licence and dated downloads of the models', async () => {
    await renderPanel(<ScoresPanel />)
    const row = table('출품 모델').getByRole('row', { name: /A\.X K1/ })
    expect(row).toHaveTextContent('519B (활성 33B)')
    expect(row).toHaveTextContent('Apache-2.0')
    expect(row).toHaveTextContent('약 8,800회, 2026-01-11 기준')
  })

  it('sets the official points apart, with what was not published and when they came', async () => {
    await renderPanel(<ScoresPanel />)
    const section = screen.getByRole('region', { name: '당국이 발표한 배점과 점수' })
    expect(section).toHaveTextContent('2026-01-15에 발표됐습니다.')
    expect(section).toHaveTextContent('부문별 팀 점수 15개 가운데 12개는 발표되지 않았습니다.')
    const rows = within(section).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('벤치마크40점LG AI연구원 33.630.4미공개')
    expect(rows.at(-1)).toHaveTextContent('90.2')
  })

  it('places the parts of a part below it, and lends the gap to the pillar', async () => {
    await renderPanel(<ScoresPanel />, {
      locale: 'en',
      dataset: realDataset('kr-sovereign-2'),
      scenario: { competition: 'kr-sovereign-2', asOf: '2026-08-20' },
    })
    const section = screen.getByRole('region', { name: 'Points as the ministry published them' })
    const rows = within(section)
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(rows[1]).toBe('Benchmarks40not published22.54')
    expect(rows.findIndex((r) => r.startsWith('AAII: GDPval'))).toBe(3)
    expect(section).not.toHaveTextContent('were not known at the date')
  })

  it('keeps other benchmarks apart, with their sources', async () => {
    const { dataset } = await renderPanel(<ScoresPanel />, { locale: 'en' })
    const { alsoReported } = dataset.benchmarks
    const summary = screen.getByText(`${alsoReported.length} more benchmarks outside the calculation`)
    const rows = within(summary.closest('details') as HTMLElement).getAllByRole('row', { hidden: true })
    expect(rows).toHaveLength(1 + alsoReported.reduce((sum, b) => sum + b.scores.length, 0))
  })

  it('draws the picture in silence, titled by its finding', async () => {
    const { container } = await renderPanel(<ScoresPanel />)
    expect(screen.getByRole('heading', { name: 'LG AI연구원이 13개 중 11개에서 앞선다' })).toBeInTheDocument()
    const surface = await screen.findByText(
      (_, element) => element?.classList.contains('recharts-surface') ?? false,
      undefined,
      {
        timeout: 20_000,
      },
    )
    expect(surface.closest('[aria-hidden="true"]')).not.toBeNull()
    expect(container.querySelectorAll('.recharts-scatter-symbol')).toHaveLength(5 * 13)
    expect(container.querySelector('[tabindex="0"].recharts-surface')).toBeNull()
  }, 30_000)

  it('shows text from the data as text, whatever it holds', async () => {
    const real = realDataset()
    const { user, container } = await renderPanel(<ScoresPanel />, {
      locale: 'en',
      dataset: withHostileText(real) as Dataset,
    })
    const opener = screen.getAllByRole('button', { name: /^NC AI.*MMLU-Pro.*: 71, own report$/s })[0] as HTMLElement
    await user.click(opener)
    expect(container.querySelector('script, img')).toBeNull()
    expect(container).toHaveTextContent('Table 4, p.15<img src=x onerror="globalThis.hostile=1">')
    expect(globalThis).not.toHaveProperty('hostile')
    expect(HOSTILE_TAIL).toContain('onerror')
  })
})
