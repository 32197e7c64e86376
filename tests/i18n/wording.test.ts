import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { RULE_SET_IDS, RULE_SETS } from '#core/engine/index.ts'
import { LOCALES, type Locale } from '#i18n/locale.ts'
import { read, textFiles } from '../docs/textFiles.ts'

type Text = { readonly place: string; readonly text: string }

/** Words that readers are not to meet, each with what is written instead. */
const BANNED: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [
      /(?<![가-힣])나(가[는나면지고기도]|간다|갑니다|간 [길팀])|(?<=팀을 )내보[내낼낸]|내보낼지/,
      '탈락하다, 탈락시키다',
    ],
    [/견[주줄준줘]/, '비교'],
    // 증명 is said of an optimum alone, as in 증명됨.
    [/증명(?!됨|되지|됐|됩)/, '입증'],
    [/기록된 말|(?<![가-힣])말(?= \d|을 셈| \$|한 쪽)|에 대한 말(?![가-힣])|나온 말(?![가-힣])/, '주장'],
    [/까닭/, '이유'],
    [/셈|(?<![가-힣])(셉니다|센다|세[는면지고어]|셌)/, '반영, 계산'],
    [/꼴찌/, '최하위'],
    [/흔[드들든]/, '바꿔 가며 계산하다'],
    [/되감기/, '날짜별 다시 보기'],
    [/점수 맞추기|맞춘 점수/, '점수 환산 방식, 환산 점수'],
    [/제기된 것/, '문제 제기, 제기된 문제'],
    [/다툼(?! 있음)/, '다툼 있음'],
    [/열린 증거/, '결론이 나지 않은 증거'],
    [/처지/, '결과'],
    [/물러[서섬난나]/, '철회, 조정'],
    [/기댑니다|기대고|기댄다/, '좌우되다'],
    [/대회/, '사업, 단계, 평가'],
    [/(?<![가-힣])보관/, '저장'],
    [/^안전$/, '생존'],
    [/[을이은과]\([를가는와]\)|[를가는와]\([을이은과]\)/, 'particle()'],
  ],
  en: [
    [/\b(go(es|ing)?|went|gone) out\b/i, 'is eliminated'],
    [/\bnobody\b/i, 'no team'],
    [/\bseats?\b/i, 'elimination places'],
    [/\bseen (from|on)\b|\blook(ing)? from\b/i, 'as of'],
    [/\bfooting\b/i, 'normalisation'],
    [/\bgaps? (count|take)/i, 'missing values, filled-in values'],
    [/\bwork(ed|ing)? (it )?out\b/i, 'calculated'],
    [/\breckon/i, 'calculate'],
    [/\bdoubts?\b/i, 'uncertainty, uncertain values'],
    [/\bodds\b/i, 'probability'],
    [/\bleans? on\b/i, 'depends on'],
    [/\band its kin\b/i, 'such as'],
    [/\bcontest\b/i, 'project'],
    [/\bfrom-scratch gate\b/i, 'independence gate'],
    [/\bread (strictly|officially|leniently)\b/i, 'under the … rules'],
    [/\bkept scenarios?\b/i, 'saved scenario'],
    [/\bthis is no\b/i, 'this is not a'],
  ],
}

/** A particle that follows a value of which the ending is not known. */
const FIXED_PARTICLE = /^(이|가|을|를|은|는|와|과|으로|로)(?=[\s,.:)]|$)/
/** Values whose Korean words all end in a consonant. */
const CONSONANT = ['OUTCOME[to]']

/** Properties that hold ids and no words. */
const IDS = new Set(['id', 'glossary'])

/** What a reader meets of a file of words: strings and the parts of templates, without names of files and keys. */
function textsOf(file: string): { texts: Text[]; fixed: Text[] } {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const texts: Text[] = []
  const fixed: Text[] = []
  const at = (node: ts.Node, text: string): Text => ({
    place: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
    text,
  })
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAssignment(node)) {
      if (!IDS.has(node.name.getText())) visit(node.initializer)
      return
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(at(node, node.text))
    }
    if (
      ts.isTemplateSpan(node) &&
      FIXED_PARTICLE.test(node.literal.text) &&
      !CONSONANT.includes(node.expression.getText())
    ) {
      fixed.push(at(node, node.getText()))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { texts, fixed }
}

const files = (locale: Locale) => textFiles(`src/i18n/${locale}`)
const ruleSetTexts = (locale: Locale): Text[] =>
  RULE_SET_IDS.flatMap((id) =>
    Object.entries(RULE_SETS[id].words).map(([part, text]) => ({ place: `${id} ${part}`, text: text[locale] })),
  )
/** The README begins in Korean and goes on in English. */
const readme = (locale: Locale): Text[] => {
  const [korean = '', english = ''] = read('README.md').split('<a id="english"></a>')
  return (locale === 'ko' ? korean : english)
    .split('\n')
    .map((text, i) => ({ place: `README.md ${locale} ${i + 1}`, text }))
}
const allTexts = (locale: Locale): Text[] => [
  ...files(locale).flatMap((file) => textsOf(file).texts),
  ...ruleSetTexts(locale),
  ...readme(locale),
]

const meets = (locale: Locale, texts: readonly Text[]) =>
  texts.flatMap(({ place, text }) =>
    BANNED[locale].flatMap(([word, instead]) => {
      const found = word.exec(text)
      return found === null ? [] : [`${place}: found "${found[0]}" in "${text}", expected ${instead}`]
    }),
  )

describe('the wording', () => {
  it.each(LOCALES)('avoids the words that were replaced (%s)', (locale) => {
    const texts = allTexts(locale)
    expect(texts.length).toBeGreaterThan(500)
    expect(meets(locale, texts)).toEqual([])
  })

  it('sets Korean particles by the word before them', () => {
    expect(files('ko').flatMap((file) => textsOf(file).fixed)).toEqual([])
  })

  it.each([
    ['ko', '네이버클라우드가 나간다', '탈락하다'],
    ['ko', '증명 수준', '입증'],
    ['ko', '빈칸을 0점으로 셉니다', '반영'],
    ['ko', '‘A’을(를) 읽지 못해', 'particle()'],
    ['en', 'Nobody goes out.', 'is eliminated'],
    ['en', 'Seen from 2026-01-14', 'as of'],
  ] as const)('would notice in %s: %s', (locale, text, instead) => {
    expect(meets(locale, [{ place: 'here', text }]).join('\n')).toContain(instead)
  })

  it('lets an optimum be proved, and a party of three stand', () => {
    const texts = ['이보다 작은 변화는 없습니다(증명됨).', '세 기준이 같음', '지나가는 점'].map((text) => ({
      place: 'here',
      text,
    }))
    expect(meets('ko', texts)).toEqual([])
  })
})
