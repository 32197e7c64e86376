import type { Letters, Measure } from './lines.ts'

/** The family of the page, then what other programs and machines have for Hangul. */
export const FONT_FAMILY = 'Pretendard Variable'
export const FONT_STACK = `'${FONT_FAMILY}', Pretendard, 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', NanumGothic, sans-serif`

const cssFont = ({ size, weight }: Letters): string => `${weight} ${size}px ${FONT_STACK}`

/** Fetches the files of the font that these words need, so that they can be measured. Never fails: there is a next font. */
export async function loadLetters(text: string): Promise<void> {
  const wanted = [400, 700].map((weight) => document.fonts.load(cssFont({ size: 16, weight }), text))
  await Promise.allSettled(wanted)
}

/** Measures with the browser's own letters; load them before. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, letters) => {
    // A browser that draws on no canvas: a guess that is rather too wide.
    if (context === null) return text.length * letters.size
    context.font = cssFont(letters)
    return context.measureText(text).width
  }
}
