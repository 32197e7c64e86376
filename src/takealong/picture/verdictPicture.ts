import {
  type Block,
  type Framing,
  footing,
  heading,
  INNER,
  MARGIN,
  type Note,
  type Pen,
  paragraph,
  rule,
  stacked,
  WIDTH,
} from './frame.ts'
import { type Picture, type Shape, text } from './shapes.ts'

/** How a part of a bar came about: each looks other than the rest. */
export type PartOrigin = 'published' | 'filled' | 'hypothetical'

export type BarPart = {
  /** A colour of the page, e.g. `var(--group-1)`. */
  readonly colour: string
  readonly origin: PartOrigin
  /** In points of the total. */
  readonly start: number
  readonly width: number
}

export type VerdictRow = {
  readonly colour: string
  readonly name: string
  readonly model: string
  readonly rank: string
  readonly isOut: boolean
  /** The cut line runs above it. */
  readonly isFirstBelowCut: boolean
  readonly outcome: string
  readonly total: string
  /** Own values, chance of going out, what-ifs: one line each. */
  readonly details: readonly string[]
  /** How many values the reader typed, said in words; null for none. */
  readonly whatIf: string | null
  readonly parts: readonly BarPart[]
  readonly reasons: readonly string[]
}

/** Verdict and ranking in words and figures, ready to be laid out. */
export type VerdictModel = Framing & {
  readonly ranking: { readonly title: string; readonly subtitle: string; readonly notices: readonly Note[] }
  readonly rows: readonly VerdictRow[]
  /** Between the rows that are shown and those at the end, where not all have room. */
  readonly leftOut: { readonly after: number; readonly text: string } | null
  readonly cutLine: string
  readonly axis: string
  readonly legend: readonly { readonly colour: string; readonly origin: PartOrigin; readonly label: string }[]
}

/** More tiles than this have no room beside one another; the rows below say the same. */
const MAX_TILES = 6

/** The verdict with its tiles, and the ranking with its bars, as one picture. */
export function verdictPicture(model: VerdictModel, pen: Pen): Picture {
  const top = heading(model, pen)
  const body = stacked(MARGIN - 8 + top.height, [
    16,
    ...(model.rows.length <= MAX_TILES ? [(y: number) => tiles(model, y, pen), 32] : []),
    (y) => paragraph(model.ranking.title, y, { size: 24, weight: 700, fill: pen.palette('var(--ink)') }, pen),
    (y) => paragraph(model.ranking.subtitle, y, { size: 16, fill: pen.palette('var(--muted)') }, pen),
    ...model.ranking.notices.map(
      (note) => (y: number) => paragraph(note.text, y, { size: 16, fill: pen.palette('var(--muted)') }, pen),
    ),
    12,
    (y) => bars(model, y, pen),
    16,
    (y) => legend(model, y, pen),
  ])
  const end = footing(model, MARGIN - 8 + top.height + body.height, pen)
  return {
    width: WIDTH,
    height: MARGIN - 8 + top.height + body.height + end.height,
    ground: pen.palette('var(--paper)'),
    title: model.title.map((segment) => segment.text).join(''),
    description: inWords(model),
    shapes: [...top.shapes, ...body.shapes, ...end.shapes],
  }
}

/** The picture for those who do not see it. */
const inWords = ({ kicker, rows, colophon }: VerdictModel): string =>
  [kicker, ...rows.map((row) => `${row.name}: ${row.outcome}, ${row.total}`), colophon.disclaimer].join('. ')

function tiles({ rows }: VerdictModel, top: number, pen: Pen): Block {
  const { palette } = pen
  const ink = palette('var(--ink)')
  const red = palette('var(--red)')
  const column = INNER / rows.length
  const drawn = rows.map((row, i) => {
    const x = MARGIN + column * i + (i === 0 ? 0 : 16)
    const width = column - (i === 0 ? 16 : 32)
    const block = stacked(top + 12, [
      (y) => {
        const name = paragraph(row.name, y, { x: x + 20, width: width - 20, size: 18, weight: 700, fill: ink }, pen)
        return {
          ...name,
          shapes: [{ kind: 'circle', x: x + 6, y: y + 13, r: 6, fill: palette(row.colour) }, ...name.shapes],
        }
      },
      (y) =>
        paragraph(
          row.outcome,
          y,
          { x, width, size: 18, weight: row.isOut ? 700 : 400, fill: row.isOut ? red : ink },
          pen,
        ),
      (y) => paragraph(row.total, y, { x, width, size: 21, weight: 600, fill: ink }, pen),
      ...row.details.map(
        (detail) => (y: number) => paragraph(detail, y, { x, width, size: 15, fill: palette('var(--muted)') }, pen),
      ),
      ...(row.whatIf === null ? [] : [(y: number) => pencilled(row.whatIf ?? '', x, y, pen)]),
    ])
    return { row, i, block }
  })
  const height = 12 + Math.max(...drawn.map(({ block }) => block.height)) + 8
  const cuts = drawn.flatMap(({ row, i }): Shape[] => {
    if (!row.isFirstBelowCut) return []
    const x = MARGIN + column * i
    return [{ kind: 'line', x1: x, x2: x, y1: top, y2: top + height, stroke: red, width: 3 }]
  })
  return {
    shapes: [...rule(top, 2, palette('var(--rule)')).shapes, ...drawn.flatMap(({ block }) => block.shapes), ...cuts],
    height,
  }
}

/** A few words in the dashed outline of what the reader typed. */
function pencilled(words: string, x: number, y: number, { palette, measure }: Pen): Block {
  const size = 15
  const ink = palette('var(--ink)')
  return {
    shapes: [
      {
        kind: 'rect',
        x,
        y: y + 3,
        width: measure(words, { size, weight: 400 }) + 12,
        height: 22,
        fill: palette('var(--mark)'),
        stroke: ink,
        strokeWidth: 1,
        dash: '3 2',
      },
      text(x + 6, y + 19, words, { size, fill: ink }),
    ],
    height: 28,
  }
}

const RANK = 64
const NAME = 216
const TOTAL = 92
const BAR = 28
const BARS_AT = MARGIN + RANK + NAME
const BARS = INNER - RANK - NAME - TOTAL

/** In points of the total, 0..100. */
const at = (points: number): number => BARS_AT + (BARS * points) / 100

function bars(model: VerdictModel, top: number, pen: Pen): Block {
  const { palette } = pen
  const muted = palette('var(--muted)')
  const rows = stacked(
    top,
    model.rows.flatMap((row, i) => [
      ...(model.leftOut?.after === i
        ? [(y: number) => paragraph(model.leftOut?.text ?? '', y, { size: 16, fill: muted }, pen), 8]
        : []),
      ...(row.isFirstBelowCut ? [(y: number) => cutLine(model.cutLine, y, pen)] : []),
      (y: number) => rowOf(row, y, pen),
    ]),
  )
  const base = top + rows.height + 6
  const ticks = [0, 25, 50, 75, 100].flatMap((tick): Shape[] => [
    { kind: 'line', x1: at(tick), x2: at(tick), y1: base - 4, y2: base + 4, stroke: muted, width: 1 },
    text(at(tick), base + 20, String(tick), { size: 14, fill: muted, anchor: 'middle' }),
  ])
  return {
    shapes: [
      ...rows.shapes,
      { kind: 'line', x1: at(0), x2: at(100), y1: base, y2: base, stroke: muted, width: 1 },
      ...ticks,
      text(at(100) + 20, base + 20, model.axis, { size: 14, fill: muted }),
    ],
    height: rows.height + 32,
  }
}

function cutLine(words: string, y: number, { palette, measure }: Pen): Block {
  const red = palette('var(--red)')
  const label = measure(words, { size: 15, weight: 700 })
  return {
    shapes: [
      { kind: 'line', x1: MARGIN, x2: MARGIN + INNER - label - 10, y1: y + 10, y2: y + 10, stroke: red, width: 2 },
      text(MARGIN + INNER, y + 15, words, { size: 15, weight: 700, fill: red, anchor: 'end' }),
    ],
    height: 24,
  }
}

function rowOf(row: VerdictRow, top: number, pen: Pen): Block {
  const { palette } = pen
  const ink = palette('var(--ink)')
  const muted = palette('var(--muted)')
  const middle = top + 6 + BAR / 2
  const name = paragraph(
    row.name,
    top + 2,
    { x: MARGIN + RANK + 20, width: NAME - 32, size: 17, weight: 700, fill: ink, leading: 1.2 },
    pen,
  )
  const model = paragraph(
    row.model,
    top + 2 + name.height,
    { x: MARGIN + RANK + 20, width: NAME - 32, size: 13, fill: muted, leading: 1.25 },
    pen,
  )
  const reasons = stacked(
    top + Math.max(BAR + 14, name.height + model.height + 6),
    row.reasons.map(
      (reason) => (y: number) => paragraph(reason, y, { x: BARS_AT, width: BARS + TOTAL, size: 15, fill: muted }, pen),
    ),
  )
  const height = Math.max(BAR + 14, name.height + model.height + 6) + reasons.height + (row.reasons.length > 0 ? 6 : 0)
  return {
    shapes: [
      text(MARGIN, middle + 6, row.rank, {
        size: 17,
        weight: row.isOut ? 700 : 400,
        fill: row.isOut ? palette('var(--red)') : ink,
      }),
      { kind: 'circle', x: MARGIN + RANK + 6, y: top + 13, r: 6, fill: palette(row.colour) },
      ...name.shapes,
      ...model.shapes,
      ...row.parts.filter((part) => part.width > 0).map((part) => partOf(part, top + 6, pen)),
      text(MARGIN + INNER, middle + 6, row.total, { size: 18, weight: 600, fill: ink, anchor: 'end' }),
      ...reasons.shapes,
    ],
    height,
  }
}

function partOf({ colour, origin, start, width }: BarPart, y: number, pen: Pen): Shape {
  return sample(colour, origin, { x: at(start), y, width: (BARS * width) / 100, height: BAR }, pen)
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Published is solid, filled is hatched, typed is an outline of dashes: the same in bars and legend. */
function sample(colour: string, origin: PartOrigin, box: Box, { palette }: Pen): Shape {
  const paper = palette('var(--paper)')
  const own = palette(colour)
  const base = { kind: 'rect', ...box } as const
  switch (origin) {
    case 'published':
      return { ...base, fill: own, stroke: paper, strokeWidth: 1 }
    case 'filled':
      return { ...base, fill: { hatch: own, ground: paper }, stroke: own, strokeWidth: 1 }
    case 'hypothetical':
      return { ...base, fill: palette('var(--mark)'), stroke: palette('var(--ink)'), strokeWidth: 1.5, dash: '4 3' }
  }
}

function legend({ legend: entries }: VerdictModel, top: number, pen: Pen): Block {
  const size = 15
  const shapes: Shape[] = []
  let x = MARGIN
  let y = top
  for (const { colour, origin, label } of entries) {
    const width = 26 + 8 + pen.measure(label, { size, weight: 400 }) + 22
    if (x > MARGIN && x + width > MARGIN + INNER) {
      x = MARGIN
      y += 24
    }
    shapes.push(sample(colour, origin, { x, y: y + 4, width: 26, height: 14 }, pen))
    shapes.push(text(x + 34, y + 16, label, { size, fill: pen.palette('var(--muted)') }))
    x += width
  }
  return { shapes, height: y - top + 24 }
}
