import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import * as react from 'react'
import { afterEach } from 'vitest'

afterEach(cleanup)

configure({
  // Long enough for a part that is fetched, on a machine that has other work, too.
  asyncUtilTimeout: 60_000,
  // What is waited for fails many times before it comes: without the whole page printed each time.
  getElementError: (message) => new Error(message?.split('\n')[0]),
})

// jsdom lays nothing out: a screen without preferences, and boxes that never change their size.
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
})

Element.prototype.scrollIntoView ??= () => {}

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What the browser's own style sheet, as jsdom has it, reads of an element beside its tag; it has no other sheet here. */
const STYLED_BY = ['style', 'hidden', 'open', 'popover', 'type']
const computedStyle = window.getComputedStyle
const styles = new Map<string, CSSStyleDeclaration>()

// jsdom tries every rule of that sheet on every element that is asked for: those of one tag have one style.
window.getComputedStyle = (element) => {
  if (element.localName === 'summary' || STYLED_BY.some((name) => element.hasAttribute(name))) {
    return computedStyle(element)
  }
  const style = styles.get(element.localName) ?? computedStyle(element.cloneNode() as Element)
  styles.set(element.localName, style)
  return style
}

// jsdom walks the whole document for the labels of one control: here only the labels are looked at.
for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLOutputElement]) {
  Object.defineProperty(prototype, 'labels', {
    get(this: HTMLElement) {
      const all = [...this.ownerDocument.getElementsByTagName('label')]
      const near = all.filter((label) => label.contains(this) || (this.id !== '' && label.htmlFor === this.id))
      return near.filter((label) => label.control === this)
    },
    configurable: true,
  })
}

// React keeps a stack for each element that it makes, to print it with a warning: the most costly part of rendering.
Object.defineProperty(internalsOf(react), 'recentlyCreatedOwnerStacks', {
  get: () => Number.POSITIVE_INFINITY,
  set: () => {},
  configurable: true,
})

function internalsOf(module: object): object {
  const [, internals] = Object.entries(module).find(([name]) => name.startsWith('__CLIENT_INTERNALS')) ?? []
  return internals
}
