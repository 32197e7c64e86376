import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { configuredBase } from '#data/base.ts'
import { nameMissingSources } from '#data/own/nameMissingSources.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import { colophonOf } from '#export/colophon.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { contextOf } from '../export/contextOf.ts'
import { realDataset } from '../realDataset.ts'
import { readTable } from './readTable.ts'

const own = () => {
  const { table } = readTable('team,price,quality\na,3,4\nb,5,1\nc,2,2\n')
  if (table === null) throw new Error('no table')
  return datasetOf({ kind: 'table', table })
}

describe(nameMissingSources, () => {
  beforeEach(() => vi.stubGlobal('location', new URL('https://example.org/')))
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['ko', '출처를 적지 않음'],
    ['en', 'source not stated'],
  ] as const)('says in one language that no source was stated (%s)', async (locale, notStated) => {
    const words = await loadWords(locale)
    const dataset = nameMissingSources(own(), words.dataSource.own.noSource)
    expect(Object.values(dataset.sources).map(({ title, publisher }) => [title, publisher])).toEqual([
      [notStated, notStated],
    ])
    const { analysis } = await contextOf(`?c=${dataset.competition.id}`, locale, 0, dataset)
    const { sources } = colophonOf(analysis, configuredBase(), words)
    expect(sources.split(notStated)).toHaveLength(2)
    expect(sources).not.toContain(' / ')
  })

  it('leaves the served data as they are', () => {
    const real = realDataset()
    expect(nameMissingSources(real, 'x')).toBe(real)
  })
})
