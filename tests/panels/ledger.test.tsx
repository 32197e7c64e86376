import { QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { configuredBase } from '#data/base.ts'
import type { CorrectionsFile } from '#data/dataset.ts'
import { createQueryClient } from '#data/queries.ts'
import type { Locale } from '#i18n/locale.ts'
import { LedgerPanel } from '#panels/ledger/LedgerPanel.tsx'
import { toSearch } from '#scenario/encode.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { createMockServer } from '../../mocks/node.ts'
import { change, realDataset, renderPanel } from './render.tsx'

const { url } = configuredBase()
const server = createMockServer(url)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const scrolled: string[] = []
beforeEach(() => {
  scrolled.length = 0
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this.id)
  }
  window.history.replaceState(null, '', '/')
})

type Options = { readonly locale?: Locale; readonly competition?: string; readonly scenario?: Partial<Scenario> }

const renderLedger = ({ locale = 'ko', competition = 'kr-sovereign-1', scenario = {} }: Options = {}) =>
  renderPanel(
    <QueryClientProvider client={createQueryClient()}>
      <LedgerPanel />
    </QueryClientProvider>,
    { locale, dataset: realDataset(competition), scenario: { competition, ...scenario } },
  )

const list = (name = '기록된 말') => screen.getByRole('list', { name })
const rows = (name?: string) => [...list(name).children] as HTMLElement[]
const row = (id: string) => {
  const found = document.getElementById(`claim-${id}`)
  if (found === null) throw new Error(`no row ${id}`)
  return found
}
const jumpTo = (hash: string) =>
  act(() => {
    window.history.replaceState(null, '', hash)
    window.dispatchEvent(new Event('hashchange'))
  })

describe('the ledger', () => {
  it('has a row for every claim, in order of time, with speaker, words, and each source', async () => {
    const { dataset } = await renderLedger()
    const { claims } = dataset.competition
    expect(rows().map((r) => r.id)).toHaveLength(claims.length)
    for (const claim of claims) {
      const first = within(row(claim.id)).getAllByRole('article')[0] as HTMLElement
      expect(first).toHaveTextContent(claim.statement.ko)
      expect(first).toHaveTextContent(`말한 쪽: ${claim.by.ko}`)
      const sources = within(within(first).getByRole('list', { name: '출처' })).getAllByRole('listitem')
      expect(sources).toHaveLength(claim.sources.length)
    }
    const days = rows().map((r) => claims.find((c) => r.id === `claim-${c.id}`)?.public.first)
    expect(days).toEqual(days.toSorted())
  })

  it('says in its title how many count', async () => {
    const { store } = await renderLedger()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/기록된 말 64건 가운데 2026-01-14 시점에/)
    change(store, { asOf: '2025-06-01' })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('시점에 셈하는 것은 0건이다')
  })

  it('shows beside whatever was raised every answer on record, or says that there is none', async () => {
    const { dataset, t } = await renderLedger()
    const { claims } = dataset.competition
    const raised = claims.filter((c) => c.polarity === 'adverse')
    expect(raised).toHaveLength(18)
    for (const claim of raised) {
      const answers = claims.filter((c) => c.answers.includes(claim.id))
      for (const answer of answers) expect(row(claim.id)).toHaveTextContent(answer.statement.ko)
      if (answers.length === 0) {
        expect(row(claim.id)).toHaveTextContent(
          claim.stance === 'admitted' ? t.provenance.ownWords : t.provenance.noAnswer,
        )
      }
    }
  })

  it('leads from an answer to what it answers', async () => {
    await renderLedger()
    const links = within(row('c010')).getAllByRole('link', { name: /^c009: 사이오닉AI/ })
    expect(links.map((l) => l.getAttribute('href'))).toEqual(['#claim-c009'])
  })

  it('names the model where it is not the one first entered, and contradictions between the sources', async () => {
    await renderLedger()
    expect(row('c025')).toHaveTextContent('HyperCLOVA X SEED 8B Omni')
    expect(row('c037')).toHaveTextContent('코리아테크투데이는')
    expect(row('c001')).not.toHaveTextContent('출처가 서로 어긋남')
    expect(screen.getByRole('region', { name: '출처가 서로 어긋나는 곳 8개' })).toBeInTheDocument()
  })

  it('warns where a claim was read in weak sources only', async () => {
    await renderLedger()
    expect(row('c041')).toHaveTextContent('신뢰도 낮음')
    expect(screen.getAllByText('신뢰도가 낮은 출처에서만 읽은 내용입니다.').length).toBeGreaterThan(0)
    expect(row('c019')).not.toHaveTextContent('신뢰도가 낮은 출처에서만')
  })

  it('marks what came later, and no longer once the date has moved on', async () => {
    const { store } = await renderLedger()
    const said = () => within(row('c032')).getAllByRole('article')[0] as HTMLElement
    expect(said()).toHaveAccessibleName(/이 시점 이후$/)
    expect(said()).toHaveAttribute('data-later')
    change(store, { asOf: '2026-01-15' })
    expect(said()).toHaveAccessibleName(/당국 결정$/)
    expect(said()).not.toHaveAttribute('data-later')
  })

  it('sets a claim aside and says so', async () => {
    const { user, store } = await renderLedger()
    await user.click(within(row('c019')).getByRole('checkbox', { name: /^셈에서 빼기: 네이버클라우드/ }))
    expect(toSearch(store.getState().scenario)).toContain('off=c019')
    expect(within(row('c019')).getAllByRole('article')[0]).toHaveAccessibleName(/셈에서 뺌$/)
  })

  it('has the one announcement of stage 2', async () => {
    await renderLedger({ competition: 'kr-sovereign-2', scenario: { asOf: '2026-08-18' } })
    expect(rows().map((r) => r.id)).toEqual(['claim-c055'])
  })
})

describe('narrowing the ledger down', () => {
  it.each([
    ['팀', '업스테이지', 20],
    ['구성 요소', '오디오 인코더', 6],
    ['방향', '제기', 18],
    ['강도', '당국이 결정·발표한 것', 6],
  ])('by %s keeps just those', async (label, option, n) => {
    const { user } = await renderLedger()
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    expect(rows()).toHaveLength(n)
    expect(screen.getByText(`64건 가운데 ${n}건`)).toBeInTheDocument()
  })

  it('by what counts now follows the date', async () => {
    const { user, store } = await renderLedger()
    await user.click(screen.getByRole('checkbox', { name: '지금 셈하는 것만' }))
    const before = rows().map((r) => r.id)
    expect(before).toContain('claim-c019')
    expect(before).not.toContain('claim-c032')
    expect(before).not.toContain('claim-c024')
    change(store, { asOf: '2026-01-15' })
    expect(rows().map((r) => r.id)).toContain('claim-c032')
  })

  it('by words looks through statement, speaker and publisher in both languages, letters large or small', async () => {
    const { user, dataset } = await renderLedger()
    const box = screen.getByRole('searchbox', { name: '찾기' })
    const find = async (text: string) => {
      await user.clear(box)
      await user.type(box, text)
      return rows().map((r) => r.id)
    }
    expect(await find('시신경')).toEqual(['claim-c020'])
    expect(await find('LAYERNORM')).toContain('claim-c002')
    expect(await find('sionic')).toContain('claim-c001')
    const source = dataset.competition.claims.find((c) => c.id === 'c036')?.sources[0] ?? ''
    expect(await find(dataset.sources[source]?.publisher ?? '?')).toContain('claim-c036')
  })

  it('to nothing says so and offers the way back', async () => {
    const { user } = await renderLedger()
    await user.type(screen.getByRole('searchbox', { name: '찾기' }), '.*')
    expect(screen.getByText('조건에 맞는 기록이 없습니다.')).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: '기록된 말' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '조건 모두 지우기' }))
    expect(rows()).toHaveLength(64)
    expect(screen.getByRole('searchbox', { name: '찾기' })).toHaveValue('')
  })
})

describe('a link to a claim', () => {
  it('scrolls to it and gives it the focus', async () => {
    window.history.replaceState(null, '', '/#claim-c012')
    await renderLedger()
    await waitFor(() => expect(row('c012')).toHaveFocus())
    expect(scrolled).toEqual(['claim-c012'])
  })

  it('is followed when the address changes, past filters that would hide it', async () => {
    const { user } = await renderLedger()
    await user.selectOptions(screen.getByRole('combobox', { name: '방향' }), '반론')
    jumpTo('/#claim-c001')
    await waitFor(() => expect(row('c001')).toHaveFocus())
    expect(screen.getByRole('combobox', { name: '방향' })).toHaveValue('all')
  })

  it('leads to the same claim a second time', async () => {
    const { user } = await renderLedger()
    jumpTo('/#claim-c009')
    await waitFor(() => expect(row('c009')).toHaveFocus())
    await user.selectOptions(screen.getByRole('combobox', { name: '방향' }), '반론')
    await user.click(within(row('c010')).getByRole('link', { name: /^c009: / }))
    await waitFor(() => expect(row('c009')).toHaveFocus())
  })

  it('to nothing on record says so; another fragment is left alone', async () => {
    window.history.replaceState(null, '', '/#claim-c999')
    await renderLedger()
    expect(screen.getByRole('alert')).toHaveTextContent('c999')
    jumpTo('/#verdict-sentence')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(scrolled).toEqual([])
  })

  it('is copied with the choices in the address', async () => {
    window.history.replaceState(null, '', '/?at=2026-01-14#verdict-sentence')
    const { user } = await renderLedger()
    await user.click(screen.getByRole('button', { name: 'c012 링크 복사' }))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/?at=2026-01-14#claim-c012`)
    expect(row('c012')).toHaveTextContent('복사했습니다')
  })
})

describe('corrections', () => {
  it('are none so far, said with how to report an error', async () => {
    await renderLedger()
    const section = within(screen.getByRole('region', { name: '고친 기록' }))
    expect(await section.findByText('아직 고친 것이 없습니다.')).toBeInTheDocument()
    expect(section.getByText(/이슈를 열고/)).toBeInTheDocument()
  })

  it('stand with day, reason, file and version', async () => {
    const file: CorrectionsFile = {
      schemaVersion: 1,
      corrections: [
        {
          date: '2026-12-01',
          what: { ko: '점수를 고쳤다.', en: 'A score was corrected.' },
          reason: { ko: '옮길 때 틀렸다.', en: 'Copied wrongly.' },
          file: 'kr-sovereign-1/benchmarks/kobalt.json',
          dataVersion: '2026-12-01',
        },
      ],
    }
    server.use(http.get(`${url}corrections.json`, () => HttpResponse.json(file)))
    await renderLedger({ locale: 'en' })
    const section = within(screen.getByRole('region', { name: 'Corrections' }))
    const item = await section.findByRole('listitem')
    expect(item).toHaveTextContent('2026-12-01 A score was corrected.')
    expect(item).toHaveTextContent('Why: Copied wrongly.')
    expect(item).toHaveTextContent('kr-sovereign-1/benchmarks/kobalt.json · data 2026-12-01')
    expect(section.queryByText('Nothing has been corrected yet.')).not.toBeInTheDocument()
  })

  it('that cannot be loaded say so, and come when asked for again', async () => {
    server.use(http.get(`${url}corrections.json`, () => new HttpResponse(null, { status: 404 }), { once: true }))
    const { user } = await renderLedger()
    const section = within(screen.getByRole('region', { name: '고친 기록' }))
    expect(await section.findByRole('alert')).toHaveTextContent('고친 기록을 불러오지 못했습니다.')
    await user.click(section.getByRole('button', { name: '다시 시도' }))
    expect(await section.findByText('아직 고친 것이 없습니다.')).toBeInTheDocument()
  })
})

describe('in English', () => {
  it('speaks English throughout', async () => {
    const { user, dataset } = await renderLedger({ locale: 'en' })
    expect(rows('Statements on record')).toHaveLength(64)
    expect(row('c009')).toHaveTextContent(dataset.competition.claims.find((c) => c.id === 'c010')?.statement.en ?? '?')
    expect(within(row('c032')).getAllByRole('article')[0]).toHaveAccessibleName(/after this date$/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'Answer')
    expect(screen.getByText('24 of 64')).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzz')
    expect(screen.getByRole('button', { name: 'Clear all filters' })).toBeInTheDocument()
    expect(await screen.findByText('Nothing has been corrected yet.')).toBeInTheDocument()
    const texts = screen.getByRole('region', { name: /statements on record/ }).textContent ?? ''
    const sourceTitles = Object.values(dataset.sources).flatMap((s) => [s.title, s.publisher])
    const own = sourceTitles.reduce((text, title) => text.replaceAll(title, ''), texts)
    expect(own.match(/[가-힣]+/g) ?? []).toEqual([])
  })
})
