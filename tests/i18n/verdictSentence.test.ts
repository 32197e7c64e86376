import { describe, expect, it } from 'vitest'
import * as en from '#i18n/en/first.ts'
import * as ko from '#i18n/ko/first.ts'
import { particle } from '#i18n/particle.ts'
import { plain, type TeamName, type VerdictFacts } from '#i18n/segments.ts'

const name = (id: string, text: string, reading = text): TeamName => ({ id, text, reading })
const LG = name('lg', 'LG AI연구원', '엘지에이아이연구원')
const SKT = name('skt', 'SK텔레콤', '에스케이텔레콤')
const UPSTAGE = name('upstage', '업스테이지')
const NAVER = name('naver', '네이버클라우드')
const NC = name('ncai', 'NC AI', '엔씨에이아이')
const MANY = Array.from({ length: 40 }, (_, i) => name(`t${i}`, `${i + 1}번`))

const facts = (part: Partial<VerdictFacts>): VerdictFacts => ({
  byScore: [],
  byGate: [],
  byBoth: [],
  byEither: [],
  undecided: [],
  unscored: null,
  ...part,
})

describe(particle, () => {
  it.each([
    [NC, '가', '는', '와'],
    [LG, '이', '은', '과'],
    [SKT, '이', '은', '과'],
    [NAVER, '가', '는', '와'],
    [UPSTAGE, '가', '는', '와'],
  ])('follows the reading of $text', (team, subject, topic, and) => {
    expect([particle(team, '이/가'), particle(team, '은/는'), particle(team, '와/과')]).toEqual([subject, topic, and])
  })
})

describe('the verdict sentence', () => {
  const cases: [string, Partial<VerdictFacts>, string, string][] = [
    ['one on score', { byScore: [NC] }, 'NC AI가 점수로 탈락한다.', 'NC AI is eliminated on score.'],
    [
      'two routes',
      { byScore: [NC], byGate: [NAVER] },
      'NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.',
      'NC AI is eliminated on score and 네이버클라우드 on independence.',
    ],
    [
      'three on one route',
      { byScore: [NC], byGate: [SKT, UPSTAGE, NAVER] },
      'NC AI가 점수로, SK텔레콤·업스테이지·네이버클라우드가 독자성 기준 미달로 탈락한다.',
      'NC AI is eliminated on score and SK텔레콤, 업스테이지 and 네이버클라우드 on independence.',
    ],
    [
      'more than a sentence carries',
      { byScore: MANY, undecided: [NC] },
      '1번·2번·3번 등 40팀이 점수로 탈락한다. NC AI의 탈락 여부는 정해지지 않는다.',
      '1번, 2번, 3번 and 37 others are eliminated on score. NC AI is undecided.',
    ],
    [
      'both routes at once',
      { byBoth: [NAVER] },
      '네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.',
      '네이버클라우드 is eliminated on both score and independence.',
    ],
    [
      'a tie',
      { undecided: [LG, SKT] },
      'LG AI연구원과 SK텔레콤의 탈락 여부는 정해지지 않는다.',
      'LG AI연구원 and SK텔레콤 are undecided.',
    ],
    [
      'one out and one open',
      { byGate: [NAVER], undecided: [NC] },
      '네이버클라우드가 독자성 기준 미달로 탈락한다. NC AI의 탈락 여부는 정해지지 않는다.',
      '네이버클라우드 is eliminated on independence. NC AI is undecided.',
    ],
    ['nobody', {}, '탈락하는 팀이 없다.', 'No team is eliminated.'],
    [
      'no weight at all',
      { unscored: 'no-usable-weight' },
      '비중이 모두 0이라 점수로는 탈락 팀을 가릴 수 없다.',
      'Every weight is zero, so scores cannot tell the teams apart.',
    ],
    [
      'the gate alone where nothing can be scored',
      { unscored: 'no-usable-weight', byEither: [NAVER], undecided: [LG, SKT, UPSTAGE, NC] },
      '비중이 모두 0이라 점수로는 탈락 팀을 가릴 수 없다. 독자성 기준으로는 네이버클라우드가 탈락한다.',
      'Every weight is zero, so scores cannot tell the teams apart. 네이버클라우드 is eliminated on independence.',
    ],
  ]

  it.each(cases)('says %s in both languages', (_, part, korean, english) => {
    expect(plain(ko.verdict.sentence(facts(part)))).toBe(korean)
    expect(plain(en.verdict.sentence(facts(part)))).toBe(english)
  })

  it('marks each team that it names, and only those', () => {
    const marked = ko.verdict.sentence(facts({ byScore: [NC], byGate: [NAVER] })).filter((s) => s.team !== undefined)
    expect(marked.map((s) => [s.team, s.text, s.tone])).toEqual([
      ['ncai', 'NC AI', 'out'],
      ['naver', '네이버클라우드', 'out'],
    ])
  })
})

describe('a long list', () => {
  it('is shortened wherever the verdict is said in a few words', () => {
    expect(ko.verdict.short(facts({ byScore: MANY }))).toBe('1번·2번·3번 등 40팀이 탈락한다')
    expect(en.verdict.short(facts({ byScore: MANY }))).toBe('1번, 2번, 3번 and 37 others are eliminated')
    expect(ko.verdict.tooClose(MANY, [])).toBe('1번·2번·3번 등 40팀은 접전이라 장담할 수 없다.')
    const [first, second] = MANY
    if (first === undefined || second === undefined) throw new Error('too few')
    expect(ko.verdict.tooClose([first], [second])).toBe('1번은 접전, 2번은 증거에 달려 있어 장담할 수 없다.')
    expect(ko.verdict.tooClose([], [second])).toBe('2번은 증거에 달려 있어 장담할 수 없다.')
    expect(en.verdict.tooClose([first], [second])).toBe('Too close to call: 1번. Open on evidence: 2번.')
    expect([ko.verdict.tooClose([], []), en.verdict.tooClose([], [])]).toEqual(['', ''])
    expect(en.verdict.tooClose(MANY, [])).toBe('Too close to call: 1번, 2번, 3번 and 37 others.')
  })
})

describe('how gaps filled otherwise decide', () => {
  it('joins the ways by "or", so that they do not read as one condition', () => {
    const naver = facts({ byScore: [NAVER] })
    expect(ko.verdict.disagreement(['exclude', 'renormalise', 'zero'], naver, true)).toBe(
      '빈칸이 있는 벤치마크를 모두 빼거나 각 팀이 공개한 값만으로 계산하거나 빈칸을 0점으로 보면 네이버클라우드만 탈락한다.',
    )
    expect(ko.verdict.disagreement(['worst'], naver, false)).toBe(
      '빈칸을 공개된 최저값으로 채우면 네이버클라우드가 탈락한다.',
    )
  })
})
