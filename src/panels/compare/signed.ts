import { percent } from '#i18n/format.ts'

/** A number with its sign; a true minus, and none at all where it rounds to zero. */
export function signed(value: number, text: (value: number) => string): string {
  const size = text(Math.abs(value))
  if (!/[1-9]/.test(size)) return size
  return `${value < 0 ? '−' : '+'}${size}`
}

/** A part of 0..1 in percentage points. */
export const signedPercent = (part: number): string => signed(part, percent)
