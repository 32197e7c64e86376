import type { SheetColumn } from './sheet.ts'

export type Scale = { readonly min: number; readonly max: number; readonly unit: string }

/** Words of column names whose numbers are better the lower they are. */
const LOWER = /\berrors?\b|\bloss\b|perplexity|\bppl\b|latency|toxicity|\b[wc]er\b|hallucinat|↓|오류|오답|지연|환각/i

export const soundsLowerIsBetter = (name: string): boolean => LOWER.test(name)

type Numbers = Pick<SheetColumn, 'numbers' | 'low' | 'high' | 'percents' | 'plainHigh'>

/** The scale that the numbers of a column seem to stand on: 0 to 1, 0 to 100, or round bounds about them. */
export function inferScale({ numbers, low, high, percents, plainHigh }: Numbers): Scale {
  if (numbers === 0) return { min: 0, max: 100, unit: 'points' }
  // A few per cent signs among numbers from 0 to 1: which is meant must be asked.
  if (low >= 0 && 2 * percents < numbers && plainHigh <= 1) return { min: 0, max: 1, unit: 'points' }
  const percent = percents > 0
  if (low >= 0 && high <= 100 && percent) return { min: 0, max: 100, unit: '%' }
  if (low >= 0 && high <= 100) return { min: 0, max: 100, unit: 'points' }
  return { ...roundBounds(low, high), unit: percent ? '%' : 'points' }
}

function roundBounds(low: number, high: number): { readonly min: number; readonly max: number } {
  const span = high - low
  const step = 10 ** Math.floor(Math.log10(span > 0 ? span : Math.max(1, Math.abs(high))))
  const min = low >= 0 && (low < span || span === 0) ? 0 : Math.floor(low / step) * step
  const max = Math.ceil(high / step) * step
  const exact = (x: number) => Number(x.toPrecision(12))
  return min < max ? { min: exact(min), max: exact(max) } : { min: exact(min), max: exact(min + step) }
}
