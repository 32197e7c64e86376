import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SettingsPanel } from '#panels/settings/SettingsPanel.tsx'
import { renderPanel } from './render.tsx'

describe(SettingsPanel, () => {
  it.each([
    ['빈칸 처리', '0점', { missing: 'zero' }],
    ['점수 맞추기', '순위 점수(보르다)', { normalisation: 'rank' }],
    ['점수 출처', '제3자 측정만', { source: 'third-party' }],
    ['그날 공개됐는지 불확실한 점수', '빼기', { undated: 'hide' }],
    ['독자성 관문', '먼저 걸러 자리를 채움', { gate: 'fills' }],
    ['점수로 줄일 팀 수', '2', { seats: 2 }],
  ])('%s: %s becomes part of the scenario', async (label, option, expected) => {
    const { user, store } = await renderPanel(<SettingsPanel />)
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    expect(store.getState().scenario).toMatchObject(expected)
    expect(store.getState().past).toHaveLength(1)
  })

  it('says in a line what the chosen treatment of gaps does', async () => {
    await renderPanel(<SettingsPanel />, { locale: 'en', scenario: { missing: 'exclude' } })
    expect(screen.getByText('A benchmark that one team lacks is dropped for everybody.')).toBeVisible()
  })

  it('asks for the penalty only where there is one', async () => {
    const { user, store } = await renderPanel(<SettingsPanel />, { locale: 'en' })
    expect(screen.queryByRole('textbox', { name: 'Points off per component' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Independence gate' }), 'points off instead')
    const field = screen.getByRole('textbox', { name: 'Points off per component' })
    await user.clear(field)
    await user.type(field, '2.5{Enter}')
    expect(store.getState().scenario.penalty).toBe(2.5)
  })

  it('takes assumed points for a part that was not published, and gives them back', async () => {
    const { user, store } = await renderPanel(<SettingsPanel />, { locale: 'en' })
    await user.click(screen.getByText('Assume points'))
    const field = screen.getByRole('textbox', { name: 'Assumed Experts points of SK Telecom' })
    await user.type(field, '30{Enter}')
    expect(store.getState().scenario.assumed).toEqual({ skt: { expert: 30 } })
    await user.clear(field)
    await user.tab()
    expect(store.getState().scenario.assumed).toEqual({})
  })

  it('shows published points as they are from the day of the decision', async () => {
    const { user } = await renderPanel(<SettingsPanel />, { scenario: { asOf: '2026-01-15' } })
    await user.click(screen.getByText('부문 점수 가정하기'))
    expect(screen.getByText('31.60')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: /LG AI연구원 전문가/ })).toBeNull()
  })
})
