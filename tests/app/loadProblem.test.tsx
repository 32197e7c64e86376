import { readFileSync } from 'node:fs'
import { QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { IndexFile } from '#data/dataset.ts'
import { type LoadError, LoadFailure } from '#data/loadError.ts'
import { loadFile } from '#data/loadFile.ts'
import { createQueryClient, indexQuery } from '#data/queries.ts'
import { BaseProvider } from '#data/useBase.ts'
import { LoadProblem } from '#features/dataSource/LoadProblem.tsx'
import type { Locale } from '#i18n/locale.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { renderPanel } from '../features/render.tsx'
import { BASE, failure, server, withServer } from '../loading/server.ts'

const INDEX: IndexFile = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
const FILE = 'kr-sovereign-1/benchmarks.json'
const LANGUAGES = ['ko', 'en'] as const

withServer()
afterEach(() => vi.restoreAllMocks())

/** The message for an error on a page that has no data yet but knows what there is. */
async function renderProblem(error: LoadError, locale: Locale, scenario: Partial<Scenario> = {}) {
  const client = createQueryClient()
  client.setQueryData(indexQuery(BASE).queryKey, INDEX)
  const retry = vi.fn()
  const panel = await renderPanel(
    <QueryClientProvider client={client}>
      <BaseProvider base={BASE}>
        <LoadProblem error={new LoadFailure(error)} kept={null} onRetry={retry} />
      </BaseProvider>
    </QueryClientProvider>,
    { locale, scenario },
  )
  return { ...panel, retry, problem: screen.getByRole('alert') }
}

const json = (body: string) => () => new HttpResponse(body, { headers: { 'content-type': 'application/json' } })

/** The served file with one part put in the place of its own. */
const changed = (part: object) =>
  json(JSON.stringify({ ...JSON.parse(readFileSync(`public/data/${FILE}`, 'utf8')), ...part }))

const FAILURES: readonly {
  readonly name: string
  readonly answer: () => Response
  readonly ko: readonly string[]
  readonly en: readonly string[]
}[] = [
  {
    name: 'a server error',
    answer: () => new HttpResponse('no', { status: 500 }),
    ko: ['자료를 불러오지 못했습니다', '서버에 문제가 생겼습니다(500).'],
    en: ['The data could not be loaded', 'The server has a problem of its own (500).'],
  },
  {
    name: 'text that is no JSON',
    answer: json('{"schemaVersion": 1, oops}'),
    ko: ['받은 파일을 읽을 수 없습니다', 'JSON 문법에 맞지 않습니다.'],
    en: ['The file received cannot be read', 'It does not follow the syntax of JSON.'],
  },
  {
    name: 'a file of another shape',
    answer: changed({ sources: [['<img src=x onerror=alert(1)>']] }),
    ko: ['자료에 잘못된 곳이 있습니다', 'sources', '필요한 값'],
    en: ['There are mistakes in the data', 'sources', 'expected'],
  },
  {
    name: 'a format newer than the page',
    answer: changed({ schemaVersion: 99 }),
    ko: ['자료가 이 화면보다 새롭습니다', '자료 버전 99'],
    en: ['The data is newer than this page', 'data 99'],
  },
  {
    name: 'a server out of reach',
    answer: () => HttpResponse.error(),
    ko: ['자료를 불러오지 못했습니다', '서버가 응답하지 않습니다.'],
    en: ['The data could not be loaded', 'The server does not answer'],
  },
  {
    name: 'a browser without a network',
    answer: () => {
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
      return HttpResponse.error()
    },
    ko: ['자료를 불러오지 못했습니다', '인터넷에 연결되어 있지 않습니다.'],
    en: ['The data could not be loaded', 'There is no network connection.'],
  },
  {
    name: 'a file that breaks off',
    answer: json('{"schemaVersion": 1, "dataVersion": "2026'),
    ko: ['받은 파일이 온전하지 않습니다', '41바이트에서 파일이 끊겼습니다.'],
    en: ['The file received is incomplete', 'The file breaks off after 41 bytes.'],
  },
  {
    name: 'a web page in place of the data',
    answer: () => HttpResponse.html('<!doctype html><title>No</title>'),
    ko: ['받은 파일을 읽을 수 없습니다', '서버가 알린 형식: text/html'],
    en: ['The file received cannot be read', 'The server calls it text/html'],
  },
  {
    name: 'a server that points elsewhere',
    answer: () => new HttpResponse(null, { status: 302, headers: { location: '/elsewhere.json' } }),
    ko: ['자료를 불러오지 못했습니다', '넘겨진 주소는 따라가지 않습니다'],
    en: ['The data could not be loaded', 'redirects are not followed'],
  },
  {
    name: 'a file beyond the limit',
    answer: json(`{"schemaVersion": 1${' '.repeat(6 * 1024 * 1024)}}`),
    ko: ['받은 파일을 쓸 수 없습니다', '한도 5MiB보다 커서'],
    en: ['The file received cannot be used', 'larger than the limit of 5 MiB'],
  },
]

describe.each(LANGUAGES)('what went wrong with the data, in %s', (locale) => {
  it.each(FAILURES)('$name is explained with its place, and can be tried again', async (example) => {
    server.use(http.get(`${BASE.url}${FILE}`, example.answer))
    const error = await failure(loadFile(BASE, FILE, 'benchmarks'))
    const { problem, user, retry, t } = await renderProblem(error, locale)
    for (const text of [...example[locale], `${BASE.url}${FILE}`]) expect(problem).toHaveTextContent(text)
    await user.click(within(problem).getByRole('button', { name: t.app.retry }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('a data version that was never released is named, and the newest opens', async () => {
    const available = INDEX.competitions[0]?.versions ?? []
    const error: LoadError = { kind: 'unknown-version', url: 'index.json', requested: '2020-01-01', available }
    const { problem, user, store, t } = await renderProblem(error, locale, { dataVersion: '2020-01-01' })
    for (const text of ['2020-01-01', INDEX.dataVersion]) expect(problem).toHaveTextContent(text)
    await user.click(screen.getByRole('button', { name: t.app.openNewest }))
    expect(store.getState().scenario.dataVersion).toBeNull()
  })

  it('the stages that exist are named by their titles, and one of them opens', async () => {
    const available = INDEX.competitions.map(({ id }) => id)
    const error: LoadError = { kind: 'unknown-competition', url: 'index.json', requested: 'nowhere', available }
    const { problem, user, store } = await renderProblem(error, locale, { competition: 'nowhere' })
    expect(problem).toHaveTextContent('nowhere')
    expect(problem).toHaveTextContent(
      { ko: '있는 단계: 1차 단계평가, 2차 단계평가', en: 'Stage 1 evaluation, Stage 2 evaluation' }[locale],
    )
    expect(problem).not.toHaveTextContent('kr-sovereign')
    await user.click(
      screen.getByRole('button', { name: { ko: '1차 단계평가 열기', en: 'Open Stage 1 evaluation' }[locale] }),
    )
    expect(store.getState().scenario.competition).toBe('kr-sovereign-1')
  })
})
