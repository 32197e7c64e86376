import { isUnbounded } from './direction.ts'
import { isKnownBenchmark } from './nameWords.ts'
import type { SheetColumn } from './sheet.ts'

export type Scale = { readonly min: number; readonly max: number; readonly unit: string }
export type ProposedScale = Scale & {
  /** Neither name nor values settle it: the reader is asked. */
  readonly isAsked: boolean
}

type Numbers = Pick<SheetColumn, 'numbers' | 'low' | 'high' | 'percents' | 'plainHigh'>

/** The scale that the numbers alone seem to stand on: 0 to 1, 0 to 100, or round bounds about them. */
export function inferScale({ numbers, low, high, percents, plainHigh }: Numbers): Scale {
  if (numbers === 0) return { min: 0, max: 100, unit: 'points' }
  // A few per cent signs among numbers from 0 to 1: which is meant must be asked.
  if (low >= 0 && 2 * percents < numbers && plainHigh <= 1) return { min: 0, max: 1, unit: 'points' }
  const percent = percents > 0
  if (low >= 0 && high <= 100 && percent) return { min: 0, max: 100, unit: '%' }
  if (low >= 0 && high <= 100) return { min: 0, max: 100, unit: 'points' }
  return { ...roundBounds(low, high), unit: percent ? '%' : 'points' }
}

type Column = Numbers & Pick<SheetColumn, 'name' | 'unit' | 'of' | 'maximum'>

const RANGE = /[([（[]\s*(-?\d+(?:\.\d+)?)\s*(?:-|–|~|〜|to|\.\.)\s*(\d+(?:\.\d+)?)\s*(?:점|points?|scale)?\s*[)\]）]/iu
const FULL =
  /[([（]\s*(?:배점|만점|max\.?|out of|\/)?\s*(\d+(?:\.\d+)?)\s*(점|points?|pts?)?\s*(?:만점|max)?\s*[)\]）]|\/\s*(\d+)\s*$|(\d+)점 ?만점|\s(\d+) ?점$/iu
const RATED = /rating|stars?\b|별점|평점|만족|likert|리커트|등급 ?점수|usability|사용성/iu
const ONE_TO_TEN = /\bmt-?bench|\bjudge|vicuna|gpt-?4[ -](?:score|eval)|alpaca ?farm|logickor/iu
const RATINGS = /\belo\b|arena|bradley|\bglicko|레이팅|\brating\b/iu
const FIVE = /\bmos\b|\b5[ -]?point|5점/iu

/**
 * The scale of a column by its name and its values: never 0 to 100 for what is plainly on another one; asked
 * where nothing settles it.
 */
export function proposeScale(column: Column): ProposedScale {
  const { name, unit, numbers, low, high, percents, of, maximum } = column
  const sure = (min: number, max: number): ProposedScale => ({
    min,
    max,
    unit: unit || 'points',
    isAsked: false,
  })
  const fits = (min: number, max: number) => numbers === 0 || (low >= min && high <= max)
  if (maximum !== null && maximum > 0 && fits(0, maximum)) return sure(0, maximum)
  if (of !== null && fits(0, of)) return sure(0, of)
  const range = RANGE.exec(name)
  if (range !== null && fits(Number(range[1]), Number(range[2])) && Number(range[1]) < Number(range[2])) {
    return sure(Number(range[1]), Number(range[2]))
  }
  const full = FULL.exec(name)
  const most = Number(full?.[1] ?? full?.[3] ?? full?.[4] ?? full?.[5])
  const isMarks = full !== null && (full.slice(2).some((part) => part !== undefined) || MARKS.includes(most))
  if (isMarks && most > 0 && fits(0, most)) return sure(0, most)
  const inferred = inferScale(column)
  const named = { ...inferred, unit: inferred.unit === '%' ? '%' : unit || inferred.unit }
  if (numbers === 0) return { ...named, isAsked: false }
  if (isUnbounded(name, unit) && percents === 0)
    return { ...openBounds(low, high), unit: unit || 'points', isAsked: false }
  if (RATINGS.test(name) && high > 100) return { ...roundBounds(low, high), unit: unit || 'Elo', isAsked: false }
  if (percents > 0 && inferred.max === 1) return { ...named, unit: 'points', isAsked: true }
  if (percents > 0 || unit === '%')
    return { ...named, ...(fits(0, 100) && high > 1 ? { min: 0, max: 100, unit: '%' } : {}), isAsked: false }
  if (high <= 1 || high > 100 || low < 0) return { ...named, isAsked: high > 100 || low < 0 }
  if (ONE_TO_TEN.test(name) && fits(1, 10)) return sure(1, 10)
  if (FIVE.test(name) && fits(0, 5)) return sure(0, 5)
  if (RATED.test(name) && high <= 5) return { min: 0, max: 5, unit: named.unit, isAsked: true }
  if (high <= 10 && !isKnownBenchmark(name)) return { min: 0, max: high <= 5 ? 5 : 10, unit: named.unit, isAsked: true }
  return { ...named, isAsked: false }
}

/** Full marks that stand alone in brackets behind a name. */
const MARKS = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100]

/** From zero where nothing is below it. */
function openBounds(low: number, high: number): { readonly min: number; readonly max: number } {
  const { max } = roundBounds(Math.min(low, 0), Math.max(high, 0))
  const { min } = roundBounds(low, high)
  return { min: Math.min(0, min), max }
}

function roundBounds(low: number, high: number): { readonly min: number; readonly max: number } {
  const span = high - low
  const step = 10 ** Math.floor(Math.log10(span > 0 ? span : Math.max(1, Math.abs(high))))
  const min = low >= 0 && (low < span || span === 0) ? 0 : Math.floor(low / step) * step
  const max = Math.ceil(high / step) * step
  const exact = (x: number) => Number(x.toPrecision(12))
  return min < max ? { min: exact(min), max: exact(max) } : { min: exact(min), max: exact(min + step) }
}
