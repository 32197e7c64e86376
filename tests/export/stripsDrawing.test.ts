import { describe, expect, it } from 'vitest'
import type { WeightStrip } from '#core/engine/index.ts'
import { weightStrip } from '#core/engine/index.ts'
import { drawnPicture } from '#export/drawnPicture.ts'
import { MARGIN, WIDTH } from '#export/picture/frame.ts'
import type { Measure } from '#export/picture/lines.ts'
import { framingOf } from '#export/verdictModel.ts'
import { type StripsModel, stripsDrawing } from '#features/board/stripsDrawing.ts'
import { contextOf, LINK } from './contextOf.ts'

const measure: Measure = (text, { size }) =>
  [...text].reduce((sum, c) => sum + size * (/[\u1100-\uFFFF]/.test(c) ? 0.92 : 0.56), 0)
const pen = { palette: (colour: string) => colour, measure }

async function drawn(link: string, locale: 'ko' | 'en') {
  const all = await contextOf(link, locale)
  const { dataset, prepared, evaluation, choices } = all.analysis
  const { field, teams, benchmarks } = dataset.competition
  const rows = field.flatMap(({ benchmark }) => {
    const strip: WeightStrip | null = weightStrip(prepared, evaluation, choices, benchmark)
    const label = benchmarks.find(({ id }) => id === benchmark)?.label[locale] ?? benchmark
    return strip === null ? [] : [{ label, share: evaluation.shares[benchmark] ?? 0, strip }]
  })
  const words = all.t.weights.strip
  const model: StripsModel = {
    rows,
    teams: teams.map(({ id, short }) => ({ id, label: short[locale], colour: `var(--team-${id})` })),
    words: { key: words.pictureKey, dot: words.dot, nobody: words.nobody, caution: words.caution(12, 1) },
  }
  const picture = drawnPicture(framingOf(all), (top, own) => stripsDrawing(model, top, own), pen)
  const texts = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  const said = texts.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
  return { picture, rows, texts, said }
}

describe(stripsDrawing, () => {
  it.each(['ko', 'en'] as const)(
    'draws every strip with its pieces, cuts and place, and what is printed on everything (%s)',
    async (locale) => {
      const { picture, rows, texts, said } = await drawn('?at=2026-01-14', locale)
      expect(rows).toHaveLength(13)
      const cuts = rows.reduce((sum, { strip }) => sum + strip.segments.length - 1, 0)
      expect(cuts).toBeGreaterThan(0)
      expect(picture.shapes.filter((shape) => shape.kind === 'line' && shape.stroke === 'var(--ink)')).toHaveLength(
        cuts,
      )
      // The dot of each row is two circles; one more explains it.
      expect(picture.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(2 * rows.length + 1)
      for (const { label } of rows) expect(said).toContain(label)
      for (const part of ['2026-11-23', '2026-11-27', LINK, 'LG AI Research', '12', 'NC AI'])
        expect(said).toContain(part)
      expect(said).not.toMatch(/NaN|undefined|Infinity/)
      for (const { x, anchor, runs, size, weight } of texts) {
        const width = runs.reduce((sum, { text }) => sum + measure(text, { size, weight }), 0)
        const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
        expect(left).toBeGreaterThanOrEqual(MARGIN - 1)
        expect(left + width).toBeLessThanOrEqual(WIDTH - MARGIN + 1)
      }
      for (const shape of picture.shapes) if (shape.kind === 'rect') expect(shape.width).toBeGreaterThanOrEqual(0)
    },
  )

  it('tells teams apart without their colours', async () => {
    const { picture } = await drawn('?at=2026-01-14', 'en')
    const looks = new Map<string, Set<string>>()
    for (const shape of picture.shapes) {
      if (shape.kind !== 'rect' || typeof shape.fill === 'string') continue
      const { hatch, lie } = shape.fill
      looks.set(hatch, (looks.get(hatch) ?? new Set()).add(JSON.stringify(lie)))
    }
    for (const lies of looks.values()) expect(lies.size).toBe(1)
    const all = [...looks.values()].flatMap((lies) => [...lies])
    expect(new Set(all).size).toBe(all.length)
  })
})
