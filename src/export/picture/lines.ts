import type { Run } from './shapes.ts'

export type Letters = { readonly size: number; readonly weight: number }

/** The width in pixels of a text in these letters. */
export type Measure = (text: string, letters: Letters) => number

/**
 * Breaks a text into lines that are no wider than `width`: at spaces, as Korean and English are broken on the
 * page, and within a word only where the word alone is too wide, as an address is. A single letter is never
 * broken, however narrow the line. Nothing is lost but the spaces at which a line ends.
 */
export function breakLines(runs: readonly Run[], width: number, letters: Letters, measure: Measure): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  const widthOf = ({ text, weight }: Run) => measure(text, { ...letters, weight: weight ?? letters.weight })
  const end = () => {
    const trimmed = withoutEnd(line)
    if (trimmed.length > 0) lines.push(trimmed)
    line = []
    used = 0
  }
  for (const word of words(runs)) {
    const wide = word.reduce((sum, run) => sum + widthOf({ ...run, text: run.text.trimEnd() }), 0)
    const whole = word.reduce((sum, run) => sum + widthOf(run), 0)
    if (used > 0 && used + wide > width) end()
    if (wide <= width) {
      line.push(...word)
      used += whole
      continue
    }
    for (const letter of word.flatMap(graphemes)) {
      const step = widthOf(letter)
      if (used > 0 && used + step > width && letter.text.trim() !== '') end()
      line.push(letter)
      used += step
    }
  }
  end()
  return lines.map(joined)
}

/** Words with the space that follows them; a word may consist of runs of different looks. */
function words(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [[]]
  for (const run of runs) {
    for (const part of run.text.match(/[^ ]*( +|$)/g) ?? []) {
      if (part === '') continue
      found.at(-1)?.push({ ...run, text: part })
      if (part.endsWith(' ')) found.push([])
    }
  }
  return found.filter((word) => word.length > 0)
}

const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' })
const graphemes = (run: Run): Run[] =>
  [...segmenter.segment(run.text)].map(({ segment }) => ({ ...run, text: segment }))

function withoutEnd(line: readonly Run[]): Run[] {
  const kept = [...line]
  while (kept.length > 0) {
    const last = kept.pop() as Run
    const text = last.text.trimEnd()
    if (text === '') continue
    return [...kept, { ...last, text }]
  }
  return kept
}

/** Neighbours that look the same as one. */
function joined(line: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last !== undefined && last.fill === run.fill && last.weight === run.weight) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    } else runs.push(run)
  }
  return runs
}
