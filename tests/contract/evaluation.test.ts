import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { evaluateLink } from '../../scripts/headless/evaluateLink.ts'

const schema = JSON.parse(readFileSync('public/schema/evaluation.schema.json', 'utf8'))
const fits = new Ajv2020({ strict: false }).compile(schema)

/** As it arrives elsewhere: through JSON. */
const result = (link: string, samples = 0, scores = false) =>
  JSON.parse(JSON.stringify(evaluateLink(link, BUNDLED_DATA, samples, scores)))

describe('the published JSON Schema of a result, read by another validator', () => {
  it.each([
    ['', 0, false],
    ['?at=2026-01-14&rules=strict&missing=zero&cell=naver.ifbench:80', 200, true],
    ['?rules=custom&proof=ruled&unknown=open&off=c001_c044:answered&unc=none', 100, true],
    ['?c=kr-sovereign-2&at=2026-08-20&pts=skt.expert:29', 200, true],
    ['?missing=exclude&norm=zscore&gate=fills&k=3', 0, true],
    ['?source=third-party&undated=hide&missing=renormalise', 0, true],
    ['?k=9&w=zzz:1&norm=best-of&v=2&d=1999', 0, false],
  ])('takes the result of %s', (link, samples, scores) => {
    expect(fits(result(link, samples, scores)) || fits.errors).toBe(true)
  })

  it.each([
    ['a chance above 1', (r: ReturnType<typeof result>) => Object.assign(r.robustness.teams[0], { safe: 1.2 })],
    ['a score without its status', (r: ReturnType<typeof result>) => Reflect.deleteProperty(r.scores[0], 'status')],
    ['a status of another name', (r: ReturnType<typeof result>) => Object.assign(r.scores[0], { status: 'guessed' })],
    ['no verdict', (r: ReturnType<typeof result>) => Reflect.deleteProperty(r, 'verdict')],
    ['an unknown outcome', (r: ReturnType<typeof result>) => Object.assign(r.verdict[0], { outcome: 'maybe' })],
  ])('refuses %s', (_, spoil) => {
    const spoilt = result('', 100, true)
    expect(fits(spoilt)).toBe(true)
    spoil(spoilt)
    expect(fits(spoilt)).toBe(false)
  })
})
