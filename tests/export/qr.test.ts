import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { qrPicture } from '#export/qr.ts'

const SCALE = 4

/** Painted dark on white and read by another program. */
function readAgain({ size, path }: NonNullable<ReturnType<typeof qrPicture>>): string | undefined {
  const side = size * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < SCALE; i++) {
      for (let j = 0; j < SCALE; j++) {
        const at = 4 * ((Number(y) * SCALE + i) * side + Number(x) * SCALE + j)
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return jsQR(pixels, side, side)?.data
}

describe(qrPicture, () => {
  it.each([
    'https://example.org/?v=1&c=kr-sovereign-1&d=2026-11-23&at=2026-01-14&rules=strict&seed=7',
    `https://example.org/?v=1&w=${'mmlu_pro:30_kobalt:0_'.repeat(30)}`,
  ])('is read by another program as %s', (link) => {
    const picture = qrPicture(link)
    expect(picture === null ? null : readAgain(picture)).toBe(link)
  })

  it('leaves four squares free on every side', () => {
    const picture = qrPicture('https://example.org/')
    const places = [...(picture?.path ?? '').matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...places)).toBe(4)
    expect(Math.max(...places)).toBe((picture?.size ?? 0) - 5)
  })

  it('says so where a link is too long', () => {
    expect(qrPicture('x'.repeat(4000))).toBeNull()
  })
})
