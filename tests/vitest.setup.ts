import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

configure({
  // Long enough for a part that is fetched, on a machine that has other work, too.
  asyncUtilTimeout: 10_000,
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
