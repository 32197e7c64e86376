import { boardBlock } from './boardBlock.ts'
import type { VerdictModel } from './boardEntry.ts'
import { footing, heading, MARGIN, type Pen, paragraph, stacked, WIDTH } from './frame.ts'
import type { Picture } from './shapes.ts'

/** The verdict with its board, and why each team is where it is, as one picture. */
export function verdictPicture(model: VerdictModel, pen: Pen): Picture {
  const muted = pen.palette('var(--muted)')
  const ink = pen.palette('var(--ink)')
  const top = heading(model, pen)
  const body = stacked(MARGIN - 8 + top.height, [
    16,
    (y) => boardBlock(model, y, pen),
    10,
    (y) => paragraph(model.subtitle, y, { size: 15, fill: muted }, pen),
    ...[model.others, ...model.notices.map(({ text }) => text)]
      .filter((text) => text !== null)
      .map((text) => (y: number) => paragraph(text, y, { size: 15, fill: muted }, pen)),
    8,
    ...model.heads
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ name, reasons }) => (y: number) => {
        const runs = [{ text: `${name}: `, weight: 700 }, { text: reasons.join(' · ') }]
        return paragraph(runs, y, { size: 15, fill: ink }, pen)
      }),
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
const inWords = ({ kicker, heads, colophon }: VerdictModel): string =>
  [
    kicker,
    ...heads.map(({ name, outcome, total, assumed }) =>
      [`${name}: ${outcome}`, total, assumed].filter((part) => part !== null).join(', '),
    ),
    colophon.disclaimer,
  ].join('. ')
