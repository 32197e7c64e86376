import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { renderPanel } from '../features/render.tsx'

const field = () => screen.getByRole('textbox', { name: 'Points' })

describe.each(LOCALES)('a number that is typed (%s)', (locale) => {
  const given = async () => {
    const onCommit = vi.fn()
    const rendered = await renderPanel(
      <NumberField label="Points" value={10} format={String} min={0} max={40} onCommit={onCommit} />,
      { locale },
    )
    const enter = async (text: string) => {
      await rendered.user.clear(field())
      await rendered.user.type(field(), `${text}{Enter}`)
    }
    return { ...rendered, onCommit, enter }
  }

  it.each([
    ['12,5', 12.5],
    ['１２', 12],
    [' 20 %', 20],
  ])('is read as people write it: %j', async (text, value) => {
    const { onCommit, enter } = await given()
    await enter(text)
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(value)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each(['many', '1.234,5', '--3'])('refuses %j and says what it expects', async (text) => {
    const { onCommit, enter, t } = await given()
    await enter(text)
    expect(onCommit).not.toHaveBeenCalled()
    expect(field()).toHaveValue('10')
    expect(screen.getByRole('alert')).toHaveTextContent(t.app.fields.refused(text, '0', '40'))
    expect(field()).toHaveAccessibleDescription(t.app.fields.refused(text, '0', '40'))
  })

  it.each([
    ['−5', 0],
    ['4e9', null],
    ['41', 40],
  ])('holds %j within the limits, and says so', async (text, value) => {
    const { onCommit, enter, t } = await given()
    await enter(text)
    if (value === null) {
      expect(onCommit).not.toHaveBeenCalled()
      expect(screen.getByRole('alert')).toHaveTextContent(t.app.fields.refused(text, '0', '40'))
      return
    }
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(value)
    expect(screen.getByRole('alert')).toHaveTextContent(t.app.fields.capped(text, String(value)))
    // What is typed next speaks for itself.
    await enter('7')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
