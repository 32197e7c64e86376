import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatePicker } from '#features/time/day/DatePicker.tsx'
import { dayAfter, FIRST_DAY, LAST_DAY, readDay } from '#features/time/day/readDay.ts'
import { renderPanel } from '../features/render.tsx'

const anyDay = fc
  .integer({ min: 0, max: (Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / 86_400_000 })
  .map((days) => dayAfter(FIRST_DAY, days))

describe('a typed day', () => {
  it('is read in every usual way of writing', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '.', '. ', '/', ' '), fc.boolean(), (day, between, short) => {
        const [year, month, date] = day.split('-').map((part, i) => (short && i > 0 ? String(Number(part)) : part))
        expect(readDay(` ${year}${between}${month}${between}${date}${between === '. ' ? '.' : ''} `)).toBe(day)
        expect(readDay(day.replaceAll('-', ''))).toBe(day)
      }),
    )
  })

  it.each([
    '',
    '14 January',
    '2026-02-30',
    '2026-13-01',
    '2026-1',
    '1026-01-14',
    '2027-01-01',
    '2025-05-31',
    '26-01-14',
  ])('is none of ours: %s', (text) => expect(readDay(text)).toBeNull())

  it('steps by days over the ends of months, and not past the days there are', () => {
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01')
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31')
    expect(dayAfter(LAST_DAY, 1)).toBe(LAST_DAY)
    expect(dayAfter(FIRST_DAY, -7)).toBe(FIRST_DAY)
  })
})

describe.each([
  ['ko', '시점', '달력에서 시점 고르기'],
  ['en', 'As of', 'Choose the day from a calendar'],
] as const)('the field of the day (%s)', (locale, label, calendar) => {
  it('writes the day alike in every language, and takes a whole day at once', async () => {
    const { user, store } = await renderPanel(<DatePicker />, { locale })
    const field = screen.getByRole('textbox', { name: label })
    expect(field).toHaveValue('2026-01-14')
    expect(screen.getByRole('button', { name: calendar })).toBeVisible()
    await user.clear(field)
    await user.type(field, '2026-01-16')
    expect(store.getState().scenario.asOf).toBe('2026-01-16')
    expect(store.getState().past).toHaveLength(1)
  })

  it('takes other ways of writing when they are finished, and says what it refuses', async () => {
    const { user, store, t } = await renderPanel(<DatePicker />, { locale })
    const field = screen.getByRole('textbox', { name: label })
    await user.clear(field)
    await user.type(field, '2026. 1. 5.{Enter}')
    expect(store.getState().scenario.asOf).toBe('2026-01-05')
    await user.clear(field)
    await user.type(field, 'soon')
    await user.tab()
    expect(field).toHaveValue('2026-01-05')
    expect(screen.getByRole('alert')).toHaveTextContent(t.app.asOfRefused('soon', FIRST_DAY, LAST_DAY))
    await user.clear(field)
    await user.type(field, '9')
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('2026-01-05')
    await user.clear(field)
    await user.tab()
    expect(store.getState().scenario.asOf).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('steps by the arrows: a day, a week', async () => {
    const { user, store } = await renderPanel(<DatePicker />, { locale })
    await user.click(screen.getByRole('textbox', { name: label }))
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}{PageDown}')
    expect(store.getState().scenario.asOf).toBe('2026-01-08')
  })
})
