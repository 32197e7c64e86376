import { describe, expect, it } from 'vitest'
import { boardGroups } from '#analysis/account/boardRows.ts'
import { type Choices, type Competition, prepare } from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { makeBenchmark, makeChoices, makeEntry, makeScore, makeTable } from '../../make.ts'
import { REAL } from './accountOf.ts'

const TEAMS = ['lg', 'naver', 'ncai'] as const

const realGroups = (scenario: Partial<Scenario> = {}, shown: readonly string[] = TEAMS) =>
  boardGroups(
    prepare(REAL, resolveChoices({ ...DEFAULT_SCENARIO, asOf: '2026-01-14', ...scenario }, REAL).choices),
    shown,
  )
const built = (competition: Competition, override: Partial<Choices> = {}, shown = ['a', 'b']) =>
  boardGroups(prepare(competition, makeChoices(competition, override)), shown)

const cellOf = (groups: ReturnType<typeof boardGroups>, row: string, team: string) =>
  groups
    .flatMap(({ rows }) => rows)
    .find(({ benchmark }) => benchmark.id === row)
    ?.cells.get(team)

describe('the benchmark rows of the board', () => {
  it('stand by group in the order of the data, every benchmark once', () => {
    const groups = realGroups()
    expect(groups.map(({ group }) => group?.id)).toEqual(REAL.groups.map(({ id }) => id))
    const ids = groups.flatMap(({ rows }) => rows.map(({ benchmark }) => benchmark.id))
    expect(ids.toSorted()).toEqual(REAL.field.map(({ benchmark }) => benchmark).toSorted())
  })

  it('stand in file order without a group where the data has at most one', () => {
    const [only, ...others] = built(makeTable(['a', 'b'], { z: [1, 2], y: [3, 4], x: [5, 6] }))
    expect(others).toEqual([])
    expect(only?.group).toBeNull()
    expect(only?.rows.map(({ benchmark }) => benchmark.id)).toEqual(['z', 'y', 'x'])
  })

  it('hold a cell for each team shown and no other', () => {
    for (const { rows } of realGroups({}, ['ncai', 'lg'])) {
      for (const { cells } of rows) expect([...cells.keys()].toSorted()).toEqual(['lg', 'ncai'])
    }
  })

  it('tell own, third-party, filled, typed and empty values apart', () => {
    const groups = realGroups({ cells: { lg: { hle: 3.5 } } })
    expect(cellOf(groups, 'mmlu_pro', 'lg')).toMatchObject({ kind: 'self', value: 83.8, maybeLater: false })
    expect(cellOf(groups, 'mmlu_pro', 'naver')).toMatchObject({ kind: 'third-party', value: 78.5, maybeLater: true })
    expect(cellOf(groups, 'hle', 'lg')).toMatchObject({ kind: 'hypothetical', value: 3.5 })
    const filled = cellOf(groups, 'kmmlu_pro', 'naver')
    expect(filled?.kind).toBe('filled')
    expect(filled?.value).toBeCloseTo(64.45, 2)
    expect(cellOf(realGroups({ missing: 'renormalise' }), 'kmmlu_pro', 'naver')).toMatchObject({
      kind: 'empty',
      value: null,
    })
  })

  it('mark the best of a row among values that were not filled in, on the benchmark’s own direction', () => {
    const lower = makeTable(
      ['a', 'b'],
      {},
      {
        field: [makeEntry('delay')],
        benchmarks: [
          makeBenchmark('delay', {
            higherIsBetter: false,
            scores: [
              makeScore({ team: 'a', benchmark: 'delay', value: 20 }),
              makeScore({ team: 'b', benchmark: 'delay', value: 30 }),
            ],
          }),
        ],
      },
    )
    const groups = built(lower)
    expect(cellOf(groups, 'delay', 'a')).toMatchObject({ isBest: true, value: 20 })
    expect(cellOf(groups, 'delay', 'b')).toMatchObject({ isBest: false, value: 30 })
    const filled = built(makeTable(['a', 'b', 'c'], { one: [10, null, 30], two: [1, 1, 1] }), {}, ['a', 'b', 'c'])
    expect(cellOf(filled, 'one', 'b')).toMatchObject({ kind: 'filled', value: 20, isBest: false })
    expect(cellOf(filled, 'one', 'c')?.isBest).toBe(true)
    for (const team of ['a', 'b', 'c']) expect(cellOf(filled, 'two', team)?.isBest).toBe(true)
  })

  it('say why a row has no part in any score', () => {
    const idle = (groups: ReturnType<typeof boardGroups>) =>
      Object.fromEntries(groups.flatMap(({ rows }) => rows.map((row) => [row.benchmark.id, row.idle])))
    const table = makeTable(['a', 'b'], { full: [1, 2], gap: [1, null], nobody: [null, null] })
    expect(idle(built(table))).toEqual({ full: null, gap: null, nobody: 'unpublished' })
    expect(idle(built(table, { missing: 'exclude' }))).toEqual({
      full: null,
      gap: 'excluded',
      nobody: 'unpublished',
    })
  })
})
