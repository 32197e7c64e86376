import type { Chart } from '../charts.ts'
import { type ExportContext, framingOf, verdictModel } from '../verdictModel.ts'
import { chartDrawing } from './chartDrawing.ts'
import { chartPicture } from './chartPicture.ts'
import { drawnPicture } from './drawnPicture.ts'
import { svgText } from './files.ts'
import type { Framing, Pen } from './frame.ts'
import { loadLetters, pageMeasure } from './letters.ts'
import { type PictureTheme, paletteOf } from './palette.ts'
import { svgOf } from './svgOf.ts'
import { verdictPicture } from './verdictPicture.ts'

export type MadePicture = {
  readonly title: string
  /** The whole SVG file, letters inside. */
  readonly text: string
  readonly width: number
  readonly height: number
}

/** Draws the verdict, or a chart of the page, as an SVG file of one look. */
export async function makePicture(
  context: ExportContext,
  chart: Chart | null,
  theme: PictureTheme,
): Promise<MadePicture> {
  const model = verdictModel(context)
  await loadLetters(JSON.stringify([model, chart?.title]))
  const pen = { palette: paletteOf(theme), measure: pageMeasure() }
  const svg =
    chart === null
      ? svgOf(verdictPicture(model, pen))
      : pictureOf(chart, { ...framingOf(context), notes: [{ text: chart.title, tone: 'strong' }] }, theme, pen)
  return {
    title: chart?.title ?? model.title.map((segment) => segment.text).join(''),
    text: await svgText(svg),
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  }
}

const pictureOf = ({ source }: Chart, framing: Framing, theme: PictureTheme, pen: Pen): SVGElement =>
  typeof source === 'function'
    ? svgOf(drawnPicture(framing, source, pen))
    : chartPicture(framing, chartDrawing(source, theme), pen)
