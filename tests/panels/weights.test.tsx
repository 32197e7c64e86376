import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WeightsPanel } from '#panels/weights/WeightsPanel.tsx'
import { undo } from '#scenario/store.ts'
import { renderPanel } from './render.tsx'

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
const shareFields = () =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: /비중\(%\)$/ }).map((field) => Number(field.value))
const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0)

describe(WeightsPanel, () => {
  it('starts with thirteen equal shares in five groups', async () => {
    await renderPanel(<WeightsPanel />)
    expect(shareFields()).toEqual(Array(13).fill(7.7))
    expect(screen.getAllByRole('slider', { name: /묶음 비중$/ })).toHaveLength(5)
    expect(screen.getByText('합 100.0%')).toBeVisible()
  })

  it('moves one share and lets the others give way in proportion', async () => {
    await renderPanel(<WeightsPanel />)
    fireEvent.change(slider('KoBALT 비중'), { target: { value: '40' } })
    const shares = shareFields()
    expect(shares.at(-1)).toBe(40)
    expect(shares.slice(0, -1)).toEqual(Array(12).fill(5))
    expect(sum(shares)).toBeCloseTo(100, 6)
  })

  it('steps by one with an arrow and by ten with Shift', async () => {
    const { user } = await renderPanel(<WeightsPanel />)
    slider('MMLU-Pro 비중').focus()
    await user.keyboard('{ArrowRight}')
    expect(slider('MMLU-Pro 비중')).toHaveAttribute('aria-valuetext', '8.7%')
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(slider('MMLU-Pro 비중')).toHaveAttribute('aria-valuetext', '18.7%')
  })

  it('makes a whole drag one undo', async () => {
    const { store } = await renderPanel(<WeightsPanel />)
    fireEvent.pointerDown(slider('CLIcK 비중'))
    for (const value of ['20', '60', '100']) fireEvent.change(slider('CLIcK 비중'), { target: { value } })
    expect(store.getState().past).toHaveLength(0)
    fireEvent.pointerUp(slider('CLIcK 비중'))
    expect(store.getState().past).toHaveLength(1)
    act(() => undo(store))
    expect(shareFields()).toEqual(Array(13).fill(7.7))
  })

  it('comes back from 100 % to the very start within one drag', async () => {
    const { store } = await renderPanel(<WeightsPanel />)
    fireEvent.pointerDown(slider('CLIcK 비중'))
    for (const value of ['100', '7.7']) fireEvent.change(slider('CLIcK 비중'), { target: { value } })
    fireEvent.pointerUp(slider('CLIcK 비중'))
    expect(store.getState().scenario.weights).toEqual({})
    expect(store.getState().past).toHaveLength(0)
  })

  it('leaves a locked share alone', async () => {
    const { user } = await renderPanel(<WeightsPanel />)
    await user.click(screen.getByRole('button', { name: 'IFEval 비중 고정' }))
    expect(slider('IFEval 비중')).toBeDisabled()
    fireEvent.change(slider('MMLU-Pro 비중'), { target: { value: '50' } })
    expect(slider('IFEval 비중')).toHaveAttribute('aria-valuetext', '7.7%')
    expect(screen.getByRole('button', { name: 'IFEval 고정 풀기' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('takes a typed share, and brings nonsense back', async () => {
    const { user } = await renderPanel(<WeightsPanel />, { locale: 'en' })
    const field = screen.getByRole('textbox', { name: 'Weight of HLE in per cent' })
    await user.clear(field)
    await user.type(field, '25{Enter}')
    expect(field).toHaveValue('25.0')
    await user.clear(field)
    await user.type(field, 'plenty{Enter}')
    expect(field).toHaveValue('25.0')
  })

  it('moves a group and keeps the proportions inside it', async () => {
    await renderPanel(<WeightsPanel />)
    fireEvent.change(slider('한국어 묶음 비중'), { target: { value: '60' } })
    expect(shareFields().slice(-3)).toEqual([20, 20, 20])
  })

  it('zeroes, restores and resets', async () => {
    const { user } = await renderPanel(<WeightsPanel />)
    await user.click(screen.getByRole('button', { name: 'KMMLU-Pro 빼기' }))
    expect(slider('KMMLU-Pro 비중')).toHaveAttribute('aria-valuetext', '0.0%')
    await user.click(screen.getByRole('button', { name: 'KMMLU-Pro 기본 비중으로' }))
    expect(slider('KMMLU-Pro 비중')).toHaveAttribute('aria-valuetext', '7.7%')
    fireEvent.change(slider('CLIcK 비중'), { target: { value: '50' } })
    await user.click(screen.getByRole('button', { name: '비중 초기화' }))
    expect(shareFields()).toEqual(Array(13).fill(7.7))
  })

  it('offers presets, each team’s best case among them', async () => {
    const { user, store } = await renderPanel(<WeightsPanel />)
    const menu = screen.getByRole('combobox', { name: '빠른 설정' })
    await user.selectOptions(menu, '한국어 먼저')
    const korean = shareFields().slice(-3)
    expect(korean).toEqual([korean[0], korean[0], korean[0]])
    expect(korean[0]).toBeGreaterThan(7.7)
    await user.selectOptions(menu, '네이버클라우드에 가장 유리하게')
    expect(sum(shareFields())).toBeCloseTo(100, 0)
    expect(store.getState().past).toHaveLength(2)
  })

  it('says which benchmarks were dropped for their gaps', async () => {
    await renderPanel(<WeightsPanel />, { scenario: { missing: 'exclude' } })
    expect(screen.getAllByText('빈칸 때문에 제외됨')).toHaveLength(10)
  })

  it.each([
    ['ko', 'AIME 2025 비중', '16.1% 위에서는 네이버클라우드가 점수로 탈락합니다.'],
    ['en', 'Weight of AIME 2025', 'Above 16.1%, Naver Cloud goes out by score.'],
  ] as const)('tells in %s where a weight changes who goes by score', async (locale, label, text) => {
    await renderPanel(<WeightsPanel />, { locale })
    expect(slider(label)).toHaveAccessibleDescription(text)
  })

  it('holds what the strip says once the weight stands there, and then tells the way back', async () => {
    await renderPanel(<WeightsPanel />, { locale: 'en' })
    fireEvent.change(slider('Weight of AIME 2025'), { target: { value: '16.3' } })
    expect(slider('Weight of AIME 2025')).toHaveAccessibleDescription('Below 16.1%, NC AI goes out by score.')
  })

  it('says so where a weight changes nothing, and shows the words for the row under the pointer', async () => {
    const { user } = await renderPanel(<WeightsPanel />, { locale: 'en' })
    const text = 'Wherever this weight stands, NC AI goes out by score.'
    expect(slider('Weight of HRM8K')).toHaveAccessibleDescription(text)
    await user.hover(slider('Weight of HRM8K'))
    expect(screen.getByText(`HRM8K: ${text}`)).toBeVisible()
  })
})
