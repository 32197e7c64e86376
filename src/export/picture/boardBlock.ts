import type { TeamEntry, VerdictModel } from './boardEntry.ts'
import { BAR, GAP, gapShapes, LABEL, LINE, lineBlock, look, type Places, placesOf } from './boardLine.ts'
import { type Block, INNER, MARGIN, type Pen, paragraph, rule, stacked } from './frame.ts'
import { type Shape, text } from './shapes.ts'

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
