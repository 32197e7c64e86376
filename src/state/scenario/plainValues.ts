import type { IsoDate } from '#core/engine/index.ts'

/** Bounds of a number in a link: inclusive, with at most so many decimals. */
export type NumberLimits = { readonly min: number; readonly max: number; readonly decimals: number }

const PLAIN_DECIMAL = /^-?\d{1,16}(?:\.(\d{1,9}))?$/

/** A plain decimal within its limits, or null: no exponent, no hex, no Infinity, no plus sign. */
export function readNumber(text: string, { min, max, decimals }: NumberLimits): number | null {
  const match = PLAIN_DECIMAL.exec(text)
  if (match === null || (match[1] ?? '').length > decimals) return null
  const value = Number(text)
  return value >= min && value <= max ? withoutSignOfZero(value) : null
}

/** The value as a link can carry it: rounded to its decimals, held within its limits; NaN becomes the minimum. */
export function toLimits(value: number, { min, max, decimals }: NumberLimits): number {
  if (Number.isNaN(value)) return min
  return withoutSignOfZero(Number(Math.min(max, Math.max(min, value)).toFixed(decimals)))
}

/** The text of a number in a link; what lies outside the limits is brought to them. */
export const writeNumber = (value: number, limits: NumberLimits): string => String(toLimits(value, limits))

const withoutSignOfZero = (value: number): number => (value === 0 ? 0 : value)

/** A day that exists in the calendar, as `YYYY-MM-DD`, or null. */
export function readDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text ? text : null
}

/** One of the listed words, or null. */
export const readOneOf = <T extends string>(text: string, values: readonly T[]): T | null =>
  values.find((value) => value === text) ?? null

/** Ids of benchmarks, pillars, competitions and data versions. Neither `__proto__` nor `constructor` is one. */
const ID = /^(?!constructor$)[a-z0-9][a-z0-9_.-]{0,63}$/
/** A team's id has no dot: the first dot of `team.benchmark` ends it. */
const TEAM_ID = /^(?!constructor$)[a-z0-9][a-z0-9_-]{0,63}$/
/** A claim's id has no underscore: `off` joins bare ids with it. */
const CLAIM_ID = /^(?!constructor$)[a-z0-9][a-z0-9.-]{0,63}$/

export const isId = (text: string): boolean => ID.test(text)
export const isTeamId = (text: string): boolean => TEAM_ID.test(text)
export const isClaimId = (text: string): boolean => CLAIM_ID.test(text)
