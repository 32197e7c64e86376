import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PublishedPanel } from '#features/time/published/PublishedPanel.tsx'
import type { Locale } from '#i18n/locale.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { realDataset, renderPanel } from './render.tsx'

/** The draws run in slices beside everything else: on a busy machine that takes its time. */
const SLOW = { timeout: 60_000 }
const LONG = 90_000

/** One object for each stage, so that what was worked out for one test serves the next. */
const STAGES = new Map(['kr-sovereign-1', 'kr-sovereign-2'].map((id) => [id, realDataset(id)]))

/** The panel with fewer draws than the page makes: what is exact is the same, and shares are tested on the sampler. */
async function open({
  locale = 'ko',
  samples = 1000,
  ...scenario
}: Partial<Scenario> & { locale?: Locale; samples?: number } = {}) {
  const page = await renderPanel(<PublishedPanel samples={samples} />, {
    locale,
    dataset: STAGES.get(scenario.competition ?? 'kr-sovereign-1') ?? realDataset(),
    scenario,
  })
  await screen.findByRole('table', { name: page.t.published.lowest.title }, SLOW)
  return page
}

const STAGE_2 = { competition: 'kr-sovereign-2', asOf: '2026-08-20' } as const

describe('the published facts of stage 2', () => {
  it(
    'leave the lowest place open and name the candidates, beside what happened',
    async () => {
      await open(STAGE_2)
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
        '공표된 사실만으로는 총점 최하위를 가릴 수 없다: 후보 LG AI연구원, SK텔레콤, 업스테이지, 모티프테크놀로지스',
      )
      expect(screen.getByText(/^실제 2026-08-18: 모티프테크놀로지스 점수로 탈락/)).toBeInTheDocument()
    },
    LONG,
  )

  it(
    'say the same in English, and what is inferred is headed so',
    async () => {
      const { user } = await open({ ...STAGE_2, locale: 'en' })
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
        'The published facts alone do not settle who is last: candidates LG AI Research, SK Telecom, Upstage, Motif Technologies',
      )
      await user.click(screen.getAllByText('Show as table')[0] as HTMLElement)
      const table = screen.getByRole('table', { name: 'Where the points can be' })
      expect(within(table).getByRole('columnheader', { name: 'Possible range (inferred)' })).toBeInTheDocument()
      const row = (name: RegExp) => within(table).getByRole('row', { name })
      expect(row(/^Global index AAII.*Motif Technologies/)).toHaveTextContent('11.9')
      expect(row(/^Users, Upstage/)).toHaveTextContent('13.76–19.20')
    },
    LONG,
  )

  it(
    'take the outcome as a fact when asked to, which leaves one team for the lowest user points',
    async () => {
      const { user } = await open({ ...STAGE_2, locale: 'en' })
      const users = () => screen.getByText('Users (of 25)').closest('figure')
      expect(users()).toHaveTextContent('can be last: Upstage, Motif Technologies')
      await user.click(screen.getByRole('checkbox', { name: /^Include the real outcome as a fact: 2026-08-18/ }))
      await waitFor(() => expect(users()).toHaveTextContent('only Motif Technologies can be last'), SLOW)
      expect(screen.getByText(/Draws that do not fit the outcome were dropped; 3\d\.\d% are left/)).toBeInTheDocument()
    },
    LONG,
  )

  it(
    'say what is still to come when seen between two publications',
    async () => {
      await open({ ...STAGE_2, asOf: '2026-08-18', samples: 0 })
      expect(screen.getByText(/^2026-08-18까지 공표된 것만 씁니다. 2026-08-20에 더 공표됐습니다/)).toBeInTheDocument()
      const facts = screen.getByRole('table', { name: '쓰인 사실과 출처' })
      expect(within(facts).queryByText('2026-08-20')).not.toBeInTheDocument()
    },
    LONG,
  )
})

describe('the published facts of stage 2 on the day when all points were out', () => {
  it(
    'say who is last, put the ranges of before beside the points, and what the ranges did not say',
    async () => {
      await open({ competition: 'kr-sovereign-2', locale: 'en' })
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
        'The published facts alone already put Motif Technologies last in total',
      )
      const section = screen.getByRole('region', {
        name: 'The ranges of 2026-08-20 beside the points published on 2026-08-27',
      })
      expect(section).toHaveTextContent('Of the 27 points that were new, 27 lie within their ranges.')
      expect(section).toHaveTextContent('As of 2026-08-20 the lowest place was open: candidates LG AI Research')
      expect(section).toHaveTextContent(
        /Motif Technologies, who was eliminated, is 65\.8: 6\.\d% of the way up its range/,
      )
      expect(section).toHaveTextContent('it stood at 71.35, rank 1')
      const total = within(section).getByRole('row', { name: /^Total, SK Telecom/ })
      expect(total).toHaveTextContent(/66\.65–70\.9\d70\.6yesYonhap News, 2026-08-27.*as quoted by the Pebblous blog/)
      expect(screen.queryByRole('checkbox', { name: /real outcome/ })).not.toBeInTheDocument()
      const facts = screen.getByRole('table', { name: 'The facts used, with their sources' })
      expect(within(facts).getByRole('row', { name: /^Citizens.*Upstage/ })).toHaveTextContent('7.3 one text')
    },
    LONG,
  )
})

describe('the published facts of stage 1', () => {
  it(
    'are marked as later than the eve, and do not let the outcome in before its day',
    async () => {
      const { user, store } = await open()
      expect(screen.getByText(/^2026-01-14에는 아직 아무것도 공표되지 않았습니다/)).toBeInTheDocument()
      expect(screen.getByRole('checkbox')).toBeDisabled()
      await user.click(screen.getByRole('button', { name: '2026-01-15 시점에서 보기' }))
      expect(store.getState().scenario.asOf).toBe('2026-01-15')
      expect(screen.getByRole('checkbox')).toBeEnabled()
      expect(screen.queryByText(/아직 아무것도/)).not.toBeInTheDocument()
    },
    LONG,
  )

  it(
    'agree with the model shown, each check with its source',
    async () => {
      await open({ locale: 'en' })
      const checks = screen.getByRole('table', { name: /^Published figures compared/ })
      const field = within(checks).getByRole('row', { name: /mean 72\.15 of its own 13 values × 0\.2/ })
      expect(field).toHaveTextContent('14.429 → 14.4')
      expect(within(field).getByRole('link', { name: /2026-01-15/ })).toHaveAttribute(
        'href',
        expect.stringMatching(/^https/),
      )
      for (const row of within(checks).getAllByRole('row').slice(1)) expect(row).toHaveTextContent(/fits/)
      expect(within(checks).queryByText('does not fit')).not.toBeInTheDocument()
    },
    LONG,
  )

  it(
    'count which listed choices reproduce the outcome, and what those have in common',
    async () => {
      await open({ locale: 'en' })
      expect(screen.getByText(/^As of 2026-01-14, 11 of 108 combinations \(10\.2%\)/)).toBeInTheDocument()
      expect(screen.getByText(/All of them have “Official” for from-scratch rules/)).toBeInTheDocument()
      expect(screen.getByText(/not necessarily one the ministry used/)).toBeInTheDocument()
    },
    LONG,
  )

  it(
    'draw nothing where published figures contradict one another',
    async () => {
      const dataset = realDataset()
      const pillars = dataset.competition.pillars.map((p) => (p.id === 'user' ? { ...p, mean: 26 } : p))
      const wrong = { ...dataset, competition: { ...dataset.competition, pillars } }
      await renderPanel(<PublishedPanel />, { dataset: wrong, scenario: { asOf: '2026-01-15' } })
      expect(await screen.findByRole('alert', {}, SLOW)).toHaveTextContent('어긋나서')
      expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    },
    LONG,
  )
})
