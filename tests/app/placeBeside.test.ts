import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeBeside } from '#ui/placeBeside.ts'

const window = { width: 1440, height: 900 }
const size = fc.record({ width: fc.integer({ min: 40, max: 400 }), height: fc.integer({ min: 20, max: 300 }) })

it('stands within the window and never on what it speaks of, where there is room for that', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200, max: 1500 }),
      fc.integer({ min: 0, max: 899 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 200 }),
      size,
      (left, top, width, height, note) => {
        const target = { left, top, right: left + width, bottom: Math.min(900, top + height) }
        const at = placeBeside(target, note, window)
        expect(at.left).toBeGreaterThanOrEqual(0)
        expect(at.left + note.width).toBeLessThanOrEqual(window.width)
        expect(at.top).toBeGreaterThanOrEqual(0)
        expect(at.top + note.height).toBeLessThanOrEqual(window.height)
        const covers = at.top < target.bottom && at.top + note.height > target.top
        const fits = note.height + 20 <= Math.max(target.top, window.height - target.bottom)
        expect(covers && fits).toBe(false)
      },
    ),
  )
})

it('keeps to the left edge where it is wider than the window', () => {
  expect(
    placeBeside({ left: 300, top: 0, right: 310, bottom: 10 }, { width: 500, height: 40 }, { width: 360, height: 640 }),
  ).toEqual({ left: 12, top: 18 })
})
