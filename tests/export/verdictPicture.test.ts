import { describe, expect, it } from 'vitest'
import type { Dataset } from '#data/dataset.ts'
import { MARGIN, WIDTH } from '#export/picture/frame.ts'
import type { Measure } from '#export/picture/lines.ts'
import type { Picture, Shape, TextShape } from '#export/picture/shapes.ts'
import { verdictPicture } from '#export/picture/verdictPicture.ts'
import { verdictModel } from '#export/verdictModel.ts'
import { realDataset } from '../realDataset.ts'
import { contextOf, LINK } from './contextOf.ts'

const measure: Measure = (text, { size }) =>
  [...text].reduce((sum, c) => sum + size * (/[\u1100-\uFFFF]/.test(c) ? 0.92 : 0.56), 0)
const pen = { palette: (colour: string) => colour, measure }

const draw = async (link: string, locale: 'ko' | 'en', samples = 0, dataset?: Dataset): Promise<Picture> =>
  verdictPicture(verdictModel(await contextOf(link, locale, samples, dataset)), pen)

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
  '?at=2026-01-14&cell=naver.ifbench:80',
  '?c=kr-sovereign-2&at=2026-08-20&pts=skt.expert:29',
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
    const picture = await draw('?at=2026-01-14&cell=naver.ifbench:80', 'en')
    // Eleven filled cells, the rows of the gap column in which a filled value takes part, one sample in the legend.
    const filledRows = Number(/(\d+) rows? partly/.exec(wordsOf(picture))?.[1])
    expect(rects(picture).filter(({ fill }) => isHatched(fill))).toHaveLength(11 + filledRows + 1)
    // The field of the figure, its bar, and one sample in the legend.
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

  it('draws teams by score, one red line at the cut, and a gate failure red wherever it stands', async () => {
    const picture = await draw('?at=2026-01-14', 'ko')
    const heads = texts(picture).filter(({ size, weight }) => size === 17 && weight === 700)
    const shown = heads.map(({ runs, fill }) => [runs.map(({ text }) => text).join(''), fill])
    expect(shown).toEqual([
      ['LG AI연구원', 'var(--ink)'],
      ['SK텔레콤', 'var(--ink)'],
      ['업스테이지', 'var(--ink)'],
      ['네이버클라우드', 'var(--red)'],
      ['NC AI', 'var(--red)'],
    ])
    const red = picture.shapes.filter((shape) => shape.kind === 'line' && shape.stroke === 'var(--red)')
    expect(red).toHaveLength(1)
    const [naver, ncai] = heads.slice(3).map(({ x }) => x)
    const [line] = red
    if (line?.kind !== 'line') throw new Error('no line')
    expect(line.x1).toBe(line.x2)
    expect(line.x1).toBeGreaterThan(naver ?? Number.NaN)
    expect(line.x1).toBeLessThan(ncai ?? Number.NaN)
  })

  it('counts own, third-party and filled values apart, and outlines an assumed gate state', async () => {
    const words = wordsOf(await draw('?at=2026-01-14&assume=skt.fail', 'en'))
    expect(words.replaceAll('\n', ' ')).toMatch(/own 1 · third party 4 · filled 8/)
    expect(words).toContain('assumed')
  })

  it('says of a team that is open in every draw that it is open, never 0.0 %', async () => {
    const words = wordsOf(await draw('?c=kr-sovereign-2&at=2026-08-20', 'en', 200))
    expect(words).not.toMatch(/(^|\s)0\.0%\s*·/)
  })

  it('says a tie once, with its teams as a list of the language', async () => {
    const english = wordsOf(await draw('?c=kr-sovereign-2&at=2026-08-20', 'en')).replaceAll('\n', ' ')
    expect(english.match(/Tie between .*?(?= · |$)/g)).toHaveLength(1)
    expect(english).toContain('Tie between LG AI Research and SK Telecom')
    expect(wordsOf(await draw('?c=kr-sovereign-2&at=2026-08-20', 'ko')).replaceAll('\n', ' ')).toContain(
      'LG AI연구원과 SK텔레콤 동점',
    )
  })

  it('has columns for a few of many teams, and says how many it leaves out', async () => {
    const real = realDataset()
    const [first] = real.competition.teams
    const teams = Array.from({ length: 300 }, (_, i) => ({
      ...first,
      id: `t${i}`,
      name: { ko: `팀${i}`, en: `Team ${i}` },
    }))
    const dataset = { ...real, competition: { ...real.competition, teams, claims: [], actual: null } } as Dataset
    const picture = await draw('?missing=zero', 'en', 0, dataset)
    expect(wordsOf(picture)).toMatch(/\d+ other teams are left out/)
    expect(picture.height).toBeLessThan(4000)
  })
})
