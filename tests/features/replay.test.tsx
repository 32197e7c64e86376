import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { configuredBase } from '#data/base.ts'
import type { Dataset, IndexFile } from '#data/dataset.ts'
import { createQueryClient, queryKeys } from '#data/queries.ts'
import { ReplayPanel } from '#features/time/replay/ReplayPanel.tsx'
import type { Locale } from '#i18n/locale.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { undo } from '#state/scenario/store.ts'
import { realDataset, renderPanel } from './render.tsx'

const STAGES = ['kr-sovereign-1', 'kr-sovereign-2']

/** The panel with both stages already fetched. */
function open(
  { locale = 'ko', ...scenario }: Partial<Scenario> & { locale?: Locale } = {},
  dataset: Dataset = realDataset(scenario.competition),
) {
  const client = createQueryClient()
  const base = configuredBase()
  const index: IndexFile = {
    schemaVersion: 1,
    dataVersion: '2026-11-23',
    sources: {},
    competitions: STAGES.map((id) => ({ id, title: { ko: id, en: id }, decided: '2026-01-15', versions: [] })),
  }
  client.setQueryData(queryKeys.index(base), index)
  for (const id of STAGES) client.setQueryData(queryKeys.dataset(base, id, null), realDataset(id))
  const panel = (
    <QueryClientProvider client={client}>
      <ReplayPanel />
    </QueryClientProvider>
  )
  return renderPanel(panel, { locale, dataset, scenario })
}

const slider = () => screen.getByRole('slider')

afterEach(() => vi.useRealTimers())

describe('the slider', () => {
  it('says date and event, and moves by keys from event to event', async () => {
    const { user, store } = await open()
    expect(slider()).toHaveAccessibleName('사건의 날짜')
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^2026-01-14, 1차 단계평가 결정 전날/)
    act(() => slider().focus())
    await user.keyboard('{ArrowRight}')
    expect(store.getState().scenario.asOf).toBe('2026-01-15')
    expect(slider().getAttribute('aria-valuetext')).toMatch(
      /^2026-01-15, 1차 단계평가 결정\. 탈락: 네이버클라우드, NC AI 외 \d+건$/,
    )
    await user.keyboard('{End}')
    expect(store.getState().scenario.asOf).toBe('2026-08-27')
    await user.keyboard('{Home}')
    expect(store.getState().scenario.asOf).toBe('2025-06-20')
  })

  it('makes one undo of one held key', async () => {
    const { user, store } = await open({ asOf: '2026-01-05' })
    act(() => slider().focus())
    await user.keyboard('{ArrowRight>4/}')
    expect(store.getState().scenario.asOf).toBe('2026-01-09')
    act(() => undo(store))
    expect(store.getState().scenario.asOf).toBe('2026-01-05')
  })

  it('makes one undo of one press of the mouse', async () => {
    const { store } = await open({ asOf: '2026-01-05' })
    const before = store.getState().past.length
    fireEvent.pointerDown(slider())
    for (const value of ['3', '8', '15']) fireEvent.change(slider(), { target: { value } })
    fireEvent.pointerUp(slider())
    expect(store.getState().past).toHaveLength(before + 1)
    act(() => undo(store))
    expect(store.getState().scenario.asOf).toBe('2026-01-05')
  })

  it('leaves the stage’s own day unsaid and says which event came last before a day without one', async () => {
    const { user, store } = await open({ asOf: '2026-01-13' })
    await user.click(screen.getByRole('button', { name: '다음 사건' }))
    expect(store.getState().scenario.asOf).toBeNull()
    act(() => store.setState({ scenario: { ...store.getState().scenario, asOf: '2026-01-10' } }))
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^2026-01-10, 직전 사건 2026-01-09 /)
  })

  it('steps by the buttons and stops at the ends', async () => {
    const { user, store } = await open({ locale: 'en', asOf: '2026-08-20' })
    await user.click(screen.getByRole('button', { name: 'Next event' }))
    expect(store.getState().scenario.asOf).toBe('2026-08-27')
    expect(screen.getByRole('button', { name: 'Next event' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Previous event' }))
    expect(store.getState().scenario.asOf).toBe('2026-08-20')
  })
})

describe('play', () => {
  const tick = (ms: number) => act(() => vi.advanceTimersByTime(ms))

  it('runs on as one undo, and pauses', async () => {
    const { store } = await open({ asOf: '2026-01-05' })
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: '재생' }))
    tick(3000)
    expect(store.getState().scenario.asOf).toBe('2026-01-08')
    fireEvent.click(screen.getByRole('button', { name: '멈춤' }))
    tick(3000)
    expect(store.getState().scenario.asOf).toBe('2026-01-08')
    act(() => undo(store))
    expect(store.getState().scenario.asOf).toBe('2026-01-05')
  })

  it('stops at the last event', async () => {
    const { store } = await open({ asOf: '2026-08-19' })
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: '재생' }))
    tick(5000)
    expect(store.getState().scenario.asOf).toBe('2026-08-27')
    expect(screen.getByRole('button', { name: '재생' })).toBeInTheDocument()
  })

  it('stops when the page is hidden and when something else changes the scenario', async () => {
    const { store } = await open({ asOf: '2026-01-05' })
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: '재생' }))
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    hidden.mockRestore()
    tick(3000)
    expect(store.getState().scenario.asOf).toBe('2026-01-05')

    fireEvent.click(screen.getByRole('button', { name: '재생' }))
    act(() => store.setState({ scenario: { ...store.getState().scenario, rules: { preset: 'strict' } } }))
    tick(3000)
    expect(store.getState().scenario.asOf).toBe('2026-01-05')
  })
})

describe('the lanes', () => {
  it('tell each team’s days by outcome and route, with the real outcome beside them', async () => {
    await open()
    const naver = screen.getByRole('img', { name: /^네이버클라우드:/ })
    expect(naver.getAttribute('aria-label')).toContain('2026-01-09부터 탈락(독자성)')
    expect(screen.getByRole('img', { name: /^NC AI:/ }).getAttribute('aria-label')).toMatch(
      /2026-01-09부터 탈락\(점수\)$/,
    )
    expect(screen.getByText('실제 탈락(독자성)')).toBeInTheDocument()
    expect(screen.getAllByText('실제 통과')).toHaveLength(3)
  })

  it('stand in a table too', async () => {
    const { user } = await open({ locale: 'en' })
    await user.click(screen.getByText('Show as a table'))
    const row = screen.getByRole('row', { name: /^2026-01-08/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(0, 5)
        .map((c) => c.textContent),
    ).toEqual(['safe', 'safe', 'safe', 'out (score or independence)', 'undecided'])
  })
})

describe('the account', () => {
  it('gives the official reading no credit before its day and lets the readings of the time speak', async () => {
    await open()
    const part = within(screen.getByRole('region', { name: /^전날\(2026-01-14\)/ }))
    expect(part.getByText('이 시나리오와 같음')).toBeInTheDocument()
    expect(part.getByText(/2026-01-15에 공개됐습니다/)).toBeInTheDocument()
    const then = part.getAllByRole('listitem').map((item) => item.textContent)
    expect(then).toHaveLength(2)
    expect(then[0]).toMatch(/^엄격: .*\(탈락 팀 2곳 적중, 2곳 오답\)$/)
    expect(then[1]).toMatch(/^완화: .*\(탈락 팀 1곳 적중, 1곳 놓침\)$/)
  })

  it('does not speak of a newer text under the strict reading', async () => {
    await open({ rules: { preset: 'strict' } })
    expect(screen.queryByText(/2026-01-15에 공개됐습니다/)).not.toBeInTheDocument()
  })

  it('counts the listed choices and says what the count is not', async () => {
    await open({ locale: 'en' })
    expect(screen.getByText('4 of the 18 name the teams and the routes that happened.')).toBeInTheDocument()
    expect(screen.getByText(/not necessarily one the ministry used/)).toBeInTheDocument()
    const table = screen.getByRole('table', { name: 'Which choices agree with reality, and which do not' })
    expect(within(table).getAllByText('same')).toHaveLength(4)
  })

  it('says where no score of a stage was public on its eve, instead of a table of blanks', async () => {
    const real = realDataset('kr-sovereign-2')
    const benchmarks = real.competition.benchmarks.map((b) => ({
      ...b,
      scores: b.scores.filter((score) => score.public.first >= '2026-08-18'),
    }))
    const later = { ...real, competition: { ...real.competition, benchmarks } }
    await open({ locale: 'en', competition: 'kr-sovereign-2', asOf: null }, later)
    expect(screen.getByText(/^By that day no score in this stage/)).toBeInTheDocument()
    expect(screen.queryByRole('table', { name: /^Which choices/ })).not.toBeInTheDocument()
  })
})

describe('the reversal', () => {
  it('is told with its figures and sources in Korean', async () => {
    await open()
    const part = within(screen.getByRole('region', { name: '독립 지수 1위 모티프테크놀로지스, 종합에서 탈락' }))
    expect(part.getByText(/^모티프테크놀로지스는 AA 지수 v4\.1\.1에서 47\.4점으로 가장 높았지만/)).toBeInTheDocument()
    expect(
      part.getByText(/13개 가운데 가장 많은 11개에서 1위였지만, 이 지수에서는 31\.0점으로 가장 낮습니다/),
    ).toBeInTheDocument()
    expect(part.getByText('모티프테크놀로지스의 합류 경위(2026-02-20)')).toBeInTheDocument()
    expect(part.getByText(/이를 이유로 한 탈락은 발표되지 않았다/)).toBeInTheDocument()
  })

  it('sets both stages side by side in English', async () => {
    await open({ locale: 'en' })
    const table = screen.getByRole('table', { name: 'The order in both stages' })
    const lg = within(table).getByRole('row', { name: /^LG AI Research/ })
    expect(
      within(lg)
        .getAllByRole('cell')
        .slice(0, 4)
        .map((c) => c.textContent),
    ).toEqual(['11', 'passed', '31.0 (rank 4)', 'passed'])
    expect(within(lg).getAllByRole('link').length).toBeGreaterThan(1)
  })

  it('says that the other stage did not come, and asks for it again', async () => {
    const client = createQueryClient()
    client.setQueryData(queryKeys.index(configuredBase()), {
      schemaVersion: 1,
      dataVersion: '2026-11-23',
      sources: {},
      competitions: STAGES.map((id) => ({ id, title: { ko: id, en: id }, decided: '2026-01-15', versions: [] })),
    } satisfies IndexFile)
    const asked = vi.fn(async () => new Response('', { status: 404 }))
    vi.stubGlobal('fetch', asked)
    const { user, t } = await renderPanel(
      <QueryClientProvider client={client}>
        <ReplayPanel />
      </QueryClientProvider>,
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(t.replay.reversal.missing)
    const before = asked.mock.calls.length
    await user.click(within(alert).getByRole('button', { name: t.app.retry }))
    await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before))
    vi.unstubAllGlobals()
  })

  it('says that the other stage is missing instead of showing half', async () => {
    const client = createQueryClient()
    client.setQueryData(queryKeys.index(configuredBase()), {
      schemaVersion: 1,
      dataVersion: '2026-11-23',
      sources: {},
      competitions: [],
    } satisfies IndexFile)
    const { t } = await renderPanel(
      <QueryClientProvider client={client}>
        <ReplayPanel />
      </QueryClientProvider>,
    )
    expect(screen.getByText(t.replay.reversal.missing)).toBeInTheDocument()
  })
})
