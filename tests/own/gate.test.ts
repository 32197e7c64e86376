import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import type { OwnTable } from '#data/own/ownTable.ts'
import { readGateTable } from '#data/own/table/gateTable.ts'
import type { Grid } from '#data/own/table/grid.ts'
import { readGrids } from '#data/own/table/readGrids.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { readTable } from './readTable.ts'

const scores = readTable('team,a,b\nx,71,62\ny,83,94\nz,50,51').table as OwnTable

async function gateOf(text: string) {
  const { components } = (await loadWords('ko')).rules
  const reading = readGrids(text, null)
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.issues))
  const teams = scores.teams.map(({ name }) => name)
  return readGateTable(reading.grids[0] as Grid, { teams, components, date: scores.date, by: 'Board' })
}

async function verdicts(text: string) {
  const { claims } = await gateOf(text)
  const { competition } = datasetOf({ kind: 'table', table: { ...scores, claims } })
  const own = { ...DEFAULT_SCENARIO, competition: competition.id }
  const open = {
    preset: 'custom' as const,
    ...resolveChoices(own, competition).choices.rules,
    unknown: 'open' as const,
  }
  return [own, { ...own, rules: open }].map((scenario) =>
    evaluate(competition, resolveChoices(scenario, competition).choices).verdicts.map(
      ({ gate, outcome }) => `${gate} ${outcome}`,
    ),
  )
}

describe('a table of pass and fail', () => {
  it.each([
    ['a column for each component', 'team,lm-weights,vision-encoder\nx,pass,fail\ny,unknown,pass\nz,,'],
    ['Korean words', '팀,언어모델 가중치,비전 인코더\nx,통과,탈락\ny,미정,통과\nz,통과,통과'],
    ['a row for each', 'team,component,result\nx,vision-encoder,fail\ny,lm-weights,unknown\nz,lm-weights,pass'],
  ])('with %s makes a gate of three values', async (_, text) => {
    expect(await verdicts(text)).toEqual([
      ['fail out', 'pass safe', 'pass out'],
      ['fail out', 'unknown undecided', 'pass out'],
    ])
  })

  it('names what it does not know', async () => {
    const { claims, issues } = await gateOf('team,lm-weights,security\nx,maybe,fail\nw,fail,fail')
    expect(claims).toEqual([])
    expect(issues.map(({ expected, found }) => [expected.code, found])).toEqual([
      ['known-team', 'w'],
      ['known-component', 'security'],
      ['gate-result', 'maybe'],
    ])
    expect((await gateOf('team,security\nx,fail')).issues).toMatchObject([{ severity: 'refused' }])
  })

  it('takes statement, speaker, day and address along', async () => {
    const text = 'team,component,result,statement,by,date,url\nx,data,fail,Says so.,Ministry,2026-01-15,https://e.org/'
    expect((await gateOf(text)).claims).toMatchObject([
      { team: 'x', strength: 'ruled', components: ['data'], statement: 'Says so.', by: 'Ministry', date: '2026-01-15' },
    ])
  })
})
