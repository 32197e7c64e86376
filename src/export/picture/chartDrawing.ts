import { NOT_IN_PICTURE } from './notInPicture.ts'
import { type PictureTheme, underTheme } from './palette.ts'
import { withValues } from './resolvedSvg.ts'
import { isSeen } from './seenColour.ts'
import { element, printable } from './svgOf.ts'

const LEFT_OUT = `button, input, select, textarea, details, dialog, .visually-hidden, [${NOT_IN_PICTURE}]`

export type Drawing = { readonly node: SVGElement; readonly width: number; readonly height: number }

/** One thing that was drawn; what has a higher layer lies on top, as on the page. */
type Mark = { readonly layer: number; readonly node: SVGElement }

/**
 * A chart of the page as an SVG group at its present size: its SVG parts with every look as a value, its words
 * as text, its boxes and lines as shapes. Drawn as it would look under `theme`. Nothing of the page changes.
 *
 * @param chart laid out: what has no size is not drawn.
 */
export function chartDrawing(chart: HTMLElement, theme: PictureTheme): Drawing {
  return underTheme(theme, () => {
    const { left, top, width, height } = chart.getBoundingClientRect()
    const marks: Mark[] = []
    draw(chart, { left, top }, 0, marks)
    const sorted = marks.map((mark, i) => ({ ...mark, i })).sort((a, b) => a.layer - b.layer || a.i - b.i)
    const node = element('g', {}, ...sorted.map((mark) => mark.node))
    node.prepend(...patternsOf(node, chart.ownerDocument))
    return { node, width, height }
  })
}

type Origin = { readonly left: number; readonly top: number }

function draw(node: Element, origin: Origin, above: number, marks: Mark[]): void {
  if (node.matches(LEFT_OUT)) return
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return
  const layer = style.zIndex === 'auto' ? above : above + Number(style.zIndex)
  if (node instanceof SVGSVGElement) {
    const { width, height } = node.getBoundingClientRect()
    if (width > 0 && height > 0) marks.push({ layer, node: placed(node, origin) })
    return
  }
  for (const shape of boxOf(node, style, origin)) marks.push({ layer, node: shape })
  const number = numberOf(node, style, origin)
  if (number !== null) marks.push({ layer, node: number })
  for (const child of node.childNodes) {
    if (child instanceof Element) draw(child, origin, layer, marks)
    else if (child instanceof Text)
      for (const words of wordsOf(child, style, origin)) marks.push({ layer, node: words })
  }
}

/** An SVG part at its place; per cents within it go on meaning what they meant. */
function placed(svg: SVGSVGElement, { left, top }: Origin): SVGElement {
  const box = svg.getBoundingClientRect()
  const copy = withValues(svg)
  const { width, height } = box
  for (const [name, value] of Object.entries({ x: box.left - left, y: box.top - top, width, height })) {
    copy.setAttribute(name, String(rounded(value)))
  }
  copy.setAttribute('overflow', 'visible')
  return copy
}

/** Ground and edges of a box, where they can be seen. */
function boxOf(node: Element, style: CSSStyleDeclaration, { left, top }: Origin): SVGElement[] {
  const box = node.getBoundingClientRect()
  if (box.width === 0 && box.height === 0) return []
  const [x, y] = [rounded(box.left - left), rounded(box.top - top)]
  const [width, height] = [rounded(box.width), rounded(box.height)]
  const shapes: SVGElement[] = []
  if (isSeen(style.backgroundColor)) {
    const rx = Math.min(radius(style.borderTopLeftRadius, width), width / 2)
    const opacity = style.opacity === '1' ? undefined : style.opacity
    shapes.push(
      element('rect', { x, y, width, height, rx: rx > 0 ? rx : undefined, fill: style.backgroundColor, opacity }),
    )
  }
  const edges = [
    ['Top', x, y, x + width, y],
    ['Bottom', x, y + height, x + width, y + height],
    ['Left', x, y, x, y + height],
    ['Right', x + width, y, x + width, y + height],
  ] as const
  for (const [side, x1, y1, x2, y2] of edges) {
    const thick = Number.parseFloat(style[`border${side}Width`])
    const kind = style[`border${side}Style`]
    const colour = style[`border${side}Color`]
    if (!(thick > 0) || kind === 'none' || kind === 'hidden' || !isSeen(colour)) continue
    const inward = (thick / 2) * (side === 'Bottom' || side === 'Right' ? -1 : 1)
    const isFlat = side === 'Top' || side === 'Bottom'
    shapes.push(
      element('line', {
        x1: x1 + (isFlat ? 0 : inward),
        y1: y1 + (isFlat ? inward : 0),
        x2: x2 + (isFlat ? 0 : inward),
        y2: y2 + (isFlat ? inward : 0),
        stroke: colour,
        'stroke-width': thick,
        'stroke-dasharray': kind === 'dashed' ? '3 2' : kind === 'dotted' ? '1 2' : undefined,
      }),
    )
  }
  return shapes
}

/** The words of one piece of text, line by line as the browser broke them. */
function wordsOf(node: Text, style: CSSStyleDeclaration, { left, top }: Origin): SVGElement[] {
  if (node.data.trim() === '') return []
  const size = Number.parseFloat(style.fontSize)
  return linesOf(node).map(({ words, box }) => {
    const { ascent, descent } = heights(style)
    const baseline = box.top - top + (box.height - ascent - descent) / 2 + ascent
    return element(
      'text',
      {
        x: rounded(box.left - left),
        y: rounded(baseline),
        fill: style.color,
        'font-size': size,
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
      },
      printable(words),
    )
  })
}

/** The number before an entry of a numbered list, which stands in no text. */
function numberOf(node: Element, style: CSSStyleDeclaration, { left, top }: Origin): SVGElement | null {
  if (style.display !== 'list-item' || style.listStyleType !== 'decimal') return null
  const box = node.getBoundingClientRect()
  const size = Number.parseFloat(style.fontSize)
  const place = [...(node.parentElement?.children ?? [])].indexOf(node) + 1
  const { ascent } = heights(style)
  return element(
    'text',
    {
      x: rounded(box.left - left - 6),
      y: rounded(box.top - top + ascent),
      fill: style.color,
      'font-size': size,
      'text-anchor': 'end',
    },
    `${place}.`,
  )
}

type Line = { words: string; box: DOMRect }

function linesOf(node: Text): Line[] {
  const range = node.ownerDocument.createRange()
  const lines: Line[] = []
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*|\s+/g)) {
    for (const [offset, piece] of piecesOf(word)) {
      range.setStart(node, index + offset)
      range.setEnd(node, index + offset + piece.length)
      const box = range.getClientRects()[0]
      if (box === undefined || box.width === 0) continue
      const last = lines.at(-1)
      if (last !== undefined && Math.abs(last.box.top - box.top) < 2) last.words += piece.replace(/\s+/g, ' ')
      else lines.push({ words: piece.replace(/\s+/g, ' '), box })
    }
  }
  return lines.map(({ words, box }) => ({ words: words.trimEnd(), box }))
}

/** A word as one piece, or letter by letter where it is long enough to be broken itself. */
function piecesOf(word: string): [number, string][] {
  if (word.length < 12) return [[0, word]]
  let offset = 0
  return [...word].map((letter) => {
    const piece: [number, string] = [offset, letter]
    offset += letter.length
    return piece
  })
}

/** How far the letters reach above and below the line they stand on. */
function heights({ fontSize, fontWeight, fontFamily }: CSSStyleDeclaration): { ascent: number; descent: number } {
  const size = Number.parseFloat(fontSize)
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { ascent: 0.95 * size, descent: 0.24 * size }
  context.font = `${fontWeight} ${size}px ${fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('가')
  return { ascent, descent }
}

/** The hatchings that a part is filled with may be defined anywhere on the page. */
function patternsOf(node: SVGElement, page: Document): SVGElement[] {
  const used = new Set<string>()
  for (const part of node.querySelectorAll('*')) {
    for (const { value } of part.attributes) {
      for (const [, id = ''] of value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)) used.add(id)
    }
  }
  const here = new Set([...node.querySelectorAll('[id]')].map((part) => part.id))
  const found = [...used]
    .filter((id) => !here.has(id))
    .flatMap((id) => {
      const pattern = page.getElementById(id)
      return pattern instanceof SVGElement ? [withValues(pattern)] : []
    })
  return found.length === 0 ? [] : [element('defs', {}, ...found)]
}

const radius = (text: string, width: number): number =>
  text.endsWith('%') ? (width * Number.parseFloat(text)) / 100 : Number.parseFloat(text) || 0

const rounded = (x: number): number => Math.round(x * 100) / 100
