import type { Chart } from './charts.ts'
import { drawnPicture } from './drawnPicture.ts'
import { chartDrawing } from './picture/chartDrawing.ts'
import { chartPicture } from './picture/chartPicture.ts'
import { svgText } from './picture/files.ts'
import type { Framing, Pen } from './picture/frame.ts'
import { loadLetters, pageMeasure } from './picture/letters.ts'
import { type PictureTheme, paletteOf } from './picture/palette.ts'
import { svgOf } from './picture/svgOf.ts'
import { verdictPicture } from './picture/verdictPicture.ts'
import { type ExportContext, framingOf, verdictModel } from './verdictModel.ts'

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
