import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// Long enough for a part that is fetched, on a machine that has other work, too.
configure({ asyncUtilTimeout: 10_000 })

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
