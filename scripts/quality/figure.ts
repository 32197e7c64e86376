import type { Command } from './subjects.ts'

export type Unit = 'ms' | 'KiB' | 'MB' | 'kB' | '%' | '×' | 'a second' | ''

/** A number that was measured, with the most or the least that is wanted of it where something is. */
export type Value = {
  /** Which number it is, where a figure has several. */
  readonly name?: string
  readonly value: number
  readonly unit: Unit
  readonly atMost?: number
  readonly atLeast?: number
}

/** A row of `docs/quality.md`. */
export type Figure = {
  readonly what: string
  readonly values: readonly Value[]
  /** What was found besides, or why nothing could be measured. */
  readonly note?: string
}

/** What one command measured when it last ran. */
export type Run = {
  readonly date: string
  readonly version: string
  readonly cores: number
  /** Milliseconds of a hundred million additions on the same machine right after it. */
  readonly additions: number
  readonly figures: readonly Figure[]
}

/** All of them, by command. */
export type Kept = { readonly [C in Command]?: Run }

export const isShort = ({ value, atMost = Infinity, atLeast = -Infinity }: Value): boolean =>
  !(value <= atMost && value >= atLeast)

/** The value below which this part of the sorted times lies; NaN of none. */
export function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export const median = (times: readonly number[]): number => quantile(times, 0.5)

type Goals = { readonly p50?: number; readonly p98?: number }

/** The middle and the slow end of times in milliseconds. */
export const quantiles = (times: readonly number[], { p50, p98 }: Goals = {}): Value[] => [
  { name: 'p50', value: quantile(times, 0.5), unit: 'ms', ...(p50 !== undefined && { atMost: p50 }) },
  { name: 'p98', value: quantile(times, 0.98), unit: 'ms', ...(p98 !== undefined && { atMost: p98 }) },
]

/** Milliseconds until a reader gets an answer, and of the longest task of the page meanwhile; null without a page. */
export type Wait = { readonly took: number; readonly longest: number | null }

export const waited = (what: string, { took, longest }: Wait): Figure => ({
  what,
  values: [
    { value: took, unit: 'ms', atMost: 2000 },
    ...(longest === null ? [] : [{ name: 'longest task', value: longest, unit: 'ms', atMost: 50 } as const]),
  ],
})

/** Checks of a kind of which none may fail. */
export const passes = (what: string, passed: number, failed: number): Figure => ({
  what,
  values: [
    { name: 'passed', value: passed, unit: '' },
    { name: 'failed', value: failed, unit: '', atMost: 0 },
  ],
})
