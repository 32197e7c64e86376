import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { realDataset } from '../render.tsx'
import { control, opened, ownDataset, renderBoard, rowOf } from './renderBoard.tsx'

const chosen = (label: string) => (control(label) as HTMLSelectElement).value

describe('the gap column', () => {
  const locale = 'ko'

  it('compares the two at the cut, says the margin and how many rows rest on filled values', async () => {
    const { t } = await renderBoard({ locale })
    expect(chosen(t.matrix.gaps.of)).toBe('ncai')
    expect(chosen(t.matrix.gaps.against)).toBe('naver')
    const sum = rowOf(t.matrix.scores.whole)
    expect(sum).toHaveTextContent('−2.26')
    expect(sum).toHaveTextContent(t.matrix.gaps.filledRows(10))
  })

  it('compares any two teams, chosen by their heads, and goes back', async () => {
    const { user, t, dataset } = await renderBoard({ locale })
    const head = (id: string) =>
      control(t.matrix.heads.compare(dataset.competition.teams.find((team) => team.id === id)?.name[locale] ?? ''))
    await user.click(head('lg'))
    expect([chosen(t.matrix.gaps.of), chosen(t.matrix.gaps.against)]).toEqual(['lg', 'ncai'])
    expect(head('lg')).toHaveAttribute('aria-pressed', 'true')
    expect(rowOf(t.matrix.scores.whole)).toHaveTextContent('+11.89')
    await user.click(head('skt'))
    expect([chosen(t.matrix.gaps.of), chosen(t.matrix.gaps.against)]).toEqual(['skt', 'lg'])
    expect(rowOf(t.matrix.scores.whole)).toHaveTextContent('−6.38')
    await user.click(screen.getByText(t.matrix.gaps.atCut))
    expect([chosen(t.matrix.gaps.of), chosen(t.matrix.gaps.against)]).toEqual(['ncai', 'naver'])
  })

  it('compares any two teams, chosen from the lists, and never one with itself', async () => {
    const { user, t } = await renderBoard({ locale })
    await user.selectOptions(control(t.matrix.gaps.of), 'naver')
    expect([chosen(t.matrix.gaps.of), chosen(t.matrix.gaps.against)]).toEqual(['naver', 'ncai'])
    expect(rowOf(t.matrix.scores.whole)).toHaveTextContent('+2.26')
    await user.selectOptions(control(t.matrix.gaps.against), 'upstage')
    expect([chosen(t.matrix.gaps.of), chosen(t.matrix.gaps.against)]).toEqual(['naver', 'upstage'])
  })

  it('says why it is empty where fewer than two teams have a total', async () => {
    const dataset = ownDataset('team,one\na,80\nb,')
    const { t } = await renderBoard({
      locale,
      dataset,
      scenario: { competition: dataset.competition.id, asOf: null },
    })
    expect(screen.getByText(t.matrix.gaps.none)).toBeVisible()
  })

  it('has a row for the points off where there are any', async () => {
    const { t } = await renderBoard({ locale, scenario: { asOf: '2026-01-15', gate: 'penalty', penalty: 1 } })
    expect(rowOf(t.matrix.gaps.penalty)).toBeVisible()
  })

  it('has its points off among the rows where no other part counts', async () => {
    const { t } = await renderBoard({ locale, scenario: { gate: 'penalty', penalty: 1 } })
    expect(rowOf(t.matrix.gaps.penalty)).toBeVisible()
  })
})

describe('the other parts of the evaluation', () => {
  it('are said not to be public before the day of the decision', async () => {
    const { user, t } = await renderBoard()
    const note = screen.getByText(new RegExp(t.matrix.pillars.notKnown))
    expect(note).toBeVisible()
    // Pressed, it gives way to the rows: the keyboard goes on in the first of them.
    await user.click(note)
    expect(note).not.toBeInTheDocument()
    expect(document.activeElement?.getAttribute('data-cell')).toMatch(/^expert /)
  })

  it.each([
    ['ko', '전문가', 'LG AI연구원', '31.6, 공개', 'SK텔레콤'],
    ['en', 'Experts', 'LG AI Research', '31.6, published', 'SK Telecom'],
  ] as const)('have a row each in %s from that day on, published points apart from implied ones', async (...given) => {
    const [locale, part, published, told, other] = given
    const { user, store, t } = await renderBoard({ locale, scenario: { asOf: '2026-01-15' } })
    expect(control(`${published}, ${part}: ${told}`)).toBeVisible()
    const implied = control(new RegExp(`^${other}, ${part}:`))
    expect(implied).toHaveAccessibleName(new RegExp(t.matrix.pillars.origin.implied))
    await user.click(implied)
    const detail = await opened(`${other} · ${part}`)
    const field = detail.getByLabelText(t.matrix.pillars.edit(other, part))
    await user.type(field, '30{Enter}')
    expect(store.getState().scenario.assumed).toEqual({ skt: { expert: 30 } })
    expect(control(new RegExp(`^${other}, ${part}:`))).toHaveAccessibleName(new RegExp(t.matrix.pillars.origin.assumed))
    await user.clear(field)
    await user.tab()
    expect(store.getState().scenario.assumed).toEqual({})
  })

  it('offer no field where the points were published', async () => {
    const { user, t } = await renderBoard({ locale: 'en', scenario: { asOf: '2026-01-15' } })
    await user.click(control(/^LG AI Research, Experts:/))
    const detail = await opened('LG AI Research · Experts')
    expect(detail.queryByLabelText(t.matrix.pillars.edit('LG AI Research', 'Experts'))).toBeNull()
    expect(detail.getByText(/31\.60 \/ 35, published/)).toBeVisible()
  })

  it('count by weights that can be changed', async () => {
    const { user, store, t } = await renderBoard({ locale: 'en', scenario: { asOf: '2026-01-15' } })
    const field = control(t.matrix.pillars.weight('Experts'))
    await user.clear(field)
    await user.type(field, '0{Enter}')
    expect(store.getState().scenario.pillars).toEqual([40, 0, 25])
  })

  it('stand in the second stage too, with its two rows of benchmarks', async () => {
    const dataset = realDataset('kr-sovereign-2')
    const { t } = await renderBoard({
      locale: 'en',
      dataset,
      scenario: { competition: 'kr-sovereign-2', asOf: '2026-08-27' },
    })
    expect(screen.getAllByLabelText(/^Weight of/, { selector: 'input[type=range]' })).toHaveLength(2)
    for (const pillar of dataset.competition.pillars.filter((p) => !p.isBenchmark)) {
      expect(control(t.matrix.pillars.weight(pillar.label.en))).toBeVisible()
    }
  })
})
