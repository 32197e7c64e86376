import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { contradictions } from '#data/assemble.ts'
import { contractOf, datasetOf } from '#data/own/ownContract.ts'
import { contractJson, shortJson } from '#data/own/ownJson.ts'
import { OWN_LIMITS } from '#data/own/ownTable.ts'
import { readJsonText } from '#data/own/readJsonText.ts'
import { tableCsv } from '#data/own/tableCsv.ts'
import { benchmarksFileSchema, provenanceFileSchema } from '#data/schema.ts'
import { isId, isTeamId } from '#state/scenario/plainValues.ts'
import { runs } from '../engine/runs.ts'
import { anyTable } from './arbitraryTable.ts'
import { readTable } from './readTable.ts'

describe("a competition of one's own, saved and read again", () => {
  it('is the same as CSV, whatever the names', () => {
    fc.assert(
      fc.property(anyTable(false), (table) => {
        expect(readTable(tableCsv({ kind: 'table', table })).table).toEqual(table)
      }),
      { numRuns: runs(300) },
    )
  })

  it('is the same in the short form, with claims', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable(true), async (table) => {
        const text = shortJson({ kind: 'table', table }) as string
        expect(await readJsonText(text)).toEqual({ kind: 'content', content: { kind: 'table', table } })
      }),
      { numRuns: runs(200) },
    )
  })

  it('is the same data as a contract, with the same id and version', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable(true), async (table) => {
        const reading = await readJsonText(contractJson({ kind: 'table', table }))
        if (reading.kind !== 'content') throw new Error(JSON.stringify(reading.issues))
        expect(datasetOf(reading.content)).toEqual(datasetOf({ kind: 'table', table }))
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('what a table becomes', () => {
  it('fits the data contract, and its ids fit links, all of them in one', () => {
    fc.assert(
      fc.property(anyTable(true), (table) => {
        const { benchmarks, provenance } = contractOf({ kind: 'table', table })
        expect(z.safeParse(benchmarksFileSchema, benchmarks).error?.issues ?? []).toEqual([])
        expect(z.safeParse(provenanceFileSchema, provenance).error?.issues ?? []).toEqual([])
        expect(contradictions(benchmarks, provenance)).toEqual([])
        const teams = benchmarks.competition.teams.map(({ id }) => id)
        const columns = benchmarks.benchmarks.map(({ id }) => id)
        expect(teams.every((id) => isTeamId(id) && id.length <= OWN_LIMITS.teamId)).toBe(true)
        expect(columns.every((id) => isId(id) && id.length <= OWN_LIMITS.benchmarkId)).toBe(true)
        expect(isId(benchmarks.competition.id)).toBe(true)
      }),
      { numRuns: runs(200) },
    )
  })

  it('has the same ids and id whatever the order of its rows, and another version with another number', () => {
    fc.assert(
      fc.property(anyTable(false), (table) => {
        const turned = { ...table, teams: table.teams.toReversed() }
        const before = contractOf({ kind: 'table', table }).benchmarks.competition
        const after = contractOf(readContent(turned)).benchmarks.competition
        expect(after.id).toBe(before.id)
        const idOf = (name: string) => before.teams.find((team) => team.name.en === name)?.id
        for (const team of after.teams) expect(team.id).toBe(idOf(team.name.en))
      }),
      { numRuns: runs(100) },
    )
    const [one, other] = [50, 51].map((score) =>
      datasetOf({ kind: 'table', table: readTable(`team,a,b\nx,${score},2\ny,3,4`).table as never }),
    )
    expect(one?.competition.id).toBe(other?.competition.id)
    expect(one?.competition.dataVersion).not.toBe(other?.competition.dataVersion)
  })
})

const readContent = (
  table: Parameters<typeof tableCsv>[0] extends infer C ? (C extends { table: infer T } ? T : never) : never,
) => ({ kind: 'table', table: readTable(tableCsv({ kind: 'table', table })).table as never }) as const
