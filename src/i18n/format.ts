/** Numbers look the same in both languages; only words differ. */
const fixed = (decimals: number) => {
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  })
  return (x: number) => format.format(Object.is(x, -0) ? 0 : x)
}

/** Points with two decimals: 72.15. */
export const points = fixed(2)
/** Closer figures than this are the same figure (`TIE` of the engine): a difference of rounding alone. */
const NOTHING = 1e-9
const firstDigit = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 1 })

/** A difference that is there never reads as none: where the decimals would leave only zeros, its first digit is told. */
const neverZero = (decimals: number) => {
  const format = fixed(decimals)
  const least = 0.5 * 10 ** -decimals
  return (x: number) => {
    const size = Math.abs(x)
    if (size <= NOTHING) return format(0)
    return size < least ? firstDigit.format(x) : format(x)
  }
}

/** A difference in points with one decimal, more only where it would read as none: 2.2, 0.02. */
export const gap = neverZero(1)
/** A share as per cent with one decimal: 7.7. */
const percentFormat = fixed(1)
export const percent = (share: number) => percentFormat(100 * share)
/** How far shares move, as per cent; more decimals only where it would read as no move. */
export const percentMoved = (share: number) => gap(100 * share)
/** A raw value as published: no digits added, none dropped up to four. */
const rawFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })
export const raw = (x: number) => rawFormat.format(x)
/** Official points as they are printed: at least one decimal, which JSON forgets. */
const printedFormat = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 4 })
export const printed = (x: number) => printedFormat.format(x)

/** A figure with its unit: the sign for per cent stands close to it, a word apart. */
export const withUnit = (figure: string, unit: string) => (unit === '%' ? `${figure}%` : `${figure} ${unit}`)
