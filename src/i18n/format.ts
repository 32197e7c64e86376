/** A minus sign, not a hyphen. */
const withMinus = (text: string) => text.replace('-', '−')

/** Numbers look the same in both languages; only words differ. */
const fixed = (decimals: number) => {
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  })
  return (x: number) => withMinus(format.format(Object.is(x, -0) ? 0 : x))
}

const byDecimals = [0, 1, 2].map(fixed)
/** A figure with 0, 1 or 2 decimals, as the other figures of its row have them. */
export const decimal = (x: number, decimals: number): string => (byDecimals[decimals] ?? points)(x)

/** A whole number with its thousands apart: 50,000. */
export const integer = fixed(0)
/** Points with two decimals: 72.15. */
export const points = fixed(2)
/** Closer figures than this are the same figure (`TIE` of the engine): a difference of rounding alone. */
const NOTHING = 1e-9
const firstDigit = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 1 })

/**
 * A difference that is not 0 is never written as 0: where its decimals would all be zeros, it is written to its first
 * other digit.
 */
const neverZero = (decimals: number) => {
  const format = fixed(decimals)
  const least = 0.5 * 10 ** -decimals
  return (x: number) => {
    const size = Math.abs(x)
    if (size <= NOTHING) return format(0)
    return size < least ? withMinus(firstDigit.format(x)) : format(x)
  }
}

/** A difference in points with one decimal, more only where it would read as none: 2.2, 0.02. */
export const gap = neverZero(1)
/** A share as per cent with one decimal: 7.7. */
const percentFormat = fixed(1)
export const percent = (share: number) => percentFormat(100 * share)
/** The standard error below which a percentage is written with a decimal. */
const TELLS_DECIMAL = 0.0025
/** A share of so many draws as per cent, with a decimal only where its error allows one: 7.7, 42. */
export const drawnPercent = (share: number, draws: number) =>
  decimal(100 * share, Math.sqrt((share * (1 - share)) / draws) <= TELLS_DECIMAL ? 1 : 0)
/** How far shares move, as per cent; more decimals only where it would read as no move. */
export const percentMoved = (share: number) => gap(100 * share)
/** A raw value as published: no digits added, none dropped up to four. */
const rawFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })
export const raw = (x: number) => withMinus(rawFormat.format(x))
/** Official points as they are printed: at least one decimal, which JSON forgets. */
const printedFormat = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 4 })
export const printed = (x: number) => withMinus(printedFormat.format(x))

/** A figure with its unit: the sign for per cent stands close to it, a word apart. */
export const withUnit = (figure: string, unit: string) => (unit === '%' ? `${figure}%` : `${figure} ${unit}`)

/** A number with its sign; a true minus, and none at all where it rounds to zero. */
export function signed(value: number, text: (value: number) => string): string {
  const size = text(Math.abs(value))
  if (!/[1-9]/.test(size)) return size
  return `${value < 0 ? '−' : '+'}${size}`
}

/** A part of 0..1 in percentage points. */
export const signedPercent = (part: number): string => signed(part, percent)
