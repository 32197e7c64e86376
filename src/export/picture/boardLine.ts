import type { BoardLine, CellKind, GapEntry } from './boardEntry.ts'
import { type Block, INNER, MARGIN, type Pen } from './frame.ts'
import { type Shape, text } from './shapes.ts'

export const LABEL = 236
const SHARE = 58
export const GAP = 168
/** Room of a cell's figure, before its bar. */
const FIGURE = 52
export const LINE = 29
export const BAR = 11

/** Where columns stand; `width` is one team's. */
export type Places = { readonly width: number; readonly of: (column: number) => number; readonly gap: number }

export function placesOf(columns: number): Places {
  const width = (INNER - LABEL - GAP) / Math.max(1, columns)
  return { width, of: (column) => MARGIN + LABEL + width * column, gap: MARGIN + INNER - GAP + 12 }
}

/** One row of figures and bars, the gap at its end. */
export function lineBlock(line: BoardLine, y: number, places: Places, pen: Pen): Block {
  const { palette } = pen
  const ink = palette(line.isIdle ? 'var(--muted)' : 'var(--ink)')
  const muted = palette('var(--muted)')
  const label = fitted(line.label, LABEL - SHARE - 16, 15, pen)
  const cells = line.cells.flatMap(({ kind, figure, part, track }, i): Shape[] => {
    const x = places.of(i)
    const full = places.width - FIGURE - 14
    const bar = { y: y + 9, height: BAR } as const
    const filled = part === null ? 0 : Math.min(1, Math.abs(part)) * full
    return [
      text(x + FIGURE - 8, y + 20, figure, {
        size: 15,
        fill: kind === 'filled' || kind === 'empty' ? muted : ink,
        anchor: 'end',
      }),
      ...(kind === 'hypothetical'
        ? [look('hypothetical', { x: x - 4, y: y + 4, width: FIGURE, height: 21 }, pen)]
        : []),
      {
        kind: 'rect',
        x: x + FIGURE,
        ...bar,
        width: Math.max(0, Math.min(1, track)) * full,
        fill: palette('var(--track)'),
      },
      ...(filled === 0
        ? []
        : [
            part !== null && part < 0
              ? look('third-party', { x: x + FIGURE - Math.min(6, filled), ...bar, width: Math.min(6, filled) }, pen)
              : look(kind, { x: x + FIGURE, ...bar, width: filled }, pen),
          ]),
    ]
  })
  // A figure stands on the dashed field of what was typed, not below it.
  const behind = cells.filter((shape) => shape.kind === 'rect')
  const before = cells.filter((shape) => shape.kind !== 'rect')
  return {
    shapes: [
      text(MARGIN, y + 20, label, { size: 15, fill: ink }),
      text(MARGIN + LABEL - 20, y + 20, `${line.share}%`, { size: 14, fill: muted, anchor: 'end' }),
      ...behind,
      ...before,
      ...gapShapes(line.gap, y, places, pen),
    ],
    height: LINE,
  }
}

/** The difference as a figure and as a bar to the left or right of nothing. */
export function gapShapes(gap: GapEntry | null, y: number, places: Places, pen: Pen): Shape[] {
  if (gap === null) return []
  const half = (GAP - 12 - 60) / 2
  const middle = places.gap + 60 + half
  const width = Math.abs(gap.part) * (half - 2)
  return [
    text(places.gap + 50, y + 20, gap.text, { size: 14, fill: pen.palette('var(--ink)'), anchor: 'end' }),
    {
      kind: 'line',
      x1: middle,
      x2: middle,
      y1: y + 3,
      y2: y + LINE - 3,
      stroke: pen.palette('var(--hairline)'),
      width: 1,
    },
    ...(width < 0.5
      ? []
      : [
          look(
            gap.isFilled ? 'filled' : 'self',
            { x: gap.part < 0 ? middle - width : middle, y: y + 9, width, height: BAR },
            pen,
          ),
        ]),
  ]
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Own values solid, a third party's outlined, filled ones hatched, typed ones an outline of dashes: as on the board. */
export function look(kind: CellKind, box: Box, { palette }: Pen): Shape {
  const bar = palette('var(--bar)')
  const paper = palette('var(--paper)')
  const base = { kind: 'rect', ...box } as const
  switch (kind) {
    case 'self':
    case 'official':
      return { ...base, fill: bar }
    case 'third-party':
      return { ...base, fill: paper, stroke: bar, strokeWidth: 1.2 }
    case 'filled':
      return { ...base, fill: { hatch: palette('var(--muted)'), ground: paper } }
    case 'hypothetical':
      return { ...base, fill: palette('var(--mark)'), stroke: palette('var(--ink)'), strokeWidth: 1, dash: '3 2' }
    case 'empty':
      return { ...base, fill: paper }
    default:
      return kind satisfies never
  }
}

/** A name that does not fit is cut and ends in an ellipsis. */
function fitted(words: string, width: number, size: number, { measure }: Pen): string {
  const fits = (part: string) => measure(part, { size, weight: 400 }) <= width
  if (fits(words)) return words
  const letters = [...words]
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('')}…`
}
