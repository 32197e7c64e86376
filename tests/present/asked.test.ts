import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorsBetween, withFactor } from '#features/present/deck/asked.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { fieldShares } from '#state/scenario/weightActions.ts'
import { changeText } from '../../src/features/present/changeText.ts'
import { realDataset } from '../realDataset.ts'

const { competition } = realDataset()
const { field } = competition
const on = (search: string) => fromSearch(search).scenario

describe(withFactor, () => {
  it('doubles, halves and drops a weight beside all others', () => {
    expect(toSearch(withFactor(DEFAULT_SCENARIO, competition, 'mmlu_pro', 'double'))).toBe('?v=2&w=mmlu_pro:20&end=1')
    expect(toSearch(withFactor(DEFAULT_SCENARIO, competition, 'mmlu_pro', 'half'))).toBe('?v=2&w=mmlu_pro:5&end=1')
    expect(toSearch(withFactor(DEFAULT_SCENARIO, competition, 'mmlu_pro', 'drop'))).toBe('?v=2&w=mmlu_pro:0&end=1')
  })

  it('keeps the proportions where there is no room above', () => {
    const full = on('?w=mmlu_pro:80_kobalt:40')
    const doubled = withFactor(full, competition, 'mmlu_pro', 'double')
    expect(doubled.weights['mmlu_pro']).toBe(100)
    const [before, after] = [fieldShares(full, field), fieldShares(doubled, field)]
    const ratio = (shares: typeof before) => (shares['mmlu_pro'] ?? 0) / (shares['kobalt'] ?? 1)
    expect(ratio(after)).toBeCloseTo(2 * ratio(before), 6)
    expect([...(factorsBetween(full, doubled, competition) ?? [])]).toEqual([['mmlu_pro', 2]])
  })

  it('is told back as the factor that it was, whatever the weights', () => {
    const weights = fc.dictionary(
      fc.constantFrom(...field.map(({ benchmark }) => benchmark)),
      fc.integer({ min: 5, max: 100 }),
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(weights, fc.constantFrom('mmlu_pro', 'hle'), (own, id) => {
        const before = { ...DEFAULT_SCENARIO, weights: own }
        const dropped = withFactor(before, competition, id, 'drop')
        expect(factorsBetween(before, dropped, competition)).toEqual(new Map([[id, 0]]))
      }),
    )
  })

  it('says nothing of changes that no factors tell', () => {
    expect(factorsBetween(on('?w=hle:0'), on('?w=hle:10'), competition)).toBeNull()
    const scattered = Object.fromEntries(field.map(({ benchmark }, i) => [benchmark, i + 1]))
    expect(factorsBetween(DEFAULT_SCENARIO, { ...DEFAULT_SCENARIO, weights: scattered }, competition)).toBeNull()
  })
})

describe(changeText, () => {
  it.each([
    ['?w=mmlu_pro:20', 'MMLU-Pro 비중 2배', 'MMLU-Pro counts double'],
    ['?w=mmlu_pro:5_hle:0', 'MMLU-Pro 비중 절반 · HLE 제외', 'MMLU-Pro counts half · HLE is left out'],
    ['?w=mmlu_pro:30', 'MMLU-Pro 비중 3배', 'MMLU-Pro counts 3 times'],
    ['?assume=skt.fail', 'SK텔레콤이 독자성 기준 미달이라고 가정', 'SK Telecom is assumed to fail on independence'],
    ['?missing=zero', '빈칸 처리: 공개된 값의 평균 → 0점', 'Missing values: published mean → zero'],
  ])('names %s', async (link, ko, en) => {
    const said = async (locale: 'ko' | 'en') =>
      changeText(DEFAULT_SCENARIO, on(link), { t: await loadWords(locale), locale, competition })
    expect([await said('ko'), await said('en')]).toEqual([ko, en])
  })

  it.each([
    ['ko', 'SK텔레콤이 독자성 기준 미달이라고 가정(독자성 기준을 적용하지 않아 결과에는 영향이 없음)'],
    ['en', 'SK Telecom is assumed to fail on independence, without effect here, where independence is not used'],
  ] as const)('says that an assumption has no effect where the gate is off (%s)', async (locale, said) => {
    const words = { t: await loadWords(locale), locale, competition }
    expect(changeText(on('?gate=off'), on('?gate=off&assume=skt.fail'), words)).toBe(said)
  })

  it('is silent where nothing was tried', async () => {
    const words = { t: await loadWords('ko'), locale: 'ko', competition } as const
    expect(changeText(DEFAULT_SCENARIO, DEFAULT_SCENARIO, words)).toBeNull()
  })
})
