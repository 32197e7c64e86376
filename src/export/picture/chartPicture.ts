import type { Drawing } from './chartDrawing.ts'
import { type Framing, footing, heading, INNER, MARGIN, type Pen, stacked, WIDTH } from './frame.ts'
import { element, svgOf } from './svgOf.ts'

/** A chart of the page under its heading and above what is printed on everything: an SVG document. */
export function chartPicture(framing: Framing, { node, width, height }: Drawing, pen: Pen): SVGElement {
  const top = heading(framing, pen)
  const scale = Math.min(INNER / width, MAX_SCALE)
  const chartTop = MARGIN - 8 + top.height + 16
  const end = stacked(chartTop + scale * height, [(y) => footing(framing, y, pen)])
  const svg = svgOf({
    width: WIDTH,
    height: Math.ceil(chartTop + scale * height + end.height),
    ground: pen.palette('var(--paper)'),
    title: framing.title.map((segment) => segment.text).join(''),
    description: `${framing.kicker}. ${framing.colophon.disclaimer}`,
    shapes: [...top.shapes, ...end.shapes],
  })
  svg.append(element('g', { transform: `translate(${MARGIN} ${chartTop}) scale(${scale.toFixed(4)})` }, node))
  return svg
}

/** A small chart is not blown up beyond this. */
const MAX_SCALE = 1.5
