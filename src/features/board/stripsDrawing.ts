import type { StripSegment, WeightStrip } from '#core/engine/index.ts'
import { type Block, INNER, MARGIN, type Pen, paragraph, stacked } from '#export/picture/frame.ts'
import { type Fill, type Shape, text } from '#export/picture/shapes.ts'
import { percent } from '#i18n/format.ts'
import { patternOf } from './stripPatterns.ts'

/** A team in the contest's order. */
type StripTeam = { readonly id: string; readonly label: string; readonly colour: string }

export type StripsModel = {
  readonly rows: readonly { readonly label: string; readonly share: number; readonly strip: WeightStrip }[]
  readonly teams: readonly StripTeam[]
  readonly words: {
    /** What a strip is, and what the dot on it. */
    readonly key: string
    readonly dot: string
    readonly nobody: string
    /** What of the totals nobody published; null where all of it was. */
    readonly caution: string | null
  }
}

const LABEL = 280
const VALUE = 84
const LEFT = MARGIN + LABEL
const WIDE = INNER - LABEL - VALUE
const HIGH = 20
// A whole number of pattern steps: every row shows the same bars.
const ROW = 36

/** On the scale of shares, 0..1. */
const at = (share: number): number => LEFT + WIDE * share

/** Every strip on one scale of shares, drawn from its data: team by colour, pattern and name, cuts, and where the weight stands. */
export function stripsDrawing(model: StripsModel, top: number, pen: Pen): Block {
  const muted = pen.palette('var(--muted)')
  return stacked(top, [
    (y) => paragraph(model.words.key, y, { size: 16, fill: muted }, pen),
    10,
    ...model.rows.map((row) => (y: number) => rowOf(row, model, y, pen)),
    (y) => scale(y, muted),
    12,
    (y) => legend(model, y, pen),
    ...(model.words.caution === null
      ? []
      : [(y: number) => paragraph(model.words.caution ?? '', y, { size: 15, fill: muted }, pen)]),
  ])
}

function rowOf({ label, share, strip }: StripsModel['rows'][number], model: StripsModel, top: number, pen: Pen): Block {
  const ink = pen.palette('var(--ink)')
  const y = top + (ROW - HIGH) / 2
  const size = Math.min(16, (16 * (LABEL - 20)) / Math.max(1, pen.measure(label, { size: 16, weight: 400 })))
  const pieces = strip.segments.flatMap((segment, i): Shape[] => {
    const box = { x: at(segment.from), y, width: WIDE * (segment.to - segment.from), height: HIGH }
    return [
      { kind: 'rect', ...box, fill: fillOf(segment, model, pen) },
      ...nameOn(segment, box, model, pen),
      ...(i === 0
        ? []
        : [{ kind: 'line', x1: box.x, x2: box.x, y1: y - 4, y2: y + HIGH + 4, stroke: ink, width: 2 } as const]),
    ]
  })
  return {
    shapes: [
      text(MARGIN, y + 15, label, { size, fill: ink }),
      ...pieces,
      { kind: 'circle', x: at(share), y: y + HIGH / 2, r: 6, fill: pen.palette('var(--paper)') },
      { kind: 'circle', x: at(share), y: y + HIGH / 2, r: 4, fill: ink },
      text(MARGIN + INNER, y + 15, `${percent(share)} %`, { size: 16, fill: ink, anchor: 'end' }),
    ],
    height: ROW,
  }
}

const goers = ({ out, undecided }: StripSegment): readonly string[] => [...out, ...undecided]

function fillOf(segment: StripSegment, { teams }: StripsModel, { palette }: Pen): Fill {
  const [first] = goers(segment)
  const index = teams.findIndex(({ id }) => id === first)
  return index < 0 ? palette('var(--track)') : teamFill(teams, index, palette)
}

function teamFill(teams: readonly StripTeam[], index: number, palette: Pen['palette']): Fill {
  const colour = palette(teams[index]?.colour ?? 'var(--track)')
  const { lie } = patternOf(index)
  return lie === null ? colour : { hatch: colour, ground: palette('var(--paper)'), lie }
}

/** Who goes, written on the piece where it has room. */
function nameOn(
  segment: StripSegment,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { teams, words }: StripsModel,
  { palette, measure }: Pen,
): Shape[] {
  const names = goers(segment).map((id) => teams.find((team) => team.id === id)?.label ?? id)
  const label = names.length === 0 ? words.nobody : names.join(', ')
  const wide = measure(label, { size: 13, weight: 400 }) + 10
  // The dot may stand at the beginning of a strip.
  if (wide + 40 > width) return []
  const left = x + width - wide - 6
  return [
    { kind: 'rect', x: left, y: y + 2, width: wide, height: HIGH - 4, fill: palette('var(--paper)') },
    text(left + wide / 2, y + 14.5, label, { size: 13, fill: palette('var(--ink)'), anchor: 'middle' }),
  ]
}

const scale = (top: number, muted: string): Block => ({
  shapes: [
    { kind: 'line', x1: at(0), x2: at(1), y1: top + 6, y2: top + 6, stroke: muted, width: 1 },
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((tick): Shape[] => [
      { kind: 'line', x1: at(tick), x2: at(tick), y1: top + 2, y2: top + 10, stroke: muted, width: 1 },
      text(at(tick), top + 28, `${100 * tick} %`, { size: 14, fill: muted, anchor: 'middle' }),
    ]),
  ],
  height: 32,
})

/** A sample for each team that goes somewhere, and the dot. */
function legend(model: StripsModel, top: number, pen: Pen): Block {
  const { palette, measure } = pen
  const size = 15
  const found = new Set(model.rows.flatMap(({ strip }) => strip.segments.map((segment) => goers(segment)[0])))
  const samples = [
    ...model.teams.flatMap(({ id, label }, i) =>
      found.has(id) ? [{ label, fill: teamFill(model.teams, i, palette) as Fill | null }] : [],
    ),
    ...(found.has(undefined) ? [{ label: model.words.nobody, fill: palette('var(--track)') as Fill | null }] : []),
    { label: model.words.dot, fill: null },
  ]
  const shapes: Shape[] = []
  let x = MARGIN
  let y = top
  for (const { label, fill } of samples) {
    const width = 34 + measure(label, { size, weight: 400 }) + 22
    if (x > MARGIN && x + width > MARGIN + INNER) {
      x = MARGIN
      y += 24
    }
    shapes.push(
      fill === null
        ? { kind: 'circle', x: x + 13, y: y + 11, r: 4, fill: palette('var(--ink)') }
        : { kind: 'rect', x, y: y + 4, width: 26, height: 14, fill },
      text(x + 34, y + 16, label, { size, fill: palette('var(--muted)') }),
    )
    x += width
  }
  return { shapes, height: y - top + 26 }
}
