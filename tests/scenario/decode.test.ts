import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULE_SETS } from '#core/engine/index.ts'
import { DRAWS_VERSION, UNCERTAINTIES } from '#core/robustness/index.ts'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { withoutKappa } from '#state/scenario/kappa.ts'
import { LINK_VERSION, MIGRATIONS } from '#state/scenario/migrations.ts'
import { PARAMS, searchOfLink } from '#state/scenario/params.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { runs } from '../engine/runs.ts'
import { makeTable } from '../make.ts'
import { scenarioArbitrary } from './arbitrary.ts'
import { mutatedLink } from './mutatedLink.ts'

const issuesOf = (search: string) => fromSearch(search).issues.map(({ code, param, found }) => [code, param, found])
const scenarioOf = (search: string) => fromSearch(search).scenario

describe(fromSearch, () => {
  it('reads the example of the reference', () => {
    const { scenario, issues } = fromSearch(
      '?v=2&c=kr-sovereign-1&at=2026-01-14&rules=strict&w=mmlu_pro:30_kobalt:0&end=1',
    )
    expect(issues).toEqual([])
    expect(scenario).toEqual({
      ...DEFAULT_SCENARIO,
      asOf: '2026-01-14',
      rules: { preset: 'strict' },
      weights: { mmlu_pro: 30, kobalt: 0 },
    })
  })

  it('counts the first of a repeated parameter and lists the others', () => {
    expect(scenarioOf('?gate=fills&gate=off').gate).toBe('fills')
    expect(issuesOf('?gate=fills&gate=off&gate=adds')).toEqual([
      ['repeated', 'gate', 'off'],
      ['repeated', 'gate', 'adds'],
    ])
  })

  it('counts the first of a repeated list item and lists the other', () => {
    expect(scenarioOf('?w=a:1_b:2_a:3').weights).toEqual({ a: 1, b: 2 })
    expect(issuesOf('?w=a:1_b:2_a:3&rule=data.fail_data.note&off=c1_c1')).toEqual([
      ['repeated', 'w', 'a:3'],
      ['repeated', 'rule', 'data.note'],
      ['repeated', 'off', 'c1'],
    ])
  })

  it.each(['1e1', '0x10', 'Infinity', 'NaN', '+5', ' 5', '5.', '.5', '-1', '100.01', '1.234', '', '١٢', '1,5'])(
    'does not read %j as a weight, but reads the item after it',
    (number) => {
      const search = `?w=${encodeURIComponent(`a:${number}_b:2`)}`
      expect(scenarioOf(search).weights).toEqual({ b: 2 })
      expect(issuesOf(search)).toEqual([['unreadable', 'w', `a:${number}`]])
    },
  )

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-4',
    '20260114',
    '2026-01-14T00:00',
    '0000-00-00',
    'today',
  ])('does not read %j as a day', (day) => {
    expect(scenarioOf(`?at=${day}`).asOf).toBeNull()
    expect(fromSearch(`?at=${day}`).issues).toEqual([
      { code: 'unreadable', param: 'at', found: day, expected: { code: 'date' } },
    ])
  })

  it('reads a leap day', () => {
    expect(scenarioOf('?at=2028-02-29').asOf).toBe('2028-02-29')
  })

  it('reads negative and decimal what-if values, and ids with dots after the first', () => {
    expect(scenarioOf('?cell=lg.a.b:-1.5_skt.tau2_telecom:7').cells).toEqual({
      lg: { 'a.b': -1.5 },
      skt: { tau2_telecom: 7 },
    })
  })

  it('lists scraps around complete items', () => {
    expect(issuesOf('?w=a:1_&cell=lg:5_skt.x:1_zzz&pts=')).toEqual([
      ['unreadable', 'w', '_'],
      ['unreadable', 'pts', ''],
      ['unreadable', 'cell', 'lg:5'],
      ['unreadable', 'cell', 'zzz'],
    ])
  })

  it('takes rule, proof and unknown on top of a preset as custom rules from that preset', () => {
    const { knownFrom: _, words: __, ...strict } = RULE_SETS.strict
    expect(scenarioOf('?rules=strict&rule=tokenizer.ignore').rules).toEqual({
      preset: 'custom',
      ...strict,
      consequences: { ...strict.consequences, tokenizer: 'ignore' },
    })
    expect(scenarioOf('?unknown=open').rules).toMatchObject({ preset: 'custom', unknown: 'open', proof: 'established' })
  })

  it('starts custom by itself from the official rules', () => {
    const { consequences, proof, unknown } = RULE_SETS.official
    expect(scenarioOf('?rules=custom').rules).toEqual({ preset: 'custom', consequences, proof, unknown })
  })

  it('keeps the preset where nothing on top of it can be read', () => {
    expect(scenarioOf('?rules=lenient&rule=tokenizer.maybe&proof=none').rules).toEqual({ preset: 'lenient' })
    expect(issuesOf('?rules=lenient&rule=tokenizer.maybe&proof=none')).toEqual([
      ['unreadable', 'rule', 'tokenizer.maybe'],
      ['unreadable', 'proof', 'none'],
    ])
  })

  it('keeps a claim set aside whose reason it does not know, and says so', () => {
    const { scenario, issues } = fromSearch('?off=c1:because_c2*trial_c3:trial*more_c4*')
    expect(scenario.claimsOff).toEqual({ c1: 'unstated', c2: 'trial', c4: 'unstated' })
    expect(issues.map(({ code, param, found }) => [code, param, found])).toEqual([
      ['unknown-reason', 'off', 'c1:because'],
      ['unreadable', 'off', 'c3:trial*more'],
      ['unknown-reason', 'off', 'c4*'],
    ])
  })

  it('switches off all uncertainty with none, and keeps the default where no word can be read', () => {
    expect(scenarioOf('?unc=none').uncertainty.sources).toEqual([])
    expect(scenarioOf('?unc=missing_weights').uncertainty.sources).toEqual(['weights', 'missing'])
    expect(scenarioOf('?unc=luck').uncertainty.sources).toEqual(UNCERTAINTIES)
  })

  it('refuses a link over 8 KiB and gives the default scenario', () => {
    const longest = `?gate=off&w=${'a'.repeat(MAX_LINK_BYTES - 12)}`
    expect(longest).toHaveLength(MAX_LINK_BYTES)
    expect(scenarioOf(longest).gate).toBe('off')
    expect(scenarioOf(`${longest}a`)).toEqual(DEFAULT_SCENARIO)
    expect(fromSearch(`${longest}a`).issues.map((i) => i.code)).toEqual(['too-long'])
    expect(fromSearch(`?w=${'가'.repeat(3000)}`).issues.map((i) => i.code)).toEqual(['too-long'])
  })

  it('says that a link is of a newer version, and reads what it can', () => {
    const { scenario, issues } = fromSearch('?v=3&gate=off&colour=blue&gatt=off&end=1')
    expect(scenario.gate).toBe('off')
    expect(issues.map(({ code, param, found }) => [code, param, found])).toEqual([
      ['unknown-parameter', 'gatt', 'off'],
      ['newer-version', 'v', '3'],
    ])
  })

  it('calls a link of version 2 or later incomplete without its end, and uses what is left of it', () => {
    const whole = '?v=2&c=kr-sovereign-1&at=2026-01-14&rules=strict&w=mmlu_pro:30_kobalt:0&end=1'
    expect(issuesOf(whole)).toEqual([])
    // Cut at every place after which the version can still be read.
    for (let length = whole.indexOf('&'); length < whole.length; length++) {
      expect(issuesOf(whole.slice(0, length)), whole.slice(0, length)).toContainEqual([
        'incomplete',
        'end',
        expect.stringMatching(/^$/),
      ])
    }
    expect(scenarioOf('?v=2&gate=off')).toEqual({ ...DEFAULT_SCENARIO, gate: 'off' })
    expect(issuesOf('?v=2&gate=off&end=10')).toEqual([['incomplete', 'end', '10']])
    expect(issuesOf('?v=7&gate=off').map(([code]) => code)).toEqual(['newer-version', 'incomplete'])
  })

  it('expects no end of a link without a version, or of version 1', () => {
    for (const search of ['?gate=off', '?v=1&gate=off', '?gate=off&end=1', '?v=one&gate=off']) {
      expect(scenarioOf(search).gate).toBe('off')
      expect(fromSearch(search).issues.map(({ code }) => code)).not.toContain('incomplete')
    }
  })

  it('reads what was added after the end like anything else', () => {
    const { scenario, issues } = fromSearch('?v=2&gate=off&end=1&utm_source=mail&k=2&colour=blue&gatt=off')
    expect(scenario).toEqual({ ...DEFAULT_SCENARIO, gate: 'off', seats: 2 })
    expect(issues.map(({ code, param }) => [code, param])).toEqual([['unknown-parameter', 'gatt']])
  })

  it('splits what is assumed of teams at the complete word', () => {
    expect(scenarioOf('?assume=skt.fail_naver.pass').assume).toEqual({ skt: 'fail', naver: 'pass' })
    expect(scenarioOf('?assume=a_fail.pass_b_pass_c.fail').assume).toEqual({ a_fail: 'pass', b_pass_c: 'fail' })
    expect(scenarioOf('?assume=').assume).toEqual({})
    expect(issuesOf('?assume=a.fail_b.maybe_c.pass_a.pass_.fail_d.failed_e')).toEqual([
      ['unreadable', 'assume', 'b.maybe'],
      ['repeated', 'assume', 'a.pass'],
      ['unreadable', 'assume', '.fail'],
      ['unreadable', 'assume', 'd.failed'],
      ['unreadable', 'assume', 'e'],
    ])
    expect(scenarioOf('?assume=__proto__.fail_constructor.pass').assume).toEqual({})
  })

  it('lists an unreadable version and reads the rest', () => {
    expect(scenarioOf('?v=one&gate=off').gate).toBe('off')
    expect(issuesOf('?v=0')).toEqual([['unreadable', 'v', '0']])
  })

  it('says nothing about parameters of the page and those that carriers append', () => {
    const appended = 'utm_source fbclid mibextid igsh gbraid _gl srsltid mc_cid NaPm openExternalBrowser ref si zz'
    expect(
      issuesOf(
        `?lang=en&${appended
          .split(' ')
          .map((name) => `${name}=Ab.1`)
          .join('&')}`,
      ),
    ).toEqual([])
  })

  it.each(['rulez', 'ruls', 'rule_', 'Missing', 'prposent', 'Seed', 'peed'])(
    'names %s, since it may be a slip',
    (name) => {
      const near = !['rule_x', 'prposent'].includes(name)
      expect(issuesOf(`?${name}=1`)).toEqual(near ? [['unknown-parameter', name, '1']] : [])
    },
  )

  it('reads the marks of both versions, also in one list', () => {
    expect(scenarioOf('?w=a*1_b:2&pillars=40*35:25&cell=lg.hle*-1.5').weights).toEqual({ a: 1, b: 2 })
    expect(scenarioOf('?pillars=40*35:25').pillars).toEqual([40, 35, 25])
    expect(scenarioOf('?v=1&off=c1*trial').claimsOff).toEqual({ c1: 'trial' })
  })

  it('calls a link incomplete that was cut before its version could be read', () => {
    expect(issuesOf('?v=')).toEqual([['incomplete', 'end', '']])
    expect(issuesOf('?v')).toEqual([['incomplete', 'end', '']])
  })

  it('survives broken escapes, lone surrogates and control characters', () => {
    for (const text of [
      '%',
      '%zz',
      '%E0%A4%A',
      '\ud800',
      'w=\udfff:1',
      '?c=%00',
      '&&==&=',
      '?'.repeat(50),
      '#',
      '\u202e',
    ]) {
      expect(fromSearch(text).scenario).toEqual(DEFAULT_SCENARIO)
    }
  })

  it('shortens what it found and caps the list', () => {
    expect(fromSearch(`?gate=${'😀'.repeat(100)}`).issues[0]?.found).toBe(`${'😀'.repeat(60)}…`)
    const { issues } = fromSearch(`?w=${'x*x_'.repeat(1000)}`)
    expect(issues).toHaveLength(41)
    expect(issues.at(-1)).toMatchObject({ code: 'more', found: '961' })
  })

  it('does not touch any prototype', () => {
    const search =
      '?w=__proto__:1_constructor:2_prototype:3&cell=__proto__.polluted:1_lg.__proto__:1_constructor.prototype:1&off=__proto__&c=__proto__&__proto__=1&constructor=1'
    const { scenario } = fromSearch(search)
    expect(scenario.weights).toEqual({ prototype: 3 })
    expect(scenario.cells).toEqual({})
    expect(Object.getPrototypeOf(scenario.weights)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('gives a scenario that its own link gives back, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), mutatedLink()), (text) => {
        const { scenario, issues } = fromSearch(text)
        expect(Array.isArray(issues)).toBe(true)
        // The κ of a former version waits for the data and stands in no link.
        expect(fromSearch(toSearch(scenario))).toEqual({ scenario: { ...scenario, kappa: null }, issues: [] })
      }),
      { numRuns: runs(4000) },
    )
  })

  it('reads every parameter without regard to their order', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const search = toSearch(scenario)
        fc.pre(search.length <= MAX_LINK_BYTES)
        const backwards = new URLSearchParams([...new URLSearchParams(search)].reverse())
        expect(scenarioOf(`?${backwards}`)).toEqual(scenario)
      }),
    )
  })
})

describe('MIGRATIONS', () => {
  it('have one step for each past version', () => {
    expect(MIGRATIONS).toHaveLength(LINK_VERSION - 1)
  })
})

describe('the kappa of version 1', () => {
  it('is no parameter of a later version', () => {
    const { scenario, issues } = fromSearch('?v=2&kappa=20&end=1')
    expect(scenario).toEqual(DEFAULT_SCENARIO)
    expect(issues).toMatchObject([{ code: 'unknown-parameter', param: 'kappa', found: '20' }])
  })

  it('waits for the competition of its link, and is any weights where it cannot be read', () => {
    const { scenario } = fromSearch('?v=1&kappa=20')
    expect(scenario.kappa).toBe(20)
    expect(withoutKappa(scenario, makeTable(['a', 'b'], { one: [1, 2] }))).toBe(scenario)
    const { scenario: unread, issues } = fromSearch('?v=1&kappa=many')
    expect(unread).toMatchObject({ kappa: null, uncertainty: { epsilon: 1 } })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'unreadable', param: 'kappa', found: 'many' }))
  })
})

describe('the version of the draws', () => {
  const known = { code: 'version', max: DRAWS_VERSION }

  it.each([
    // Said once, however much the link says of its chances.
    ['?v=1&unc=weights&kappa=20&seed=5', 'draws-anew', '1'],
    ['?v=1', 'draws-anew', '1'],
    ['?kappa=20', 'draws-anew', '1'],
    ['?draws=1', 'draws-anew', '1'],
    ['?v=2&draws=2&end=1', 'draws-anew', '2'],
    ['?v=2&draws=4&end=1', 'newer-draws', '4'],
    ['?v=1&draws=5', 'newer-draws', '5'],
    ['?draws=2.5', 'unreadable', '2.5'],
    ['?draws=0', 'unreadable', '0'],
  ])('in %s is told as %s', (search, code, found) => {
    expect(fromSearch(search).issues).toEqual([{ code, param: 'draws', found, expected: known }])
  })

  it.each(['', '?v=2&end=1', '?rules=strict', '?v=2&draws=3&end=1', '?v=1&draws=3'])(
    'in "%s" is no word worth',
    (s) => {
      expect(fromSearch(s).issues).toEqual([])
    },
  )
})

describe('PARAMS', () => {
  it('are all written, by some field, by a shared link, or as version and end', () => {
    const everything = fc
      .sample(scenarioArbitrary, { numRuns: 300, seed: 1 })
      .flatMap((scenario) => [
        ...new URLSearchParams(toSearch(scenario, { share: { dataVersion: '2026-11-23' } })).keys(),
      ])
    expect(new Set(everything)).toEqual(new Set(PARAMS.filter((param) => param !== 'kappa')))
  })
})

describe(searchOfLink, () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['?w=a:1', '?w=a:1'],
    ['w=a:1', '?w=a:1'],
    ['https://example.org/cutline/?w=a:1#top', '?w=a:1'],
    ['https://example.org/cutline/', ''],
    ['localhost:4173/', ''],
    ['#w=a:1', ''],
    ['c=x&at=2026-01-14', '?c=x&at=2026-01-14'],
    ['rules=strict&src=https://data.example/', '?rules=strict&src=https://data.example/'],
    ['rules=strict&src=https://data.example/?x', '?rules=strict&src=https://data.example/?x'],
  ])('%j has the query %j', (link, search) => {
    expect(searchOfLink(link)).toBe(search)
  })
})
