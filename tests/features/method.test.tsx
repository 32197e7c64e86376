import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MethodPanel } from '#features/method/MethodPanel.tsx'
import { loadWords } from '#i18n/loadMessages.ts'
import { LOCALES } from '#i18n/locale.ts'
import { renderPanel } from './render.tsx'

describe('MethodPanel', () => {
  it('goes through the steps in order, in Korean', async () => {
    await renderPanel(<MethodPanel />)
    const steps = within(screen.getByRole('region', { name: '계산 순서' })).getAllByRole('heading')
    expect(steps.map((h) => h.textContent?.replace(/^\d+/, ''))).toEqual([
      '값 고르기',
      '날짜',
      '~100점으로 바꾸기',
      '빈칸',
      '점수 환산',
      '비중과 벤치마크 점수',
      '평가 부문',
      '순위',
      '독자성 관문',
      '누가 탈락하나',
      '정해지지 않음',
      '얼마나 확실한가',
      '비중 하나로 결과가 바뀌는 곳',
      '무엇이 결과를 바꾸나',
      '무엇이 결과를 갈랐나',
    ])
    expect(screen.getByText('점 = 100 × (값 − 최솟값) ÷ (최댓값 − 최솟값)')).toBeInTheDocument()
  })

  it('jumps from the contents to a chapter and leaves the address alone', async () => {
    window.HTMLElement.prototype.scrollIntoView ??= () => {}
    const { user } = await renderPanel(<MethodPanel />, { locale: 'en' })
    const before = window.location.href
    await user.click(screen.getByRole('button', { name: 'Can a higher value cost a rank?' }))
    expect(screen.getByRole('heading', { name: 'Can a higher value cost a rank?' })).toHaveFocus()
    expect(window.location.href).toBe(before)
    expect(screen.getByText('a = (63.52 + 37.75) ÷ 2 = 50.64, c = (39.66 + 62.25) ÷ 2 = 50.95')).toBeInTheDocument()
  })

  it('says what the page is not and how to have the data corrected, in both languages', async () => {
    const { unmount } = await renderPanel(<MethodPanel />, { locale: 'en' })
    const not = screen.getByRole('article', { name: 'What this page is not' })
    expect(not).toHaveTextContent('Not a verdict on any company')
    expect(not).toHaveTextContent('Not affiliated with')
    expect(not).toHaveTextContent('Not a certificate')
    expect(screen.getByRole('article', { name: 'Reporting an error in the data' })).toHaveTextContent(
      'docs/data-guide.md',
    )
    unmount()
    await renderPanel(<MethodPanel />)
    expect(screen.getByRole('article', { name: '이 페이지는 무엇이 아닌가' })).toHaveTextContent(
      '기업에 대한 판정이 아닙니다',
    )
    expect(screen.getByRole('article', { name: '자료의 잘못을 알리려면' })).toHaveTextContent('docs/data-guide.md')
  })

  it('has the same chapters, and as many blocks in each, in both languages', async () => {
    const shapes = await Promise.all(
      LOCALES.map(async (locale) =>
        (await loadWords(locale)).method.parts.map((part) =>
          part.chapters.map((c) => [c.id, c.body.map((block) => Object.keys(block)[0])]),
        ),
      ),
    )
    expect(shapes[0]).toEqual(shapes[1])
  })
})
