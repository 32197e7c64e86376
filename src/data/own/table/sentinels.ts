/** Numbers by which programs say that there is no value. */
const BELOW = [-1, -9, -99, -999, -9999, -99999]
const ABOVE = [999, 9999, 99999, 999999, 999.9, 9999.9]
/** A sign above must stand so many times above the highest of the others. */
const APART = 3

/**
 * Numbers of a column that look like signs for "no value": the only ones below zero, or far above all others. A
 * column needs two other values to judge by.
 */
export function sentinelsOf(values: readonly number[]): readonly number[] {
  const candidates = [...new Set(values)].filter((value) => BELOW.includes(value) || ABOVE.includes(value))
  if (candidates.length === 0) return []
  const others = values.filter((value) => !candidates.includes(value))
  if (others.length < 2) return []
  const low = others.reduce((a, b) => Math.min(a, b))
  const high = others.reduce((a, b) => Math.max(a, b))
  // Votes of −1, 0 and 1 are values.
  const areVotes = others.every((value) => Number.isInteger(value)) && high <= 1
  return candidates.filter((value) =>
    value < 0 ? low >= 0 && !areVotes : value > APART * Math.max(high, 1) && low >= 0,
  )
}

export const isSentinelOf = (value: number, missing: readonly number[]): boolean => missing.includes(value)

/** What the reader wrote: numbers set apart by semicolons or spaces; words are gaps anyway. */
export const parseMarks = (text: string): readonly number[] =>
  text
    .split(/[;\s]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite)
