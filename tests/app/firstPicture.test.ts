import { describe, expect, it } from 'vitest'
import { localeFor } from '#i18n/locale.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { sameScenario } from '#state/scenario/encode.ts'
import { hasScenario, isOfPage, PARAMS } from '#state/scenario/params.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { pictureFor, type Visit } from '../../src/app/firstPicture/pictureFor.ts'

const visit = (said: Partial<Visit> = {}): Visit => ({
  protocol: 'https:',
  search: '',
  locale: 'ko',
  kept: { scenario: null, base: null },
  ...said,
})

const DEFAULT_BOARD = [
  '',
  '?',
  '?lang=ko',
  '?utm_source=letter&utm_medium=mail',
  '?fbclid=IwAR0&lang=ko',
  '?ref=a',
  '?gclid=1&',
]

const NEUTRAL = [
  // A scenario, whole, cut, of another version, or broken on its way.
  '?rules=strict',
  '?v=2&end=1',
  '?v=1',
  '?w=mmlu_pro:30',
  '?w',
  '?RULES=strict',
  '?amp;rules=strict',
  '?utm_source=a&amp;rules=strict',
  '?utm_source=a;rules=strict&rules=strict',
  '?%72ules=strict',
  '?rules%3Dstrict',
  '?v=3D2&rules=3Dstrict',
  '? rules=strict',
  // Other parts of the page.
  '?src=https://example.org/data/',
  '?present=story',
  '?present=notes&lang=ko',
  '?slide=2',
  '?cmp=now',
  '?world=slow',
  // A language that nobody has, or that is said in another way.
  '?lang=fr',
  '?lang=KO',
  '?LANG=ko',
  '?lang',
  // Whatever else.
  '?page=2',
  '?utm',
  '?utm_source%3Dx',
  '?xutm_source=x',
]

describe(pictureFor, () => {
  it.each(DEFAULT_BOARD)('lets the default board stand for %o', (search) => {
    expect(pictureFor(visit({ search }))).toBe('ko')
    expect(pictureFor(visit({ search, locale: 'en' }))).toBe('en')
  })

  it.each(NEUTRAL)('lets no verdict stand for %o', (search) => {
    expect(pictureFor(visit({ search }))).toBe('neutral')
    expect(pictureFor(visit({ search, locale: 'en' }))).toBe('neutral')
  })

  it.each(['v', ...PARAMS])('lets no verdict stand where the link says %s', (param) => {
    expect(pictureFor(visit({ search: `?${param}=1` }))).toBe('neutral')
  })

  it('never shows the default board where the page would read another scenario', () => {
    for (const search of [...DEFAULT_BOARD, ...NEUTRAL]) {
      const isOther = hasScenario(search) && !sameScenario(fromSearch(search).scenario, DEFAULT_SCENARIO)
      if (isOther) expect(pictureFor(visit({ search })), search).toBe('neutral')
    }
    expect(isOfPage('lang')).toBe(true)
  })

  it('lets no verdict stand where the browser keeps a scenario or a base, or the page is opened as a file', () => {
    const scenario = JSON.stringify({ schema: 1, search: '?v=2&rules=strict&end=1' })
    expect(pictureFor(visit({ kept: { scenario, base: null } }))).toBe('neutral')
    expect(pictureFor(visit({ kept: { scenario: 'broken', base: null } }))).toBe('neutral')
    expect(pictureFor(visit({ kept: { scenario: null, base: 'https://example.org/' } }))).toBe('neutral')
    expect(pictureFor(visit({ protocol: 'file:' }))).toBe('neutral')
    expect(pictureFor(visit({ protocol: 'http:' }))).toBe('ko')
  })
})

describe(localeFor, () => {
  it.each([
    { asked: 'en', kept: 'ko', languages: ['ko-KR'], says: 'en' },
    { asked: null, kept: 'en', languages: ['ko-KR'], says: 'en' },
    { asked: 'fr', kept: null, languages: ['ko-KR', 'en-US'], says: 'ko' },
    { asked: null, kept: 'fr', languages: ['en-US', 'ko-KR'], says: 'ko' },
    { asked: null, kept: null, languages: ['en-GB'], says: 'en' },
    { asked: null, kept: null, languages: ['fr-FR'], says: 'ko' },
  ])('takes address, choice and languages in this order: %o', ({ asked, kept, languages, says }) => {
    expect(localeFor(asked, kept, languages)).toBe(says)
  })
})
