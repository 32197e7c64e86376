import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChancesProvider } from '#analysis/chances/ChancesProvider.tsx'
import { robustness } from '#core/robustness/index.ts'
import { ChancesPanel } from '#features/chances/ChancesPanel.tsx'
import { drawnPercent } from '#i18n/format.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { undo } from '#state/scenario/store.ts'
import { ownDataset } from './board/renderBoard.tsx'
import { realDataset, renderPanel } from './render.tsx'

// Here is no worker: the page draws by itself, in slices, and on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 })

const panel = (
  <ChancesProvider samples={5000}>
    <ChancesPanel />
  </ChancesProvider>
)

const drawn = (samples: string) => waitFor(() => screen.getByText(samples, { exact: false }), { timeout: 150_000 })

describe(ChancesPanel, () => {
  it('speaks of scores alone where a table has no claims', async () => {
    const { t } = await renderPanel(panel, {
      locale: 'en',
      dataset: ownDataset('team,price,quality\na,3,4\nb,5,1\nc,2,2\n'),
    })
    await drawn('5,000 draws')
    expect(screen.getAllByRole('columnheader', { name: t.chances.table.outByScore })).not.toEqual([])
    expect(screen.queryByRole('columnheader', { name: t.chances.table.outByGate })).toBeNull()
    expect(screen.getByRole('checkbox', { name: t.chances.sources.weights.label })).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: t.chances.sources.evidence.label })).toBeNull()
    expect(screen.queryByRole('checkbox', { name: t.chances.sources.pillars.label })).toBeNull()
    expect(screen.getByText(/^Shares of draws/)).toHaveTextContent(
      'runs in which weights, measurements and missing values',
    )
    expect(screen.getByText(/^Shares of draws/)).toHaveTextContent('not the probability of what will happen')
  })

  it.each([
    ['ko', '표본 5,000개', '팀별 결과 비율', /결과를 장담할 수 없다: NC AI의 탈락은/],
    ['en', '5,000 draws', 'Share of each outcome by team', /Too close to call: NC AI is eliminated in/],
  ] as const)(
    'says in %s how often each team goes, as the command line does',
    async (locale, samples, caption, title) => {
      await renderPanel(panel, { locale })
      await drawn(samples)
      const { competition } = realDataset()
      const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, asOf: '2026-01-14' }, competition)
      const wanted = robustness({ competition, choices, uncertainty: DEFAULT_SCENARIO.uncertainty }, 5000)
      const table = screen.getByRole('table', { name: new RegExp(caption) })
      for (const { team, safe, outByScore } of wanted.teams) {
        const label = competition.teams.find((t) => t.id === team)?.name[locale] as string
        const row = within(table).getByRole('row', { name: new RegExp(label) })
        expect(
          within(row)
            .getAllByRole('cell')
            .map((cell) => cell.textContent),
        ).toEqual(expect.arrayContaining([`${drawnPercent(safe, 5000)}%`, `${drawnPercent(outByScore, 5000)}%`]))
      }
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(title)
    },
  )

  it('switches a doubt off, keeps it in the scenario, and says when nothing is left to draw', async () => {
    const { user, store } = await renderPanel(panel, { locale: 'en' })
    for (const label of ['Weights', 'Measurement error', 'Missing values', 'Unpublished points', 'Open evidence']) {
      await user.click(screen.getByRole('checkbox', { name: label }))
    }
    expect(store.getState().scenario.uncertainty.sources).toEqual([])
    await waitFor(() => screen.getByText(/all draws are the same/), { timeout: 150_000 })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('every team’s outcome holds')
  })

  it('says in plain words how far weights vary, and one press is one change to undo', async () => {
    const { store } = await renderPanel(panel, { locale: 'en' })
    const range = screen.getByRole('slider', { name: 'How far weights vary' })
    const said = () => range.getAttribute('aria-valuetext')
    expect(said()).toBe('up to 50% moved')
    fireEvent.pointerDown(range)
    for (const value of ['30', '10', '0']) fireEvent.change(range, { target: { value } })
    fireEvent.pointerUp(range)
    expect(store.getState().scenario.uncertainty.epsilon).toBe(0)
    expect(said()).toBe('exactly as set')
    act(() => undo(store))
    expect(store.getState().scenario.uncertainty.epsilon).toBe(0.5)
    fireEvent.change(range, { target: { value: '100' } })
    expect(said()).toBe('any weights')
  })

  it('takes a strength within its bounds', async () => {
    const { user, store } = await renderPanel(panel, { locale: 'en' })
    const field = screen.getByRole('textbox', { name: 'Probability of being upheld (0–1)' })
    await user.clear(field)
    await user.type(field, '7{Enter}')
    expect(store.getState().scenario.uncertainty.uphold).toBe(1)
  })
})
