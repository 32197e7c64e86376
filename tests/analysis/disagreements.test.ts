import { describe, expect, it } from 'vitest'
import { disagreements } from '#analysis/disagreements.ts'
import type { MissingPolicy, PolicyOutcome } from '#core/engine/index.ts'

const outcome = (policy: MissingPolicy, out: readonly string[], differs: boolean): PolicyOutcome => ({
  policy,
  differs,
  verdicts: ['a', 'b', 'c'].map((team) => ({
    team,
    outcome: out.includes(team) ? 'out' : 'safe',
    route: out.includes(team) ? 'score' : null,
  })) as unknown as PolicyOutcome['verdicts'],
})

describe('the policies that say otherwise', () => {
  it.each([
    ['some of those that are out, and no other', ['a'], true],
    ['another team', ['c'], false],
    ['one more', ['a', 'b', 'c'], false],
    ['nobody', [], false],
  ])('tell apart: %s', (_, then, isFewer) => {
    expect(disagreements([outcome('mean', ['a', 'b'], false), outcome('zero', then, true)])).toEqual([
      { policies: ['zero'], verdicts: outcome('zero', then, true).verdicts, isFewer },
    ])
  })

  it('are gathered by what they say', () => {
    const given = [outcome('mean', ['a'], false), outcome('zero', ['b'], true), outcome('worst', ['b'], true)]
    expect(disagreements(given).map(({ policies }) => policies)).toEqual([['zero', 'worst']])
  })
})
