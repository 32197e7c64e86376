/** One figure of the report, with what was aimed at where something was. */
export type Figure = { readonly what: string; readonly goal: string; readonly measured: string }

export const figure = (what: string, goal: string, measured: string): Figure => ({ what, goal, measured })

/** The value below which this part of the sorted times lies; NaN of none. */
export function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`
