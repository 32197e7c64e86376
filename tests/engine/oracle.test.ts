import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type ComponentState, type Evaluation, evaluate } from '#core/engine/index.ts'
import { type Case, cases } from './competitions.ts'
import { oracle } from './oracle.ts'
import { runs } from './runs.ts'

// Thousands of cases on a machine that may be busy: no statement about speed.
vi.setConfig({ testTimeout: 120_000 })

/** Hundreds of comparisons a case: an expectation, and its text, is made only of those that differ. */
const close = (found: number | null | undefined, wanted: number | null | undefined, what: () => string): void => {
  if (found == null || wanted == null) same(found ?? null, wanted ?? null, what)
  else if (!(Math.abs(found - wanted) < 1e-7)) expect.fail(`${what()}: ${found} is not ${wanted}`)
}

const same = (found: unknown, wanted: unknown, what: () => string): void => {
  if (!Object.is(found, wanted)) expect(found, what()).toBe(wanted)
}

const sorted = (ids: readonly string[] = []): string => ids.toSorted().join()

const closeRecord = (
  found: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, number>>,
  what: string,
) => {
  same(sorted(Object.keys(found)), sorted(Object.keys(wanted)), () => what)
  for (const key of Object.keys(wanted)) close(found[key], wanted[key], () => `${what} ${key}`)
}

const scaledToOne = (record: Readonly<Record<string, number>>): Record<string, number> => {
  const total = Object.values(record).reduce((a, b) => a + b, 0)
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, total > 0 ? value / total : 0]))
}

const STRONGER: readonly ComponentState[] = ['clear', 'cleared', 'disputed', 'alleged', 'established', 'ruled']

const compareScores = ({ competition, choices }: Case, found: Evaluation): void => {
  const wanted = oracle(competition, choices)
  closeRecord(found.shares, wanted.shares, 'share')
  closeRecord(scaledToOne(found.pillarWeights), scaledToOne(wanted.pillarWeights), 'pillar weight')
  expect(found.ranking.map((row) => row.team).sort()).toEqual(competition.teams.map((team) => team.id).sort())
  for (const row of found.ranking) {
    const team = wanted.teams[row.team]
    if (team === undefined) throw new Error(`no team ${row.team}`)
    close(row.total, team.total, () => `total of ${row.team}`)
    same(row.rank, team.rank, () => `rank of ${row.team}`)
    same(row.ownValues, team.own, () => `own values of ${row.team}`)
    same(row.unscored === null, team.total !== null, () => `${row.team} has a reason or a total`)
    close(row.penalty, team.penalty, () => `penalty of ${row.team}`)
    for (const { benchmark } of competition.field) {
      const cell = row.cells[benchmark]
      const picked = wanted.picked[row.team]?.[benchmark] ?? null
      const kind = picked === null ? 'missing' : picked.score === null ? 'hypothetical' : 'published'
      same(cell?.kind, kind, () => `cell ${row.team} × ${benchmark}`)
      if (cell?.kind === 'hypothetical') same(cell.value, picked?.value, () => 'value')
      if (cell?.kind === 'published') {
        if (cell.score !== picked?.score) expect(cell.score).toEqual(picked?.score)
        same(cell.variant, picked?.variant, () => 'variant')
        same(cell.maybeLater, choices.asOf < cell.score.public.last, () => 'maybe later')
      }
    }
    if (team.total === null) continue
    close(row.benchmarkScore, team.benchmarkScore, () => `benchmark score of ${row.team}`)
    close(
      row.contributions.reduce((a, part) => a + part.amount, 0),
      team.benchmarkScore,
      () => `contributions of ${row.team}`,
    )
    for (const part of row.contributions) {
      const other = team.parts[part.benchmark]
      same(part.origin, other?.origin, () => `origin ${row.team} × ${part.benchmark}`)
      close(part.points, other?.points, () => `points ${row.team} × ${part.benchmark}`)
      close(part.normalised, other?.normalised, () => `normalised ${row.team} × ${part.benchmark}`)
      close(part.share, other?.share, () => `share ${row.team} × ${part.benchmark}`)
    }
    for (const [pillar, value] of Object.entries(team.pillars))
      if ((wanted.pillarWeights[pillar] ?? 0) > 0)
        close(row.pillars[pillar]?.value, value, () => `pillar ${pillar} of ${row.team}`)
  }
}

const compareGates = ({ competition, choices }: Case, found: Evaluation): void => {
  const wanted = oracle(competition, choices)
  const strength = new Map(competition.claims.map((claim) => [claim.id, STRONGER.indexOf(claim.strength)]))
  expect(found.gates.map((gate) => gate.team).sort()).toEqual(competition.teams.map((team) => team.id).sort())
  for (const gate of found.gates) {
    const other = wanted.gates[gate.team]
    same(gate.status, other?.status, () => `gate of ${gate.team}`)
    for (const part of gate.components) {
      const expected = other?.components[part.component]
      const what = `${part.component} of ${gate.team}`
      same(part.state, expected?.state, () => what)
      same(sorted(part.standing), sorted(expected?.standing), () => `${what}: standing`)
      same(sorted(part.cleared), sorted(expected?.cleared), () => `${what}: cleared`)
      same(sorted(part.replies), sorted(expected?.replies), () => `${what}: replies`)
      const order = part.standing.map((id) => strength.get(id) ?? 0)
      same(order.join(), order.toSorted((a, b) => b - a).join(), () => `${what}: strongest first`)
      const isFree = expected?.reading === 'noted' && part.standing.length === 0
      if (!isFree) same(part.reading, expected?.reading, () => what)
      if (part.reading === 'unknown') same(part.effect, choices.rules.unknown, () => what)
    }
  }
}

const compareVerdicts = ({ competition, choices }: Case, found: Evaluation): void => {
  const wanted = oracle(competition, choices)
  expect(found.verdicts.map((verdict) => verdict.team)).toEqual(competition.teams.map((team) => team.id))
  for (const { team, outcome, route } of found.verdicts) {
    const other = wanted.verdicts[team]
    same(outcome, other?.outcome, () => `verdict on ${team}`)
    same(route, other?.route, () => `route of ${team}`)
  }
}

const check = (
  arbitrary: fc.Arbitrary<Case>,
  seed: number,
  numRuns: number,
  compare: (one: Case, found: Evaluation) => void,
) =>
  fc.assert(
    fc.property(arbitrary, (one) => compare(one, evaluate(one.competition, one.choices))),
    { seed, numRuns: runs(numRuns) },
  )

describe('evaluate agrees with the slow restatement of the rules', () => {
  it('on cells, shares, points, pillars, totals and ranks', () => {
    check(cases(), 11, 1000, compareScores)
  })

  it('on totals where every gap has to be filled from few values', () => {
    check(cases({ plain: true, gaps: 60, pillars: false, teams: { min: 3, max: 5 } }), 12, 1000, compareScores)
  })

  it('on component states, readings and gate status', () => {
    check(cases({ plain: true, benchmarks: { min: 0, max: 1 }, pillars: false }), 13, 1000, compareGates)
  })

  it('on who is out, safe or undecided, and by which route', () => {
    check(cases({ teams: { min: 1, max: 4 } }), 14, 1000, compareVerdicts)
  })

  it('on the verdicts of five teams with ties and gaps', () => {
    check(
      cases({ plain: true, pillars: false, teams: { min: 5, max: 5 }, benchmarks: { min: 1, max: 3 } }),
      15,
      600,
      compareVerdicts,
    )
  })
})
