import { disassemble, getChoseong } from 'es-hangul'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FindItem, find, indexed } from '../../src/features/find/sources/items.ts'
import { FIT, fitOf, searchable } from '../../src/i18n/match.ts'

const fits = (query: string, ...names: string[]) => fitOf(query, names.map(searchable))

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
const latin = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789')
const word = fc.oneof(
  fc.array(syllable, { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  fc.array(latin, { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

describe('how a query fits a name', () => {
  it('knows the whole name, whatever its case, its spaces and its signs', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(fits(text, text)).toBe(FIT.whole)
        expect(fits(text.toUpperCase(), text)).toBe(FIT.whole)
        expect(fits(text.replaceAll(' ', ''), text)).toBe(FIT.whole)
        expect(fits(text, text.replaceAll(' ', ' · '))).toBe(FIT.whole)
        expect(fits(text.normalize('NFD'), text)).toBe(FIT.whole)
      }),
    )
  })

  it('finds a name at every key on the way to it, as a keyboard for Hangul composes it', () => {
    fc.assert(
      fc.property(name, fc.nat(), (text, cut) => {
        const whole = [...text.replaceAll(' ', '')].map((char) => disassemble(char)).join('')
        const typed = whole.slice(0, 1 + (cut % whole.length))
        const found = fits(typed, text)
        expect(found).not.toBeNull()
        expect(found).toBeLessThanOrEqual(FIT.start)
      }),
    )
    for (const typed of ['ㅊ', '추', '취', '췻', '취ㅅ', '취소']) expect(fits(typed, '실행 취소')).toBe(FIT.wordStart)
  })

  it('finds a name by the initial consonants of any of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(syllable, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (words, pick) => {
          const texts = words.map((all) => all.join(''))
          const initials = getChoseong(texts[pick % texts.length] ?? '')
          const found = fits(initials, texts.join(' '))
          expect(found).not.toBeNull()
          expect(found).toBeLessThanOrEqual(FIT.initials)
        },
      ),
    )
    expect(fits('ㄴㅇㅂ', '네이버클라우드')).toBe(FIT.initialsStart)
    expect(fits('skㅌㄹㅋ', 'SK텔레콤')).toBe(FIT.initialsStart)
    // Two consonants in a row become one sign on some keyboards.
    expect(fits('ㄳ', '가상')).toBe(FIT.initialsStart)
    expect(fits('ㅋㄹㅇ', '네이버클라우드')).toBe(FIT.initialsInside)
  })

  it('prefers start to start of a word to inside to initials', () => {
    const ranked = [
      fits('점수', '점수'),
      fits('점수', '점수와 출처'),
      fits('점수', '표준 점수'),
      fits('점수', '표준점수'),
      fits('ㅍㅈ', '표준 점수'),
      fits('ㅈㅅ', '표준 점수'),
    ]
    expect(ranked).toEqual([FIT.whole, FIT.start, FIT.wordStart, FIT.inside, FIT.initialsStart, FIT.initials])
    expect(ranked).toEqual(ranked.toSorted())
    expect(fits('텔레콤', 'SK텔레콤')).toBe(FIT.wordStart)
  })

  it('finds what stands in the other language too, after its own', () => {
    expect(fits('share', '공유', 'Share')).toBeGreaterThan(fits('공유', '공유', 'Share') ?? 0)
    expect(fits('share', '공유', 'Share')).toBeLessThan(FIT.start)
    expect(fitOf('kobalt', [searchable('비중')], [searchable('kobalt')])).toBe(FIT.also)
  })

  it('wants every word of the query, in any order', () => {
    expect(fits('zero gaps', 'Gaps: zero')).toBe(FIT.wordStart)
    expect(fits('gaps nine', 'Gaps: zero')).toBeNull()
    fc.assert(
      fc.property(
        fc.array(latin, { minLength: 1, maxLength: 5 }),
        fc.array(syllable, { minLength: 1, maxLength: 5 }),
        (a, b) => {
          expect(fits(a.join(''), b.join(''))).toBeNull()
          expect(fits(`${b.join('')} ${a.join('')}`, b.join(''))).toBeNull()
        },
      ),
    )
  })

  it('takes no sense for no query', () => {
    for (const query of ['', '   ', '·', '/']) expect(fits(query, '공유')).toBe(FIT.whole)
  })
})

describe('what a search lists', () => {
  const item = (id: string, group: FindItem['group'], ...names: string[]): FindItem => ({
    id,
    group,
    names,
    run: () => {},
  })
  const many = Array.from({ length: 12 }, (_, i) => item(`claim ${i}`, 'claims', `c${i} share of data`))
  const items = [
    item('tool share', 'tools', 'Share', '공유'),
    item('tool undo', 'tools', 'Undo', '실행 취소'),
    item('room share', 'rooms', 'The share of it', '몫'),
    ...many,
  ]
  const index = indexed(items)

  it('puts the group with the best fit first and says how much it holds back', () => {
    const found = find(index, 'share', ['tool undo'])
    expect(found.map(({ group }) => group)).toEqual(['tools', 'rooms', 'claims'])
    expect(found.map(({ items: listed, hidden }) => [listed.length, hidden])).toEqual([
      [1, 0],
      [1, 0],
      [8, 4],
    ])
    expect(find(index, 'c11', [])[0]?.items[0]?.id).toBe('claim 11')
    expect(find(index, 'nonesuch', [])).toEqual([])
  })

  it('shows what was used last before anything is typed, and forgets what is gone', () => {
    const [recent, ...groups] = find(index, ' ', ['gone', 'claim 3', 'tool undo'])
    expect(recent).toEqual({ group: 'recent', items: [many[3], items[1]], hidden: 0 })
    expect(groups.map(({ group }) => group)).toEqual(['tools', 'rooms', 'claims'])
    const listed = [recent, ...groups].flatMap((group) => group?.items ?? [])
    expect(new Set(listed).size).toBe(listed.length)
    expect(find(index, '', [])[0]?.group).toBe('tools')
  })
})
