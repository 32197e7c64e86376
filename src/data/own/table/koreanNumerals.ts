/** Ten thousands, each with what stands before it: `1억 2천3백만 4,500`. */
const LARGE: readonly (readonly [sign: string, factor: number])[] = [
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
  ['', 1],
]
const SMALL: readonly (readonly [sign: string, factor: number])[] = [
  ['천', 1000],
  ['백', 100],
  ['십', 10],
  ['', 1],
]

/** A number, if any, and the sign that multiplies it. */
const PART = /^\s*([\d.,]*)\s*([천백십]?)/

/**
 * A number with Korean signs of size in it, from `3.5억` to `9천5백만`, and what follows it; null for one without such
 * a sign, or with signs in an order that no number has.
 *
 * @param read a bare number; null where it is none.
 */
export function koreanNumber(
  text: string,
  read: (digits: string) => number | null,
): { readonly value: number; readonly rest: string } | null {
  if (!/^\d/.test(text)) return null
  let rest = text
  let value = 0
  let signs = 0
  for (const [large, factor] of LARGE) {
    const section = sectionOf(rest, read)
    if (section === null) continue
    const after = section.rest.trimStart()
    if (large !== '' && !after.startsWith(large)) continue
    value += section.value * factor
    signs += section.signs + (large === '' ? 0 : 1)
    rest = after.slice(large.length)
  }
  const isWhole = !/^\s*[\d.,]/.test(rest)
  return signs > 0 && isWhole ? { value: Number(value.toPrecision(15)), rest: rest.trim() } : null
}

/** What stands before a sign of ten thousands: `2천3백5십`, `35백`, `1,234`; null where nothing does. */
function sectionOf(text: string, read: (digits: string) => number | null) {
  let rest = text
  let value = 0
  let signs = 0
  let isAny = false
  for (const [small, factor] of SMALL) {
    const [whole = '', digits = '', sign = ''] = PART.exec(rest) ?? []
    if (sign !== small || (digits === '' && sign === '')) continue
    const part = digits === '' ? 1 : read(digits)
    if (part === null) return null
    value += part * factor
    signs += sign === '' ? 0 : 1
    isAny = true
    rest = rest.slice(whole.length)
  }
  return isAny ? { value, signs, rest } : null
}
