import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { initialLocale } from '#i18n/LanguageProvider.tsx'
import { useLanguage } from '#i18n/useT.ts'
import { renderPanel } from '../features/render.tsx'

function Switch() {
  const { locale, setLocale } = useLanguage()
  return (
    <button type="button" onClick={() => setLocale(locale === 'ko' ? 'en' : 'ko')}>
      {locale}
    </button>
  )
}

afterEach(() => {
  window.history.replaceState(null, '', '/')
  localStorage.clear()
})

describe('the language', () => {
  it.each([
    ['?lang=ko', '?lang=en'],
    [
      '?v=2&c=kr-sovereign-1&w=kobalt*30&lang=ko&end=1#claim-c019',
      '?v=2&c=kr-sovereign-1&w=kobalt*30&lang=en&end=1#claim-c019',
    ],
    ['?v=2&c=kr-sovereign-1', '?v=2&c=kr-sovereign-1'],
  ])('that the reader chooses outlasts a reload of %s', async (before, after) => {
    window.history.replaceState({ kept: 1 }, '', `/${before}`)
    const { user } = await renderPanel(<Switch />, { locale: 'ko' })
    await user.click(screen.getByRole('button', { name: 'ko' }))
    await screen.findByRole('button', { name: 'en' })
    expect(`${window.location.search}${window.location.hash}`).toBe(after)
    expect(window.history.state).toEqual({ kept: 1 })
    expect(initialLocale()).toBe('en')
  })
})
