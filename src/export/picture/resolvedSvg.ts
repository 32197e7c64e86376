/** The presentation attributes of SVG that charts of the page use, with their initial values, which are not written. */
const LOOKS = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
} as const

const LETTER_LOOKS = {
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
} as const

/** Not drawn where they stand, and needed all the same. */
const NEVER_DRAWN: ReadonlySet<string> = new Set(['defs', 'pattern', 'clipPath', 'mask', 'linearGradient', 'title'])

const OF_THE_PAGE = /^(class|style|role|tabindex|focusable|xmlns.*|data-.*|aria-.*|on.*)$/

/** A copy of an SVG element in which every look is an attribute with its present value; nothing refers to a style sheet. */
export function withValues(original: SVGElement): SVGElement {
  const copy = original.cloneNode(true) as SVGElement
  resolve(original, copy)
  return copy
}

function resolve(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  const isLetters = original instanceof SVGTextContentElement
  for (const { name } of [...copy.attributes]) if (OF_THE_PAGE.test(name)) copy.removeAttribute(name)
  const looks = isLetters ? { ...LOOKS, ...LETTER_LOOKS } : LOOKS
  for (const [name, plain] of Object.entries(looks)) {
    const value = style.getPropertyValue(name)
    if (value === '' || value === plain) copy.removeAttribute(name)
    else copy.setAttribute(name, value.replace(/^(-?[\d.]+)px$/, '$1').replaceAll('"', ''))
  }
  // Backwards, since what is not drawn leaves the copy.
  for (let i = original.children.length - 1; i >= 0; i--) {
    const [child, twin] = [original.children[i], copy.children[i]]
    if (child === undefined || twin === undefined) continue
    if (!NEVER_DRAWN.has(child.localName) && getComputedStyle(child).display === 'none') twin.remove()
    else resolve(child, twin)
  }
}
