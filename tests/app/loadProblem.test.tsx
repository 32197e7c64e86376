import { readFileSync } from 'node:fs'
import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { configuredBase } from '#data/base.ts'
import type { IndexFile } from '#data/dataset.ts'
import { LoadFailure } from '#data/loadError.ts'
import { createQueryClient, indexQuery } from '#data/queries.ts'
import { LoadProblem } from '#features/dataSource/LoadProblem.tsx'
import { renderPanel } from '../features/render.tsx'

it.each([
  ['ko', '1차 단계평가 열기', '있는 단계: 1차 단계평가, 2차 단계평가'],
  ['en', 'Open Stage 1 evaluation', 'Stage 1 evaluation, Stage 2 evaluation'],
] as const)('names the stages that exist by their titles (%s)', async (locale, button, cause) => {
  const client = createQueryClient()
  const index: IndexFile = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
  client.setQueryData(indexQuery(configuredBase()).queryKey, index)
  const available = index.competitions.map(({ id }) => id)
  const error = new LoadFailure({ kind: 'unknown-competition', url: 'index.json', requested: 'nowhere', available })
  const { user, store } = await renderPanel(
    <QueryClientProvider client={client}>
      <LoadProblem error={error} kept={null} onRetry={() => {}} />
    </QueryClientProvider>,
    { locale, scenario: { competition: 'nowhere' } },
  )
  expect(screen.getByRole('alert')).toHaveTextContent(cause)
  expect(screen.getByRole('alert')).not.toHaveTextContent('kr-sovereign')
  await user.click(screen.getByRole('button', { name: button }))
  expect(store.getState().scenario.competition).toBe('kr-sovereign-1')
})
