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
/** A difference in points with one decimal. */
export const gap = fixed(1)
/** A share as per cent with one decimal: 7.7. */
const percentFormat = fixed(1)
export const percent = (share: number) => percentFormat(100 * share)
/** A raw value as published: no digits added, none dropped up to four. */
const rawFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })
export const raw = (x: number) => rawFormat.format(x)
/** Official points as they are printed: at least one decimal, which JSON forgets. */
const printedFormat = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 4 })
export const printed = (x: number) => printedFormat.format(x)

/** A figure with its unit: the sign for per cent stands close to it, a word apart. */
export const withUnit = (figure: string, unit: string) => (unit === '%' ? `${figure}%` : `${figure} ${unit}`)
