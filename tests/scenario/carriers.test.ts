import { describe, expect, it } from 'vitest'
import { readComparison } from '#state/comparison/comparisonLink.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { mendLink } from '#state/scenario/mendLink.ts'
import { searchOfLink } from '#state/scenario/params.ts'
import { CARRIERS } from './carriers.ts'
import { LINK_PARSERS } from './linkParsers.ts'

const PAGE = 'https://cutline.example.org/kr/'

/** Links as the page writes them: each kind of value, of list, and of page. */
const LINKS: Readonly<Record<string, string>> = {
  'the default, shared': '?v=2&c=kr-sovereign-1&d=2026-11-29&seed=7&draws=3&end=1',
  'weights and rules': '?v=2&c=kr-sovereign-1&at=2026-01-14&w=kobalt:0_mmlu_pro:30&rules=strict&seed=7&draws=3&end=1',
  'pillars, points and what-if values':
    '?v=2&pillars=40:33.33:0&pts=naver.expert:31.5_skt.user:0&cell=lg.hle:-1.5_naver.kmmlu_pro:70.25&end=1',
  'claims set aside, assumptions and doubts':
    '?v=2&rules=custom&rule=inference-code.ignore_tokenizer.note&proof=ruled&off=c001_c044:weak-source&assume=naver.pass_skt.fail&gate=penalty&p=12.5&k=2&unc=missing_weights&end=1',
  'a comparison': '?v=2&at=2026-01-14&cmp=now&cmp=v.2+at.2026-01-14+w.hle:5.25_mmlu_pro:30+rules.strict&end=1',
  'a presentation': '?v=2&c=kr-sovereign-2&missing=zero&lang=en&present=story&slide=4&end=1',
}

const CARRIED = Object.entries(LINKS).flatMap(([kind, link]) =>
  CARRIERS.map(([carrier, carry]) => ({ kind, carrier, link, carry })),
)

/** Everything that the page reads from a query. */
function said(search: string) {
  const { scenario, issues } = fromSearch(search)
  const params = new URLSearchParams(search)
  const ofPage = ['lang', 'present', 'slide'].map((name) => params.get(name))
  return { scenario, issues, comparison: readComparison(search), ofPage }
}

describe('a link arrives whole and without a notice', () => {
  it.each(CARRIED)('$kind: $carrier', ({ link, carry }) => {
    const arrived = carry(PAGE + link)
    expect(arrived).not.toBeNull()
    const { issues, ...whole } = said(link)
    expect(issues).toEqual([])
    expect(said(mendLink(searchOfLink(arrived ?? '')))).toEqual({ ...whole, issues: [] })
  })
})

describe('a link whose lines were joined by blanks', () => {
  const joined = (link: string) => mendLink((link.match(/.{1,30}/g) ?? []).join('%20'))

  it.each(Object.entries(LINKS).filter(([kind]) => kind !== 'a comparison'))('is whole again: %s', (_, link) => {
    expect(said(joined(link))).toEqual(said(link))
  })

  it('is named where blanks part something already', () => {
    const { issues, comparison } = said(joined(LINKS['a comparison'] ?? ''))
    expect([...issues, ...comparison.issues]).not.toEqual([])
  })
})

describe('the mark of version 1', () => {
  const former = `${PAGE}?v=1&w=mmlu_pro*30_kobalt*0`

  it('ends links before their time in some renderers, which is why version 2 has another', () => {
    const ends = Object.entries(LINK_PARSERS).filter(([, parse]) => parse(former) !== former)
    expect(ends.map(([name]) => name)).toEqual([
      'markdown-it 8, links after emphasis',
      'the pattern of the forums',
      'an end at the first asterisk',
    ])
  })
})
