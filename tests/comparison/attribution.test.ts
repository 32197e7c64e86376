import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Competition, evaluate } from '#core/engine/index.ts'
import { differences } from '#state/comparison/differences.ts'
import { GROUPS, type Group, groupsOf, mix } from '#state/comparison/groups.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'
import { scenarioOn } from '../scenario/arbitrary.ts'
import { attributed, partsOf } from './attributed.ts'

const { competition } = realDataset()
const on = (search: string): Scenario => fromSearch(search).scenario
const side = (scenario: Scenario, data: Competition = competition) => ({ scenario, competition: data })
const evaluated = (scenario: Scenario, data = competition) => evaluate(data, resolveChoices(scenario, data).choices)

const WORTH = { safe: 0, undecided: 0.5, out: 1 }
const sidesOf = (scenario: Scenario, team: string) => {
  const { verdicts, ranking } = evaluated(scenario)
  const outcome = verdicts.find((v) => v.team === team)?.outcome ?? 'undecided'
  return { worth: WORTH[outcome], total: ranking.find((r) => r.team === team)?.total ?? null }
}

/** A scenario, and another that differs from it in a few groups at most. */
const pair = (most: number) =>
  fc
    .tuple(scenarioOn(competition), scenarioOn(competition), fc.subarray([...GROUPS], { maxLength: most }))
    .map(([base, other, groups]) => {
      const unpinned = { ...base, dataVersion: null }
      return [unpinned, mix(unpinned, { ...other, dataVersion: null }, groups)] as const
    })

function* orders<T>(things: readonly T[]): Generator<readonly T[]> {
  if (things.length === 0) yield []
  for (const first of things) for (const rest of orders(things.filter((t) => t !== first))) yield [first, ...rest]
}

/** Every order in which the changed choices can be made, one full evaluation after another. */
function byEveryOrder(base: Scenario, other: Scenario, groups: readonly Group[], team: string) {
  const outcome = Object.fromEntries(groups.map((group) => [group, 0]))
  const total: Record<string, number> = { ...outcome }
  let isScored = true
  let count = 0
  for (const order of orders(groups)) {
    let now = base
    let before = sidesOf(now, team)
    for (const group of order) {
      now = mix(now, other, [group])
      const after = sidesOf(now, team)
      outcome[group] = (outcome[group] ?? 0) + after.worth - before.worth
      if (before.total === null || after.total === null) isScored = false
      else total[group] = (total[group] ?? 0) + after.total - before.total
      before = after
    }
    count += 1
  }
  const mean = (sums: Record<string, number>) =>
    Object.fromEntries(Object.entries(sums).map(([group, sum]) => [group, sum / count]))
  return { outcome: mean(outcome), total: isScored ? mean(total) : null }
}

describe('an attribution', () => {
  it('has rows that sum to the whole change of every team’s outcome and total', () => {
    fc.assert(
      fc.property(pair(8), ([base, other]) => {
        const { groups, changes } = partsOf(side(base), side(other))
        for (const { team, from, to, total } of changes) {
          const [before, after] = [sidesOf(base, team), sidesOf(other, team)]
          expect([WORTH[from], WORTH[to]]).toEqual([before.worth, after.worth])
          const sum = groups.reduce((all, row) => all + (row.outcome[team] as number), 0)
          expect(sum).toBeCloseTo(after.worth - before.worth, 12)
          if (groups.length === 0) continue
          const points = groups.map((row) => row.total[team])
          if (points.includes(null)) expect(points.every((part) => part === null)).toBe(true)
          else expect(points.reduce<number>((all, part) => all + (part ?? 0), 0)).toBeCloseTo(total as number, 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('says of each row what really follows when it alone is applied', () => {
    fc.assert(
      fc.property(pair(6), ([base, other]) => {
        for (const { group, alone } of partsOf(side(base), side(other)).groups) {
          expect(alone.evaluation).toEqual(evaluated(alone.scenario))
          expect(groupsOf(differences(base, alone.scenario, competition))).toEqual([group])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('agrees with a slow mean over every order of making the changes', () => {
    fc.assert(
      fc.property(pair(4), fc.constantFrom(...competition.teams.map(({ id }) => id)), ([base, other], team) => {
        const { groups } = partsOf(side(base), side(other))
        const slow = byEveryOrder(
          base,
          other,
          groups.map(({ group }) => group),
          team,
        )
        for (const row of groups) {
          expect(row.outcome[team]).toBeCloseTo(slow.outcome[row.group] as number, 9)
          if (slow.total === null) expect(row.total[team]).toBeNull()
          else expect(row.total[team]).toBeCloseTo(slow.total[row.group] as number, 9)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('gives nothing to a choice that changes nothing', () => {
    // The penalty is not in force, and the day is the stage's own with another name.
    const { groups } = partsOf(side(on('?rules=strict')), side(on('?rules=lenient&p=40')))
    expect(groups.map(({ group }) => group)).toEqual(['rules', 'gate'])
    expect(Object.values(groups[1]?.outcome ?? {})).toEqual([0, 0, 0, 0, 0])
    expect(Object.values(groups[1]?.total ?? {})).toEqual([0, 0, 0, 0, 0])
  })

  it('shares between two choices that only work together', () => {
    // Lenient rules or gaps as zero alone leave NC AI out by score or Naver Cloud out by the gate.
    const base = on('?at=2026-01-14')
    const other = on('?at=2026-01-14&rules=lenient&missing=zero')
    const { groups, changes, evaluations } = partsOf(side(base), side(other))
    expect(evaluations).toBe(4)
    expect(changes.map(({ team, from, to }) => [team, from, to])).toContainEqual(['ncai', 'out', 'safe'])
    const part = (group: Group, team: string) => groups.find((row) => row.group === group)?.outcome[team]
    expect(part('missing', 'ncai')).toBe(-1)
    expect(part('rules', 'ncai')).toBe(0)
    // Out by the gate before and by score after: no change to share, though either choice alone has one.
    expect(part('missing', 'naver')).toBe(0.5)
    expect(part('rules', 'naver')).toBe(-0.5)
  })

  it('takes other data for a choice of its own', () => {
    const moved: Competition = { ...competition, dataVersion: 'later', defaultSeats: 2 }
    const base = on('?at=2026-01-14&rules=lenient')
    const { groups, changes } = partsOf(side(base), side({ ...base, dataVersion: 'later' }, moved))
    expect(groups.map(({ group }) => group)).toEqual(['data'])
    const outs = changes.filter(({ from, to }) => from !== to).map(({ team }) => team)
    expect(outs).toEqual(['naver'])
    expect(groups[0]?.outcome['naver']).toBe(1)
  })

  it('is refused between two stages, and where every mixture would take too long', () => {
    const second = realDataset('kr-sovereign-2').competition
    expect(attributed(side(DEFAULT_SCENARIO), side(on('?c=kr-sovereign-2'), second))).toEqual({ kind: 'other-stage' })
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...competition.teams[0], id: `t${i}` }) as never)
    const crowd = { ...competition, teams: many }
    const other = on('?rules=strict&missing=zero&norm=rank&w=hle:0&k=2&gate=fills&source=self&undated=hide')
    expect(attributed(side(DEFAULT_SCENARIO, crowd), side(other, crowd))).toEqual({
      kind: 'too-many',
      evaluations: 256,
      teams: 5000,
    })
  })
})
