import type { IsoDate } from '#core/engine/index.ts'
import { readDate } from '#state/scenario/plainValues.ts'

/** The days that can be looked from: before the contest was announced nothing of it was public. */
export const FIRST_DAY: IsoDate = '2025-06-01'
export const LAST_DAY: IsoDate = '2026-12-31'

const DAY_MS = 24 * 60 * 60 * 1000

/** A whole day as it is usually typed: 2026-01-14, 2026.1.14, 2026. 1. 14., 20260114. Null for anything else. */
export function readDay(text: string): IsoDate | null {
  const parts = /^(\d{4})(?:(\d{2})(\d{2})|[-./\s]+(\d{1,2})[-./\s]+(\d{1,2})\.?)$/.exec(text.trim())
  if (parts === null) return null
  const [, year, month = parts[4], day = parts[5]] = parts
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return readDate(iso) === null || iso < FIRST_DAY || iso > LAST_DAY ? null : iso
}

/** So many days later, kept among the days that can be looked from. */
export function dayAfter(day: IsoDate, days: number): IsoDate {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
  return moved < FIRST_DAY ? FIRST_DAY : moved > LAST_DAY ? LAST_DAY : moved
}
