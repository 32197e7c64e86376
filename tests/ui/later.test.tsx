import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '#i18n/LanguageProvider.tsx'
import { loadMessages } from '#i18n/loadMessages.ts'
import { later } from '#ui/later.tsx'
import { MissingParts } from '#ui/MissingParts.tsx'

const messages = await loadMessages('ko')
const inPage = (children: ReactNode) =>
  render(
    <LanguageProvider initial={{ locale: 'ko', messages }}>
      <p>나머지</p>
      {children}
      <MissingParts />
    </LanguageProvider>,
  )

/** Fails `failures` times, then comes. */
const comesAfter = (failures: number) => {
  let tries = 0
  return vi.fn(async () => {
    tries += 1
    if (tries <= failures) throw new TypeError('Failed to fetch dynamically imported module')
    return () => <p>여기 있음</p>
  })
}

describe('a part that is fetched later', () => {
  it('fails alone, by its name, and is imported again each time the reader asks', async () => {
    const load = comesAfter(2)
    const Part = later(() => '비교표', load)
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    inPage(<Part />)
    expect(await screen.findByText(/비교표/)).toBeVisible()
    expect(screen.getByText('나머지')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '다시 시도' }))
    expect(await screen.findByText(/비교표/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '다시 시도' }))
    expect(await screen.findByText('여기 있음')).toBeVisible()
    expect(screen.queryByText(/비교표/)).toBeNull()
    expect(load).toHaveBeenCalledTimes(3)
    failed.mockRestore()
  })

  it('is imported again when what holds it is opened again', async () => {
    const Part = later(() => '비교표', comesAfter(1))
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const first = inPage(<Part />)
    expect(await screen.findByText(/비교표/)).toBeVisible()
    first.unmount()
    inPage(<Part />)
    expect(await screen.findByText('여기 있음')).toBeVisible()
    failed.mockRestore()
  })

  it('closes what it was to open, says so in the bar, and opens it at the press of either button', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    let setOpen: (isOpen: boolean) => void = () => {}
    const Part = later<{ onClose: () => void }>(() => '공유', comesAfter(2), {
      leave: ({ onClose }) => {
        onClose()
        return () => setOpen(true)
      },
    })
    function Opener() {
      const [isOpen, set] = useState(false)
      setOpen = set
      return (
        <>
          <button type="button" onClick={() => set(true)}>
            열기 {isOpen ? '1' : '0'}
          </button>
          {isOpen && <Part onClose={() => set(false)} />}
        </>
      )
    }
    inPage(<Opener />)
    await userEvent.click(screen.getByRole('button', { name: '열기 0' }))
    expect(await screen.findByText(/불러오지 못했습니다: 공유/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '열기 0' }))
    expect(await screen.findByText(/불러오지 못했습니다: 공유/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '다시 시도' }))
    expect(await screen.findByText('여기 있음')).toBeVisible()
    expect(screen.queryByText(/불러오지 못했습니다/)).toBeNull()
    failed.mockRestore()
  })

  it('says of a part that came and cannot be drawn that it cannot be drawn', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const Part = later(
      () => '비교표',
      async () => () => {
        throw new Error('broken')
      },
    )
    inPage(<Part />)
    expect(await screen.findByText(/^비교표/)).not.toHaveTextContent('불러오지')
    failed.mockRestore()
  })
})
