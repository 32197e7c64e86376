import fc from 'fast-check'
import { toSearch } from '#state/scenario/encode.ts'
import { PARAMS } from '#state/scenario/params.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { scenarioArbitrary } from './arbitrary.ts'

/** Texts that have broken readers of links before. */
const SPITE = [
  '%',
  '%00',
  '%zz',
  '%E0%A4%A',
  '%F0%9F%92%A9',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u0000',
  '__proto__',
  'constructor',
  '1e309',
  '-0',
  '0x1',
  'Infinity',
  'NaN',
  '9'.repeat(40),
  '1.0000000000000000000001',
  '*',
  '_',
  '.',
  '**',
  '__',
  '..',
  '&',
  '=',
  '#',
  '?',
  '+',
  ' ',
  '<script>',
  '가나다',
  'toString',
  'null',
  '[object Object]',
  'a*1_'.repeat(30),
] as const

/** Values that are nearly right. */
const NEAR = [
  'kr-sovereign-1',
  'kr-sovereign-2',
  '2026-01-14',
  '2026-02-30',
  'mmlu_pro*30',
  'lg.hle*80',
  'naver.kmmlu_pro*101',
  '40*35*25',
  '0*0*0',
  '40*35',
  'strict',
  'custom',
  'lm-weights.fail',
  'data.ignore_tokenizer.fail',
  'open',
  'c001_c002',
  'penalty',
  'fills',
  '0',
  '1',
  '99',
  '100',
  '-1',
  'none',
  'weights_missing',
  'rank',
  'zscore',
  'exclude',
  'additive',
  'hide',
] as const

const text = fc.oneof(fc.constantFrom(...SPITE), fc.constantFrom(...NEAR), fc.string({ unit: 'binary', maxLength: 12 }))

const pair = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...PARAMS) }, { weight: 1, arbitrary: text }),
    fc.array(text, { maxLength: 3 }),
  )
  .map(([name, parts]) => `${name}=${parts.join('_')}`)

const assembled = fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.join('&')}`)

/** A valid link with some of its characters cut out, doubled, or replaced by spite. */
const damaged = (scenarios: fc.Arbitrary<Scenario>) =>
  fc
    .tuple(
      scenarios,
      fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 4 }), put: fc.oneof(fc.constant(''), text) }), {
        maxLength: 4,
      }),
    )
    .map(([scenario, wounds]) => {
      let link = toSearch(scenario, { versioned: true })
      for (const { at, cut, put } of wounds) {
        const place = at % (link.length + 1)
        link = link.slice(0, place) + put + link.slice(place + cut)
      }
      return link
    })

/** Links that are random, nearly right, or damaged. */
export const mutatedLink = (scenarios: fc.Arbitrary<Scenario> = scenarioArbitrary): fc.Arbitrary<string> =>
  fc.oneof(assembled, damaged(scenarios))
