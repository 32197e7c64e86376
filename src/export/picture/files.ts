import { embeddedFonts, neededFonts, pageFonts } from './fonts.ts'
import { FONT_FAMILY } from './letters.ts'
import { element } from './svgOf.ts'

/** A picture as SVG text with the letters that it needs inside. */
export async function svgText(svg: SVGElement): Promise<string> {
  const whole = svg.cloneNode(true) as SVGElement
  const css = await embeddedFonts(neededFonts(pageFonts(FONT_FAMILY), whole.textContent ?? ''))
  // Never part of the page, whose policy takes no inline style: it lives in the file alone.
  if (css !== '') whole.prepend(element('style', {}, css))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`
}

export const svgBlob = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' })

/** Twice the pixels, so that it stays sharp on paper and on dense screens. */
const PNG_SCALE = 2

/**
 * An SVG text with its letters inside as a PNG.
 * @throws Error where the browser cannot draw it, for instance for want of memory.
 */
export async function pngBlob(text: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(text))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * PNG_SCALE)
    canvas.height = Math.round(height * PNG_SCALE)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser draws on no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error(`A picture of ${canvas.width} × ${canvas.height} pixels could not be made.`)
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
