import { rulesOf } from '#ui/sheetRules.ts'

/** One file of the page's font: the letters that it holds, and where it lies. */
export type FontFile = {
  readonly family: string
  readonly weight: string
  /** As in the style sheet: `U+ac00-d7a3, U+20`. */
  readonly unicodeRange: string
  readonly url: string
}

/** The files of one family that the page's own style sheets name. */
export function pageFonts(family: string): FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const said = (property: string) => rule.style.getPropertyValue(property)
      const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(said('src'))?.[1]
      if (address === undefined || unquoted(said('font-family')) !== family) return []
      const url = new URL(address, sheet.href ?? document.baseURI).href
      return [{ family, weight: said('font-weight') || 'normal', unicodeRange: said('unicode-range'), url }]
    }),
  )
}

/** Those files that hold a letter of this text; one that names no range holds all. */
export function neededFonts(files: readonly FontFile[], text: string): FontFile[] {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) as number)
  return files.filter(({ unicodeRange }) => {
    const ranges = rangesOf(unicodeRange)
    return ranges.length === 0 || letters.some((c) => ranges.some(([first, last]) => c >= first && c <= last))
  })
}

/**
 * The rules that bring these files along within a document, fetched from the page's own server. A file that
 * cannot be fetched is left out: its letters then come from the next font.
 */
export async function embeddedFonts(files: readonly FontFile[]): Promise<string> {
  const rules = await Promise.all(
    files.map(async ({ family, weight, unicodeRange, url }) => {
      const data = await asDataUrl(url)
      if (data === null) return []
      const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`
      return [
        `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};${range}src:url(${data}) format('woff2')}`,
      ]
    }),
  )
  return rules.flat().join('\n')
}

async function asDataUrl(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    if (!response.ok) return null
    const bytes = new Blob([await response.arrayBuffer()], { type: 'font/woff2' })
    return await new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.onerror = () => reject(reader.error)
      reader.readAsDataURL(bytes)
    })
  } catch {
    return null
  }
}

const unquoted = (text: string): string => text.trim().replace(/^["']|["']$/g, '')

/** `U+26`, `U+0-7F` and `U+4??`, as pairs of first and last. */
function rangesOf(unicodeRange: string): [number, number][] {
  return [...unicodeRange.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ])
}
