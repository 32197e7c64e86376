import { describe, expect, it } from 'vitest'
import type { Dataset } from '#data/dataset.ts'
import { MARGIN, WIDTH } from '#takealong/picture/frame.ts'
import type { Measure } from '#takealong/picture/lines.ts'
import type { Picture, Shape, TextShape } from '#takealong/picture/shapes.ts'
import { verdictPicture } from '#takealong/picture/verdictPicture.ts'
import { verdictModel } from '#takealong/verdictModel.ts'
import { realDataset } from '../realDataset.ts'
import { LINK, told } from './told.ts'

const measure: Measure = (text, { size }) =>
  [...text].reduce((sum, c) => sum + size * (/[\u1100-\uFFFF]/.test(c) ? 0.92 : 0.56), 0)
const pen = { palette: (colour: string) => colour, measure }

const draw = async (link: string, locale: 'ko' | 'en', samples = 0, dataset?: Dataset): Promise<Picture> =>
  verdictPicture(verdictModel(await told(link, locale, samples, dataset)), pen)

const texts = ({ shapes }: Picture): TextShape[] => shapes.filter((s): s is TextShape => s.kind === 'text')
const wordsOf = (picture: Picture) =>
  texts(picture)
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n')
const rects = ({ shapes }: Picture) => shapes.filter((s): s is Extract<Shape, { kind: 'rect' }> => s.kind === 'rect')
const isHatched = (fill: unknown) => typeof fill === 'object'

const LINKS = [
  '?at=2026-01-14',
  '?at=2026-01-14&rules=strict',
  '?at=2026-01-14&cell=naver.ifbench*80',
  '?c=kr-sovereign-2&pts=lg.expert*30',
  '?at=2025-06-02',
  '?gate=penalty&norm=zscore&k=3',
]

describe(verdictPicture, () => {
  it.each(
    LINKS.flatMap(
      (link) =>
        [
          [link, 'ko'],
          [link, 'en'],
        ] as const,
    ),
  )('keeps every mark of %s within the picture and says what is printed on everything (%s)', async (link, locale) => {
    const picture = await draw(link, locale, 200)
    for (const { x, runs, size, weight, anchor, y } of texts(picture)) {
      const width = runs.reduce((sum, run) => sum + measure(run.text, { size, weight }), 0)
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      expect(left).toBeGreaterThanOrEqual(MARGIN - 1)
      expect(left + width).toBeLessThanOrEqual(WIDTH - MARGIN + 1)
      expect(y).toBeLessThan(picture.height)
    }
    for (const { x, y, width, height } of rects(picture)) {
      for (const n of [x, y, width, height]) expect(Number.isFinite(n)).toBe(true)
      expect(x + width).toBeLessThanOrEqual(WIDTH - MARGIN + 1)
      expect(y + height).toBeLessThan(picture.height)
    }
    const words = wordsOf(picture)
    for (const part of ['2026-11-27', '0.3.0', 'LG AI Research', LINK]) expect(words).toContain(part)
    expect(words).not.toMatch(/NaN|undefined|null|Infinity/)
    expect(picture.description).toContain(locale === 'ko' ? '판정이 아닙니다' : 'not a verdict')
  })

  it('hatches what was filled in, outlines what was typed, and says so below', async () => {
    const picture = await draw('?at=2026-01-14&cell=naver.ifbench*80', 'en')
    // Eleven filled cells and one typed in the bars, and one sample of each in the legend.
    expect(rects(picture).filter(({ fill }) => isHatched(fill))).toHaveLength(12)
    const dashed = rects(picture).filter(({ dash, fill }) => dash !== undefined && fill === 'var(--mark)')
    expect(dashed).toHaveLength(3)
    expect(wordsOf(picture)).toContain('Hatched: filled in, not published')
    expect(wordsOf(picture)).toContain('Dashed outline: what-if')
  })

  it('marks nothing where everything was published', async () => {
    const picture = await draw('?at=2026-01-14&missing=exclude', 'ko')
    expect(rects(picture).filter(({ fill, dash }) => isHatched(fill) || dash !== undefined)).toHaveLength(0)
    expect(wordsOf(picture)).not.toContain('빗금: 공개되지 않아')
  })

  it('colours a team that goes in the title, and nobody else', async () => {
    const picture = await draw('?at=2026-01-14', 'ko')
    const title = texts(picture).filter(({ size }) => size === 42)
    const red = title.flatMap(({ runs }) => runs.filter((run) => run.fill === 'var(--red)').map((run) => run.text))
    expect(red.join('')).toBe('NC AI네이버클라우드')
  })

  it('leaves out the middle of a long list, and says how much', async () => {
    const real = realDataset()
    const [first] = real.competition.teams
    const teams = Array.from({ length: 300 }, (_, i) => ({
      ...first,
      id: `t${i}`,
      name: { ko: `팀${i}`, en: `Team ${i}` },
    }))
    const dataset = { ...real, competition: { ...real.competition, teams, claims: [], actual: null } } as Dataset
    const picture = await draw('?missing=zero', 'en', 0, dataset)
    expect(wordsOf(picture)).toContain('… 276 teams between them left out …')
    expect(picture.height).toBeLessThan(4000)
  })
})
