import { describe, expect, it } from 'vitest'
import { columnsOf } from '#analysis/account/columns.ts'
import type { Choices } from '#core/engine/index.ts'
import { makeTable } from '../../make.ts'
import { accountOf, FIVE, fiveTeams } from './accountOf.ts'

/** Twenty teams, best first, t01 to t20. */
const IDS = Array.from({ length: 20 }, (_, i) => `t${String(i + 1).padStart(2, '0')}`)
const many = (override: Partial<Choices> = {}, values: readonly (number | null)[] = IDS.map((_, i) => 90 - i)) =>
  accountOf(makeTable(IDS, { one: values }), override).account

describe('the columns of the board', () => {
  it('are all teams by score while there are at most eight', () => {
    expect(columnsOf(accountOf(fiveTeams()).account, [])).toEqual(FIVE)
    const eight = IDS.slice(0, 8)
    expect(columnsOf(accountOf(makeTable(eight, { one: [1, 2, 3, 4, 5, 6, 7, 8] })).account, ['t01'])).toEqual(
      eight.toReversed(),
    )
  })

  it('are the two best and two on either side of the cut where there are more', () => {
    expect(columnsOf(many({ seats: 5 }), [])).toEqual(['t01', 't02', 't14', 't15', 't16', 't17'])
  })

  it('stay six where the cut is near either end', () => {
    expect(columnsOf(many({ seats: 1 }), [])).toEqual(['t01', 't02', 't03', 't18', 't19', 't20'])
    expect(columnsOf(many({ seats: 19 }), [])).toEqual(['t01', 't02', 't03', 't04', 't05', 't06'])
    expect(columnsOf(many({ seats: 0 }), [])).toHaveLength(6)
  })

  it('take pins before the best, never before the cut, and at most eight in all', () => {
    const account = many({ seats: 5 })
    expect(columnsOf(account, ['t09'])).toEqual(['t01', 't02', 't03', 't09', 't14', 't15', 't16', 't17'])
    expect(columnsOf(account, ['t09', 't10', 't11', 't12'])).toEqual([
      ...['t09', 't10', 't11', 't12'],
      ...['t14', 't15', 't16', 't17'],
    ])
    const seven = columnsOf(account, IDS.slice(4, 11))
    expect(seven).toHaveLength(8)
    expect(seven).toEqual(expect.arrayContaining(['t14', 't15', 't16', 't17']))
  })

  it('take no notice of a pin that is no team of the board', () => {
    expect(columnsOf(many({ seats: 5 }), ['nobody'])).not.toContain('nobody')
  })

  it('stand around the first open place where the cut is open', () => {
    const tied = IDS.map((_, i) => (i === 14 || i === 15 ? 75.5 : 90 - i))
    expect(columnsOf(many({ seats: 5 }, tied), [])).toEqual(expect.arrayContaining(['t15', 't16']))
  })

  it('leave unscored teams to the right', () => {
    const values = IDS.map((_, i) => (i === 0 ? null : 90 - i))
    const columns = columnsOf(many({ seats: 0 }, values), [])
    expect(columns.slice(0, 2)).toEqual(['t02', 't03'])
    expect(columns.indexOf('t01')).toBe(columns.includes('t01') ? columns.length - 1 : -1)
  })
})
