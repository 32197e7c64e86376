import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { LIMITS } from '#core/engine/index.ts'
import { contradictions } from '#data/assemble.ts'
import { describeIssues } from '#data/describeIssues.ts'
import { plainText } from '#data/own/plainText.ts'
import { benchmarksFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'

const served = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/kr-sovereign-1/${name}.json`, import.meta.url), 'utf8'))

const issuesOf = (schema: z.ZodMiniType, file: unknown) => {
  const checked = z.safeParse(schema, file)
  return checked.success ? [] : describeIssues(checked.error, file)
}

describe('numbers of a contract', () => {
  it.each([1.7e308, -1.7e308, LIMITS.value.max + 1])('refuses a value of %d', (value) => {
    const file = served('benchmarks')
    file.benchmarks[0].scale.max = value
    expect(issuesOf(benchmarksFileSchema, file)[0]?.path).toBe('benchmarks[0].scale.max')
  })

  it.each([5e-324, 1e-7])('refuses a scale as narrow as %d', (width) => {
    const file = served('benchmarks')
    file.benchmarks[0].scale = { ...file.benchmarks[0].scale, min: 0, max: width }
    file.benchmarks[0].scores = []
    expect(issuesOf(benchmarksFileSchema, file)).toContainEqual({
      path: 'benchmarks[0].scale.max',
      found: String(width),
      expected: 'at least 0.000001 more than 0',
    })
  })

  it.each([5e-324, 0, 1.7e308])('refuses a pillar of at most %d points', (max) => {
    const file = served('benchmarks')
    file.competition.pillars[1].max = max
    expect(issuesOf(benchmarksFileSchema, file).map(({ path }) => path)).toContain('competition.pillars[1].max')
  })
})

describe('what data may hold and a link carries', () => {
  it('brings back pillars, points, seats and values at the bounds of the schema', () => {
    const scenario: Scenario = {
      ...DEFAULT_SCENARIO,
      pillars: Array.from({ length: LIMITS.pillars }, (_, i) => 400 + i),
      assumed: { skt: { expert: 250 } },
      cells: { skt: { mmlu_pro: LIMITS.value.max } },
      seats: 200,
    }
    expect(fromSearch(toSearch(scenario))).toEqual({ scenario, issues: [] })
  })

  it('has no claim whose id a link would cut in two', () => {
    const file = served('provenance')
    file.claims[0].id = 'a_b'
    expect(issuesOf(provenanceFileSchema, file)[0]).toMatchObject({ path: 'claims[0].id', found: '"a_b"' })
  })
})

describe('files with more faults than anybody counts', () => {
  it('stops at a hundred wrong types, and at a hundred names that lead nowhere', () => {
    const file = served('benchmarks')
    const [first] = file.benchmarks
    const many = (change: object) => ({
      ...file,
      benchmarks: Array.from({ length: 400 }, (_, i) => ({
        ...first,
        id: `b${i}`,
        scores: Array.from({ length: 500 }, () => ({ ...first.scores[0], ...change })),
      })),
    })
    for (const change of [{ value: 'x' }, { team: 'nobody', source: 'nowhere' }]) {
      const issues = issuesOf(benchmarksFileSchema, many(change))
      expect(issues.length).toBeGreaterThan(0)
      expect(issues.length).toBeLessThanOrEqual(200)
    }
  })

  it('refuses lists that are too long, whatever stands in them', () => {
    const file = served('benchmarks')
    file.benchmarks = Array.from({ length: 1001 }, () => ({}))
    expect(issuesOf(benchmarksFileSchema, file).map(({ path }) => path)).toEqual(['benchmarks'])
    const provenance = { ...served('provenance'), claims: Array.from({ length: 5001 }, () => null) }
    expect(issuesOf(provenanceFileSchema, provenance).map(({ path }) => path)).toEqual(['claims'])
  })

  it('names few teams and few contradictions', () => {
    const [benchmarks, provenance] = [served('benchmarks'), served('provenance')]
    const [team] = benchmarks.competition.teams
    benchmarks.competition.teams = Array.from({ length: 10_000 }, (_, i) => ({ ...team, id: `t${i}` }))
    provenance.claims = Array.from({ length: 5000 }, () => provenance.claims[0])
    const issues = contradictions(benchmarks, provenance)
    expect(issues).toHaveLength(100)
    expect(issues[0]?.expected).toBe('the id of a team that takes part')
  })
})

describe('names in data and in files of the reader’s own', () => {
  const MARKS = '\u202e\u202b\u2067\u200f\u061c\u00ad\u200b\ufeff\u2060\u{e0041}\u001b\u0085\u3164'

  it('lose what turns the text around them or cannot be seen, and keep joiners', () => {
    const file = served('benchmarks')
    file.competition.teams[0].name = { ko: `${MARKS}엘지${MARKS}`, en: `L${MARKS}G क्‍ष` }
    const [team] = benchmarksFileSchema.parse(file).competition.teams
    expect(team?.name).toEqual({ ko: '엘지', en: 'LG क्‍ष' })
    expect(plainText(`${MARKS}엘${MARKS}지\u2028`, 40)).toBe('엘 지')
  })

  it('are refused where nothing is left', () => {
    const file = served('benchmarks')
    file.competition.teams[0].name.ko = MARKS
    expect(issuesOf(benchmarksFileSchema, file).map(({ path }) => path)).toEqual(['competition.teams[0].name.ko'])
  })
})
