import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configuredBase } from '#data/base.ts'
import { fetchJson } from '#data/fetchJson.ts'
import { createQueryClient, datasetQuery } from '#data/queries.ts'
import { createMockServer } from '../../mocks/node.ts'

const server = createMockServer(configuredBase().url)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

describe('in a document', () => {
  it('finds the bundled files beside the page and loads them', async () => {
    expect(configuredBase()).toMatchObject({ origin: location.origin, bundled: true })
    const dataset = await createQueryClient().fetchQuery(datasetQuery(configuredBase(), 'kr-sovereign-1', null))
    expect(dataset.competition.teams.map((team) => team.id)).toEqual(['lg', 'skt', 'upstage', 'naver', 'ncai'])
  })

  it('listens to a signal that the document made', async () => {
    const caller = new AbortController()
    caller.abort()
    await expect(fetchJson(`${configuredBase().url}index.json`, { signal: caller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})
