import type { BoardLine, CellKind, GapEntry, TeamEntry, VerdictModel } from './boardEntry.ts'
import { type Block, INNER, MARGIN, type Pen, paragraph, rule, stacked } from './frame.ts'
import { type Shape, text } from './shapes.ts'

const LABEL = 236
const SHARE = 58
const GAP = 168
/** Room of a cell's figure, before its bar. */
const FIGURE = 52
const LINE = 29
const BAR = 11

/** Where columns stand; `width` is one team's. */
type Places = { readonly width: number; readonly of: (column: number) => number; readonly gap: number }

function placesOf(columns: number): Places {
  const width = (INNER - LABEL - GAP) / Math.max(1, columns)
  return { width, of: (column) => MARGIN + LABEL + width * column, gap: MARGIN + INNER - GAP + 12 }
}

/** The board: teams by score as columns, what decides as rows, and the one cut by score through all of it. */
export function boardBlock(model: VerdictModel, top: number, pen: Pen): Block {
  const { palette } = pen
  const places = placesOf(model.heads.length)
  const { board } = model
  const cutRoom = 22
  const heads = headsBlock(model, top + cutRoom, places, pen)
  const hairline = (y: number) => rule(y, 1, palette('var(--hairline)'))
  const rows = stacked(top + cutRoom + heads.height, [
    ...(board.chances === null
      ? []
      : [hairline, (y: number) => wordsRow(board.chances ?? '', ({ chance }) => chance ?? '–', false)(y)]),
    ...(board.gate === null ? [] : [hairline, (y: number) => wordsRow(board.gate ?? '', gateOf, true)(y)]),
    (y) => rule(y, 2, palette('var(--rule)')),
    ...board.lines.map((line) => (y: number) => lineBlock(line, y, places, pen)),
    ...(board.penalty === null
      ? []
      : [
          (y: number): Block => ({
            shapes: [
              text(MARGIN, y + 20, board.penalty?.label ?? '', { size: 15, fill: palette('var(--ink)') }),
              ...gapShapes(board.penalty?.gap ?? null, y, places, pen),
            ],
            height: LINE,
          }),
        ]),
    hairline,
    (y) => marginBlock(model, y, places, pen),
    6,
    (y) => legend(model, y, pen),
  ])
  const end = top + cutRoom + heads.height + rows.height - 30
  return {
    shapes: [
      ...openHeads(model, top + cutRoom, heads.height, places, pen),
      ...rule(top + cutRoom, 2, palette('var(--rule)')).shapes,
      ...heads.shapes,
      ...rows.shapes,
      ...cutShapes(model, top, end, places, pen),
    ],
    height: cutRoom + heads.height + rows.height,
  }

  function wordsRow(label: string, said: (head: TeamEntry) => string, isGate: boolean) {
    return (y: number): Block => {
      const title = paragraph(
        label,
        y + 2,
        { width: LABEL - 12, size: 15, weight: 700, fill: palette('var(--ink)'), leading: 1.3 },
        pen,
      )
      const cells = model.heads.map((head, i) => {
        const isRed = isGate && head.gate?.status === 'fail'
        return paragraph(
          said(head),
          y + 2,
          {
            x: places.of(i),
            width: places.width - 10,
            size: 15,
            weight: isRed || !isGate ? 700 : 400,
            fill: isRed ? palette('var(--red)') : palette('var(--ink)'),
            leading: 1.3,
          },
          pen,
        )
      })
      return {
        shapes: [...title.shapes, ...cells.flatMap(({ shapes }) => shapes)],
        height: Math.max(title.height, ...cells.map(({ height }) => height)) + 6,
      }
    }
  }
}

const gateOf = ({ gate, assumed }: TeamEntry): string => assumed ?? gate?.text ?? ''

function headsBlock({ heads, board }: VerdictModel, top: number, places: Places, pen: Pen): Block {
  const { palette } = pen
  const ink = palette('var(--ink)')
  const muted = palette('var(--muted)')
  const red = palette('var(--red)')
  const drawn = heads.map((head, i) => {
    const x = places.of(i)
    const width = places.width - 10
    const isOut = head.state === 'out'
    const tone = isOut ? red : ink
    return stacked(top + 10, [
      (y) => paragraph(head.name, y, { x, width, size: 17, weight: 700, fill: tone, leading: 1.25 }, pen),
      (y) => paragraph(head.total ?? '–', y, { x, width, size: 25, weight: 700, fill: ink, leading: 1.25 }, pen),
      (y) =>
        paragraph(
          head.outcome,
          y,
          { x, width, size: 15, weight: isOut || head.isOpen ? 700 : 400, fill: tone, leading: 1.3 },
          pen,
        ),
      ...(head.note === null
        ? []
        : [(y: number) => paragraph(head.note ?? '', y, { x, width, size: 14, fill: muted, leading: 1.3 }, pen)]),
      ...(head.assumed === null ? [] : [(y: number) => pencilled(head.assumed ?? '', x, y, pen)]),
      ...(head.kinds === ''
        ? []
        : [(y: number) => paragraph(head.kinds, y, { x, width, size: 13, fill: muted, leading: 1.3 }, pen)]),
    ])
  })
  const left = paragraph(
    `${board.title} · ${board.share}`,
    top + 10,
    { width: LABEL - 12, size: 15, weight: 700, fill: ink },
    pen,
  )
  const gap = paragraph(
    board.gapTitle,
    top + 10,
    { x: places.gap, width: GAP - 12, size: 14, weight: 700, fill: ink, leading: 1.3 },
    pen,
  )
  return {
    shapes: [...left.shapes, ...drawn.flatMap(({ shapes }) => shapes), ...gap.shapes],
    height: 10 + Math.max(left.height, gap.height, ...drawn.map(({ height }) => height)) + 8,
  }
}

/** A place is open here: hatched over the whole head. */
const openHeads = ({ heads }: VerdictModel, top: number, height: number, places: Places, { palette }: Pen): Shape[] =>
  heads.flatMap(({ isOpen }, i): Shape[] =>
    isOpen
      ? [
          {
            kind: 'rect',
            x: places.of(i) - 6,
            y: top,
            width: places.width - 2,
            height,
            fill: { hatch: palette('var(--track)'), ground: palette('var(--paper)') },
          },
        ]
      : [],
  )

/** Red where the score eliminates, dashed ink where it would be next; a place that is open or not cut has words alone. */
function cutShapes(
  { cut, heads }: VerdictModel,
  top: number,
  end: number,
  places: Places,
  { palette, measure }: Pen,
): Shape[] {
  const fill = palette(cut.kind === 'line' ? 'var(--red)' : 'var(--ink)')
  const width = measure(cut.label, { size: 14, weight: 700 })
  const x = places.of(Math.min(cut.at, heads.length)) - 8
  const at = Math.min(x, MARGIN + INNER - width)
  const label = text(at, top + 15, cut.label, { size: 14, weight: cut.kind === 'none' ? 400 : 700, fill })
  if (cut.kind === 'none' || cut.kind === 'open') return [label]
  const line = { kind: 'line', x1: x, x2: x, y1: top + 20, y2: end, stroke: fill, width: 2 } as const
  return [label, cut.kind === 'next' ? { ...line, dash: '6 4' } : line]
}

function lineBlock(line: BoardLine, y: number, places: Places, pen: Pen): Block {
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
function gapShapes(gap: GapEntry | null, y: number, places: Places, pen: Pen): Shape[] {
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

function marginBlock({ board: { margin } }: VerdictModel, y: number, places: Places, pen: Pen): Block {
  if (margin === null) return { shapes: [], height: 0 }
  const ink = pen.palette('var(--ink)')
  const muted = pen.palette('var(--muted)')
  const x = places.gap
  return stacked(y, [
    (top) => paragraph(margin.text, top, { x, width: GAP - 12, size: 15, weight: 700, fill: ink }, pen),
    ...(margin.filled === null
      ? []
      : [(top: number) => paragraph(margin.filled ?? '', top, { x, width: GAP - 12, size: 13, fill: muted }, pen)]),
  ])
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Own values solid, a third party's outlined, filled ones hatched, typed ones an outline of dashes: as on the board. */
function look(kind: CellKind, box: Box, { palette }: Pen): Shape {
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

/** A few words in the dashed outline of what the reader assumed. */
function pencilled(words: string, x: number, y: number, pen: Pen): Block {
  const size = 14
  const width = pen.measure(words, { size, weight: 400 }) + 10
  return {
    shapes: [
      look('hypothetical', { x, y: y + 2, width, height: 20 }, pen),
      text(x + 5, y + 17, words, { size, fill: pen.palette('var(--ink)') }),
    ],
    height: 25,
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

function legend({ board }: VerdictModel, top: number, pen: Pen): Block {
  const size = 14
  const shapes: Shape[] = []
  let x = MARGIN
  for (const { kind, label } of board.legend) {
    shapes.push(look(kind, { x, y: top + 6, width: 22, height: BAR }, pen))
    shapes.push(text(x + 30, top + 16, label, { size, fill: pen.palette('var(--muted)') }))
    x += 30 + pen.measure(label, { size, weight: 400 }) + 24
  }
  return { shapes, height: 24 }
}
