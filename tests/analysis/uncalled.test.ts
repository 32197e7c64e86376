import { describe, expect, it } from 'vitest'
import { uncalled } from '#analysis/chances/outShare.ts'
import { overtaken } from '#analysis/chances/overtaken.ts'
import type { Evaluation } from '#core/engine/index.ts'
import type { Robustness } from '#core/robustness/index.ts'

type Shares = Readonly<Record<string, number>>

const drawn = (outByScore: Shares, tooClose: readonly string[] = [], outByGate: Shares = {}) =>
  ({
    tooClose,
    teams: Object.entries(outByScore).map(([team, share]) => ({
      team,
      outByScore: share,
      outByGate: outByGate[team] ?? 0,
      undecided: 0,
    })),
  }) as unknown as Robustness

const verdict = (out: readonly string[], open: readonly string[], openGates: readonly string[] = []) =>
  ({
    verdicts: ['a', 'b', 'c', 'd'].map((team) => ({
      team,
      outcome: out.includes(team) ? 'out' : open.includes(team) ? 'undecided' : 'safe',
      route: out.includes(team) ? 'score' : null,
    })),
    gates: ['a', 'b', 'c', 'd'].map((team) => ({ team, status: openGates.includes(team) ? 'unknown' : 'pass' })),
  }) as unknown as Evaluation

describe('what the draws cannot call', () => {
  it('is close on score, or settled there and open by evidence', () => {
    const shares = { a: 0.002, b: 0.43, c: 0.57, d: 0.95 }
    const all = ['a', 'b', 'c', 'd']
    const atGate = { a: 0.7, b: 0.7, d: 0.5 }
    expect(uncalled(drawn(shares, all, atGate))).toEqual({ close: ['b', 'c'], byEvidence: ['a', 'd'] })
    // Open for another reason, such as teams without a score: no evidence is blamed.
    expect(uncalled(drawn(shares, all))).toEqual({ close: all, byEvidence: [] })
  })
})

describe('a verdict and chances that seem to contradict one another', () => {
  it.each([
    ['the one that is out goes most often', verdict(['a'], []), { a: 0.6, b: 0.4 }, null],
    ['another goes more often', verdict(['a'], []), { a: 0.3, b: 0.2, c: 0.5 }, { out: 'a', by: 'c' }],
    ['a tie, and one of the two goes most often', verdict([], ['a', 'b']), { a: 0.2, b: 0.5, c: 0.3 }, null],
    [
      'a tie, and a third goes more often',
      verdict([], ['a', 'b']),
      { a: 0.1, b: 0.08, c: 0.57, d: 0.3 },
      { out: 'a', by: 'c' },
    ],
    ['open by the gate alone says nothing of scores', verdict([], ['a'], ['a']), { a: 0.1, b: 0.9 }, null],
  ])('%s', (_, evaluation, shares, expected) => {
    expect(overtaken(evaluation, drawn(shares))).toEqual(expected)
  })
})
