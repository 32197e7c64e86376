import type { Segment } from '#i18n/segments.ts'
import { breakLines, type Measure } from './lines.ts'
import type { Palette } from './palette.ts'
import { type Run, type Shape, text } from './shapes.ts'

/** What is printed on everything that leaves the page. */
export type Colophon = {
  /** Where the values were read, in one text. */
  readonly sources: string
  readonly disclaimer: string
  /** Data version, app version, day of making. */
  readonly versions: string
  readonly link: string
}

/** A line of words under the title. */
export type Note = { readonly text: string; readonly tone: 'ink' | 'muted' | 'strong' }

/** What stands above and below every picture. */
export type Framing = {
  readonly kicker: string
  /** Segments of the title; those with a tone name a team that goes, or whose fate is open. */
  readonly title: readonly Segment[]
  readonly notes: readonly Note[]
  readonly colophon: Colophon
}

export type Pen = { readonly palette: Palette; readonly measure: Measure }

/** Shapes and the height that they take. */
export type Block = { readonly shapes: readonly Shape[]; readonly height: number }

export const WIDTH = 1200
export const MARGIN = 48
export const INNER = WIDTH - 2 * MARGIN

type ParagraphLook = {
  readonly x?: number
  readonly width?: number
  readonly size: number
  readonly weight?: number
  readonly fill: string
  readonly leading?: number
}

/** Programs that do not read the letters within a file have others, which may be a little wider. */
const SLACK = 0.96

/** Words in as many lines as they need, from `top` on. */
export function paragraph(
  words: string | readonly Run[],
  top: number,
  { x = MARGIN, width = INNER, size, weight = 400, fill, leading = 1.45 }: ParagraphLook,
  { measure }: Pen,
): Block {
  const runs = typeof words === 'string' ? [{ text: words }] : words
  const step = Math.round(size * leading)
  const lines = breakLines(runs, SLACK * width, { size, weight }, measure)
  return {
    shapes: lines.map((line, i) =>
      text(x, top + step * i + Math.round((step + size * 0.7) / 2), line, { size, weight, fill }),
    ),
    height: step * lines.length,
  }
}

/** Blocks one below the other; a number is a distance. Each block gets the y at which it begins. */
export function stacked(top: number, blocks: readonly (number | ((top: number) => Block))[]): Block {
  let y = top
  const shapes: Shape[] = []
  for (const block of blocks) {
    if (typeof block === 'number') y += block
    else {
      const { shapes: own, height } = block(y)
      shapes.push(...own)
      y += height
    }
  }
  return { shapes, height: y - top }
}

/** Stage and day, then the sentence in the largest letters, then what must be known beside it. */
export function heading({ kicker, title, notes }: Framing, pen: Pen): Block {
  const { palette } = pen
  const ink = palette('var(--ink)')
  const runs = title.map(
    (segment): Run =>
      segment.tone === 'out' ? { text: segment.text, fill: palette('var(--red)') } : { text: segment.text },
  )
  const looks = {
    ink: { size: 18, fill: ink },
    muted: { size: 18, fill: palette('var(--muted)') },
    strong: { size: 18, fill: ink, weight: 700 },
  } as const
  return stacked(MARGIN - 8, [
    (top) => paragraph(kicker, top, { size: 18, fill: palette('var(--muted)') }, pen),
    10,
    (top) => rule(top, 2, palette('var(--rule)')),
    14,
    (top) => paragraph(runs, top, { size: 42, weight: 800, fill: ink, leading: 1.25 }, pen),
    8,
    ...notes.map((note) => (top: number) => paragraph(note.text, top, looks[note.tone], pen)),
  ])
}

/** Where it comes from, what it is not, of which data and program it is, and how to get back to it. */
export function footing({ colophon }: Framing, top: number, pen: Pen): Block {
  const ink = pen.palette('var(--ink)')
  const muted = pen.palette('var(--muted)')
  return stacked(top, [
    28,
    (y) => rule(y, 1, pen.palette('var(--hairline)')),
    12,
    (y) => paragraph(colophon.disclaimer, y, { size: 15, weight: 700, fill: ink }, pen),
    4,
    (y) => paragraph(colophon.sources, y, { size: 14, fill: muted }, pen),
    4,
    (y) => paragraph(colophon.versions, y, { size: 14, fill: muted }, pen),
    (y) => paragraph(colophon.link, y, { size: 14, fill: ink }, pen),
    MARGIN - 12,
  ])
}

export const rule = (y: number, width: number, stroke: string): Block => ({
  shapes: [{ kind: 'line', x1: MARGIN, x2: MARGIN + INNER, y1: y, y2: y, stroke, width }],
  height: width,
})
