import { FONT_STACK } from './letters.ts'
import type { Fill, Hatch, Picture, Shape } from './shapes.ts'

const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element of an SVG document; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, typeof value === 'number' ? plain(value) : value)
  }
  made.append(...children)
  return made
}

/**
 * The picture as an SVG document of plain shapes and text: every look is an attribute with its value, so that
 * programs without style sheets draw it too.
 */
export function svgOf({ width, height, ground, title, description, shapes }: Picture): SVGElement {
  const hatches = new Map<string, string>()
  const paint = (fill: Fill): string => {
    if (typeof fill === 'string') return fill
    const key = JSON.stringify(fill)
    const id = hatches.get(key) ?? `hatch-${hatches.size}`
    hatches.set(key, id)
    return `url(#${id})`
  }
  const drawn = shapes.map((shape) => shapeOf(shape, paint))
  const patterns = [...hatches].map(([key, id]) => hatch(id, JSON.parse(key)))
  return element(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${plain(width)} ${plain(height)}`,
      'font-family': FONT_STACK,
      role: 'img',
    },
    element('title', {}, printable(title)),
    element('desc', {}, printable(description)),
    ...(patterns.length > 0 ? [element('defs', {}, ...patterns)] : []),
    element('rect', { width, height, fill: ground }),
    ...drawn,
  )
}

function shapeOf(shape: Shape, paint: (fill: Fill) => string): SVGElement {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke, strokeWidth, dash } = shape
      const around = { stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash }
      return element('rect', { x, y, width, height, fill: paint(fill), ...around })
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dash } = shape
      return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash })
    }
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, fill: shape.fill })
    case 'text': {
      const { x, y, runs, size, weight, fill, anchor } = shape
      const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor }
      const [only] = runs
      if (runs.length === 1 && only?.fill === undefined && only?.weight === undefined) {
        return element('text', attributes, printable(only?.text ?? ''))
      }
      const spans = runs.map((run) =>
        element('tspan', { fill: run.fill, 'font-weight': run.weight }, printable(run.text)),
      )
      return element('text', { ...attributes, 'xml:space': 'preserve' }, ...spans)
    }
    default:
      return shape satisfies never
  }
}

/** The hatching that stands for a value which nobody published. */
const FILLED = { turn: 45, step: 6, bar: 2 }

function hatch(id: string, { hatch: colour, ground, lie = FILLED }: Hatch): SVGElement {
  const { turn, step, bar } = lie
  const size = { width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` }
  return element(
    'pattern',
    { id, ...size },
    element('rect', { width: step, height: step, fill: ground }),
    element('rect', { width: bar, height: step, fill: colour }),
  )
}

/** Half a thousandth of a pixel is nothing that can be seen. */
const plain = (x: number): string => String(Math.round(x * 1000) / 1000)

/** What no XML document may hold, even escaped, is left out: control characters and halves of letters. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
