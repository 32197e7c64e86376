import { describe, expect, it } from 'vitest'
import { isSeen } from '#export/picture/seenColour.ts'

describe(isSeen, () => {
  it.each([
    'rgb(185, 119, 0)',
    'rgb(0, 0, 0)',
    'rgba(0, 0, 0, 0.5)',
    'rgba(1, 2, 3, 0.05)',
    'color(srgb 1 0 0)',
    '#000',
  ])('sees %s', (colour) => {
    expect(isSeen(colour)).toBe(true)
  })

  it.each(['transparent', 'rgba(0, 0, 0, 0)', 'rgba(1, 2, 3, 0.0)', 'color(srgb 1 0 0 / 0)', ''])(
    'sees nothing of "%s"',
    (colour) => {
      expect(isSeen(colour)).toBe(false)
    },
  )
})
