import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChancesProvider } from '#analysis/chances/ChancesProvider.tsx'
import { SureAtAGlance } from '#panels/chances/SureAtAGlance.tsx'
import { FlipsAtAGlance } from '#panels/flips/FlipsAtAGlance.tsx'
import { change, renderPanel } from './render.tsx'

/** Both wait for the choices to rest and then work beside the page, on a machine that may have other work. */
const PATIENCE = { timeout: 40_000 }

describe.each([
  ['ko', '얼마나 확실한가', '측정 오차'],
  ['en', 'How sure', 'Measurement'],
] as const)('how sure, at a glance (%s)', (locale, title, measurement) => {
  it('gives each team its share of the draws, in the order of the verdict, with the five switches', async () => {
    const { user, store, dataset, t } = await renderPanel(
      <ChancesProvider>
        <SureAtAGlance />
      </ChancesProvider>,
      { locale },
    )
    const panel = screen.getByRole('region', { name: title })
    await waitFor(() => expect(panel).toHaveTextContent(/100\.0%/), PATIENCE)
    const rows = within(panel).getAllByRole('listitem')
    const short = new Map(dataset.competition.teams.map((team) => [team.id, team.short[locale]]))
    expect(rows.slice(0, 5).map((row) => row.textContent?.replace(/[\d.]+%$/, ''))).toEqual(
      ['lg', 'skt', 'upstage', 'ncai', 'naver'].map((id) => short.get(id)),
    )
    expect(within(panel).getAllByRole('checkbox')).toHaveLength(5)
    await user.click(within(panel).getByRole('checkbox', { name: measurement }))
    expect(store.getState().scenario.uncertainty.sources).not.toContain('measurement')
    expect(within(panel).getByRole('button', { name: t.atAGlance.sure.more })).toBeVisible()
  }, 60_000)
})

describe.each(['ko', 'en'] as const)('what would change it, at a glance (%s)', (locale) => {
  it('names a change that saves each team that is out, applies it, and takes it back by one press', async () => {
    const { user, store, t } = await renderPanel(<FlipsAtAGlance />, { locale })
    const apply = await screen.findAllByRole('button', { name: new RegExp(`^${t.flips.applyLabel('')}`) }, PATIENCE)
    expect(apply.length).toBeGreaterThanOrEqual(3)
    expect(apply.length).toBeLessThanOrEqual(4)
    const sentences = screen.getAllByRole('listitem').map((row) => row.textContent ?? '')
    const saves = { ko: '살아남습니다', en: 'stays in' }[locale]
    expect(sentences.filter((sentence) => sentence.includes(saves)).length).toBeGreaterThanOrEqual(2)

    const before = store.getState().scenario
    const [first] = apply
    if (first === undefined) throw new Error('nothing to apply')
    await user.click(first)
    expect(store.getState().scenario).not.toEqual(before)
    const back = screen.getByRole('button', { name: t.flips.undo })
    expect(back).toHaveFocus()
    await user.click(back)
    expect(store.getState().scenario).toEqual(before)
    expect(screen.queryByRole('button', { name: t.flips.undo })).toBeNull()
  }, 60_000)
})

it('the way back goes when something else is changed meanwhile, and the sentences follow', async () => {
  const { user, store, t } = await renderPanel(<FlipsAtAGlance />)
  const [first] = await screen.findAllByRole('button', { name: new RegExp(t.flips.apply) }, PATIENCE)
  if (first === undefined) throw new Error('nothing to apply')
  await user.click(first)
  change(store, { missing: 'zero' })
  expect(screen.queryByRole('button', { name: t.flips.undo })).toBeNull()
}, 60_000)
