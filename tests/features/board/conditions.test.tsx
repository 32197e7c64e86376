import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { control, renderBoard } from './renderBoard.tsx'

describe('the conditions of the board', () => {
  it.each([
    ['빈칸 처리', '0점', { missing: 'zero' }],
    ['점수 환산 방식', '순위 점수(보르다)', { normalisation: 'rank' }],
    ['점수 출처', '제3자 측정만', { source: 'third-party' }],
    ['그날 공개됐는지 불확실한 점수', '빼기', { undated: 'hide' }],
    ['독자성 관문', '독자성 미달을 먼저 탈락시킴', { gate: 'fills' }],
    ['점수로 탈락시킬 팀 수', '2팀', { seats: 2 }],
  ])('%s: %s becomes part of the scenario, by one undo', async (label, option, expected) => {
    const { user, store } = await renderBoard()
    await user.selectOptions(control(label), option)
    expect(store.getState().scenario).toMatchObject(expected)
    expect(store.getState().past).toHaveLength(1)
  })

  it('ask for points off only where there are any', async () => {
    const { user, store } = await renderBoard({ locale: 'en' })
    expect(screen.queryByRole('textbox', { name: 'Points off per component' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Independence gate' }), 'points off instead')
    const field = screen.getByRole('textbox', { name: 'Points off per component' })
    await user.clear(field)
    await user.type(field, '2.5{Enter}')
    expect(store.getState().scenario.penalty).toBe(2.5)
  })

  it('warn, by name, that other treatments of gaps eliminate others', async () => {
    await renderBoard()
    expect(screen.getByText(/빈칸을 0점으로 보면 네이버클라우드만 탈락한다/)).toBeVisible()
  })
})
