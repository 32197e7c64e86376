import type { DrawChart } from './charts.ts'
import { type Framing, footing, heading, MARGIN, type Pen, stacked, WIDTH } from './picture/frame.ts'
import type { Picture } from './picture/shapes.ts'

/** A chart that was drawn from its data, under its heading and above what is printed on everything. */
export function drawnPicture(framing: Framing, draw: DrawChart, pen: Pen): Picture {
  const top = MARGIN - 8
  const { shapes, height } = stacked(top, [
    () => heading(framing, pen),
    16,
    (y) => draw(y, pen),
    (y) => footing(framing, y, pen),
  ])
  return {
    width: WIDTH,
    height: Math.ceil(top + height),
    ground: pen.palette('var(--paper)'),
    title: framing.title.map((segment) => segment.text).join(''),
    description: `${framing.kicker}. ${framing.colophon.disclaimer}`,
    shapes,
  }
}
