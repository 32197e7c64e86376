import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { configuredBase } from '#data/base.ts'
import type { CorrectionsFile } from '#data/dataset.ts'
import { createQueryClient } from '#data/queries.ts'
import { EvidenceRoom } from '#features/evidence/EvidenceRoom.tsx'
import type { Locale } from '#i18n/locale.ts'
import { toSearch } from '#state/scenario/encode.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
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
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.id)
  })
  window.history.replaceState(null, '', '/')
})

type Options = {
  readonly locale?: Locale
  readonly competition?: string
  readonly scenario?: Partial<Scenario>
  readonly isWhole?: boolean
  /** Records no other claims than these. */
  readonly claims?: readonly string[]
}

/** The room as it is first seen, with its first twelve claims, or with all of them: 78 take a while to draw. */
async function renderRoom({
  locale = 'ko',
  competition = 'kr-sovereign-1',
  scenario = {},
  isWhole = false,
  claims,
}: Options = {}) {
  const dataset = realDataset(competition)
  const recorded = dataset.competition.claims.filter(({ id }) => claims?.includes(id) ?? true)
  const rendered = await renderPanel(
    <QueryClientProvider client={createQueryClient()}>
      <EvidenceRoom />
    </QueryClientProvider>,
    {
      locale,
      dataset: { ...dataset, competition: { ...dataset.competition, claims: recorded } },
      scenario: { competition, ...scenario },
    },
  )
  if (isWhole) await showAll(rendered.user)
  return rendered
}
const showAll = (user: UserEvent) => user.click(screen.getByText(MORE))
const MORE = /^(나머지 \d+건 더 보기|Show \d+ more)$/

/** By element: asking a room of 78 claims for labels takes seconds without a browser. */
const rows = (name = '기록된 주장') => {
  const list = [...document.getElementsByTagName('ul')].find((ul) => ul.ariaLabel === name)
  if (list === undefined) throw new Error(`no list ${name}`)
  return [...list.children] as HTMLElement[]
}
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
    const { dataset } = await renderRoom({ isWhole: true })
    const { claims } = dataset.competition
    expect(rows().map((r) => r.id)).toHaveLength(claims.length)
    for (const claim of claims) {
      // By element: asking 64 rows for roles takes a minute on a busy machine.
      const first = row(claim.id).querySelector('article') as HTMLElement
      expect(first).toHaveTextContent(claim.statement.ko)
      expect(first).toHaveTextContent(`주장한 쪽: ${claim.by.ko}`)
      const sources = within(first).getByLabelText('출처', { selector: 'ul' }).children
      expect(sources).toHaveLength(claim.sources.length)
    }
    const days = rows().map((r) => claims.find((c) => r.id === `claim-${c.id}`)?.public.first)
    expect(days).toEqual(days.toSorted())
  })

  it('draws the first twelve, and all at the press of a button, which hands the focus on', async () => {
    const { user } = await renderRoom()
    expect(rows()).toHaveLength(12)
    await user.click(screen.getByText('나머지 66건 더 보기'))
    expect(rows()).toHaveLength(78)
    await waitFor(() => expect(rows()[12]).toHaveFocus())
  })

  it('says in its title how many count', async () => {
    const { store } = await renderRoom()
    expect(screen.getByRole('heading', { level: 2, name: /^기록된 주장/ })).toHaveTextContent(
      /기록된 주장 78건 가운데 2026-01-14 시점에/,
    )
    change(store, { asOf: '2025-06-01' })
    expect(screen.getByRole('heading', { level: 2, name: /^기록된 주장/ })).toHaveTextContent(
      '시점에 반영하는 것은 0건이다',
    )
  })

  it('shows beside whatever was raised every answer on record, or says that there is none', async () => {
    const { dataset, t } = await renderRoom({ isWhole: true })
    const { claims } = dataset.competition
    const raised = claims.filter((c) => c.polarity === 'adverse')
    expect(raised).toHaveLength(20)
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
    await renderRoom({ claims: ['c009', 'c010'] })
    const links = within(row('c010')).getAllByRole('link', { name: /^c009: 사이오닉AI/ })
    expect(links.map((l) => l.getAttribute('href'))).toEqual(['#claim-c009'])
  })

  it('names the model where it is not the one first entered, and contradictions between the sources', async () => {
    await renderRoom({ isWhole: true })
    expect(row('c025')).toHaveTextContent('HyperCLOVA X SEED 8B Omni')
    expect(row('c037')).toHaveTextContent('코리아테크투데이는')
    expect(row('c001')).not.toHaveTextContent('출처가 서로 어긋남')
    expect(screen.getByRole('region', { name: '출처가 서로 어긋나는 곳 7개' })).toBeInTheDocument()
  })

  it('warns where a claim was read in weak sources only', async () => {
    await renderRoom({ claims: ['c019', 'c041'] })
    expect(row('c041')).toHaveTextContent('신뢰도 낮음')
    expect(screen.getAllByText('신뢰도가 낮은 출처에서만 확인한 내용입니다.').length).toBeGreaterThan(0)
    expect(row('c019')).not.toHaveTextContent('신뢰도가 낮은 출처에서만')
  })

  it('marks what came later, and no longer once the date has moved on', async () => {
    const { store } = await renderRoom({ claims: ['c032'] })
    const said = () => within(row('c032')).getAllByRole('article')[0] as HTMLElement
    expect(said()).toHaveAccessibleName(/이 시점 이후$/)
    expect(said()).toHaveAttribute('data-later')
    change(store, { asOf: '2026-01-15' })
    expect(said()).toHaveAccessibleName(/당국 결정$/)
    expect(said()).not.toHaveAttribute('data-later')
  })

  it('sets a claim aside and says so', async () => {
    const { user, store } = await renderRoom({ claims: ['c019'] })
    await user.click(within(row('c019')).getByRole('checkbox', { name: /^반영하지 않기: 네이버클라우드/ }))
    expect(toSearch(store.getState().scenario)).toContain('off=c019')
    expect(within(row('c019')).getAllByRole('article')[0]).toHaveAccessibleName(/반영하지 않음$/)
  })

  it('has what was said of stage 2', async () => {
    await renderRoom({ competition: 'kr-sovereign-2', scenario: { asOf: '2026-08-18' } })
    expect(rows().map((r) => r.id)).toContain('claim-c055')
  })
})

describe('narrowing the ledger down', () => {
  it.each([
    ['구성 요소', '오디오 인코더', 7],
    ['성격', '제기', 20],
    ['무게', '당국이 결정·발표한 것', 6],
  ])('by %s keeps just those', async (label, option, n) => {
    const { user } = await renderRoom()
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    if (n > 12) await showAll(user)
    expect(rows()).toHaveLength(n)
    expect(screen.getByText(`78건 가운데 ${n}건`)).toBeInTheDocument()
  })

  it('by what counts now follows the date', async () => {
    const { user, store } = await renderRoom()
    await user.click(screen.getByRole('checkbox', { name: '지금 반영하는 것만' }))
    await showAll(user)
    const before = rows().map((r) => r.id)
    expect(before).toContain('claim-c019')
    expect(before).not.toContain('claim-c032')
    expect(before).not.toContain('claim-c024')
    change(store, { asOf: '2026-01-15' })
    expect(rows().map((r) => r.id)).toContain('claim-c032')
  })

  it('by words looks through statement, speaker and publisher in both languages, letters large or small', async () => {
    const { dataset } = await renderRoom()
    const box = screen.getByRole('searchbox', { name: '찾기' })
    const find = (text: string) => {
      fireEvent.change(box, { target: { value: text } })
      return rows().map((r) => r.id)
    }
    expect(find('시신경')).toEqual(['claim-c020'])
    expect(find('LAYERNORM')).toContain('claim-c002')
    expect(find('sionic')).toContain('claim-c001')
    const source = dataset.competition.claims.find((c) => c.id === 'c036')?.sources[0] ?? ''
    expect(find(dataset.sources[source]?.publisher ?? '?')).toContain('claim-c036')
  })

  it('to nothing says so and offers the way back', async () => {
    const { user } = await renderRoom()
    await user.type(screen.getByRole('searchbox', { name: '찾기' }), '.*')
    expect(screen.getByText('조건에 맞는 주장이 없습니다.')).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: '기록된 주장' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '조건 모두 지우기' }))
    expect(screen.getByText('나머지 66건 더 보기')).toBeInTheDocument()
    expect(screen.getByRole('searchbox', { name: '찾기' })).toHaveValue('')
  })
})

describe('a link to a claim', () => {
  it('scrolls to it and gives it the focus', async () => {
    window.history.replaceState(null, '', '/#claim-c012')
    await renderRoom()
    await waitFor(() => expect(row('c012')).toHaveFocus())
    expect(scrolled).toEqual(['claim-c012'])
  })

  it('is followed when the address changes, past filters that would hide it', async () => {
    const { user } = await renderRoom()
    await user.selectOptions(screen.getByRole('combobox', { name: '성격' }), '반론')
    jumpTo('/#claim-c001')
    await waitFor(() => expect(row('c001')).toHaveFocus())
    expect(screen.getByRole('combobox', { name: '성격' })).toHaveValue('all')
  })

  it('leads to the same claim a second time', async () => {
    const { user } = await renderRoom()
    jumpTo('/#claim-c009')
    await waitFor(() => expect(row('c009')).toHaveFocus())
    await user.selectOptions(screen.getByRole('combobox', { name: '성격' }), '반론')
    await user.click(within(row('c010')).getByRole('link', { name: /^c009: / }))
    await waitFor(() => expect(row('c009')).toHaveFocus())
  })

  it('to nothing says so; another fragment is left alone', async () => {
    window.history.replaceState(null, '', '/#claim-c999')
    await renderRoom()
    expect(screen.getByRole('alert')).toHaveTextContent('c999')
    jumpTo('/#verdict-sentence')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(scrolled).toEqual([])
  })

  it('is copied with the choices in the address', async () => {
    window.history.replaceState(null, '', '/?at=2026-01-14#verdict-sentence')
    const { user } = await renderRoom({ claims: ['c012'] })
    await user.click(screen.getByRole('button', { name: 'c012 링크 복사' }))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/?at=2026-01-14#claim-c012`)
    expect(row('c012')).toHaveTextContent('복사했습니다')
  })
})

describe('all teams or one', () => {
  it('of one team shows why it passes or fails, what it entered, and its claims alone, in one list', async () => {
    const { dataset, t } = await renderRoom({ locale: 'en' })
    const { teams, claims } = dataset.competition
    for (const team of teams) {
      jumpTo(`/#team-${team.id}`)
      const choice = within(screen.getByRole('navigation', { name: t.team.choose }))
      await waitFor(() => expect(choice.getByRole('link', { name: team.name.en })).toHaveFocus())
      expect(choice.getByRole('link', { name: team.name.en })).toHaveAttribute('aria-current', 'page')
      expect(screen.getByRole('region', { name: new RegExp(`${team.name.en}.* (passes|fails)`) })).toHaveTextContent(
        team.entry.models.join(', '),
      )
      const own = claims.filter((claim) => claim.team === team.id).map(({ id }) => `claim-${id}`)
      expect(screen.getByText(`${own.length} of ${own.length}`)).toBeInTheDocument()
      const drawn = [...document.querySelectorAll('li[id^=claim-]')].map(({ id }) => id)
      expect(drawn).toHaveLength(Math.min(12, own.length))
      expect(own).toEqual(expect.arrayContaining(drawn))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(
        within(screen.getByRole('region', { name: t.scores.models.title })).getAllByRole('rowheader'),
      ).toHaveLength(dataset.benchmarks.models.filter((model) => model.team === team.id).length)
    }
  })

  it('goes back to all by the first of the row', async () => {
    window.history.replaceState(null, '', '/#team-upstage')
    const { user } = await renderRoom()
    expect(screen.getByRole('heading', { level: 2, name: /^업스테이지는 당국 기준으로는 통과/ })).toBeInTheDocument()
    expect(screen.getByText('23건 가운데 23건')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '모든 팀' }))
    expect(screen.getByText('78건 가운데 78건')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: '당국 기준으로는 통과 4팀, 미달 1팀' })).toBeInTheDocument()
  })

  it('stays with the team where a link leads to one of its claims, and leaves it for another’s', async () => {
    window.history.replaceState(null, '', '/#team-naver')
    await renderRoom({ claims: ['c009', 'c010', 'c019', 'c020'] })
    const all = rows().length
    jumpTo('/#claim-c019')
    await waitFor(() => expect(row('c019')).toHaveFocus())
    expect(rows()).toHaveLength(all)
    jumpTo('/#claim-c009')
    await waitFor(() => expect(row('c009')).toHaveFocus())
    expect(rows()).toHaveLength(4)
  })

  it('says so where the link names no team of this stage', async () => {
    window.history.replaceState(null, '', '/#team-nobody')
    await renderRoom({ locale: 'en' })
    expect(screen.getByRole('alert')).toHaveTextContent('The link leads to team nobody')
  })
})

describe('around the claims', () => {
  it('leads to each of its sections', async () => {
    const { user } = await renderRoom({ locale: 'en' })
    const contents = within(screen.getByRole('navigation', { name: 'Evidence' }))
    const buttons = contents.getAllByRole('button')
    expect(buttons).toHaveLength(5)
    for (const button of buttons) {
      await user.click(button)
      expect(document.activeElement).toHaveProperty('tagName', 'H2')
      expect(scrolled.at(-1)).toBe(document.activeElement?.closest('section')?.id)
    }
    expect(new Set(scrolled).size).toBe(5)
  })

  it('says that the list of benchmarks is inferred', async () => {
    await renderRoom()
    expect(screen.getByRole('note', { name: '이 벤치마크 목록에 대하여' })).toHaveTextContent('이 목록은 추정이다')
  })

  it('gives licence and dated downloads of the models', async () => {
    await renderRoom()
    const model = within(screen.getByRole('region', { name: '출품 모델' })).getByRole('row', { name: /A\.X K1/ })
    expect(model).toHaveTextContent('519B (활성 33B)')
    expect(model).toHaveTextContent('Apache-2.0')
    expect(model).toHaveTextContent('약 8,800회, 2026-01-11 기준')
  })

  it('keeps other benchmarks apart, with their sources', async () => {
    const { dataset } = await renderRoom({ locale: 'en' })
    const { alsoReported } = dataset.benchmarks
    const summary = screen.getByText(`${alsoReported.length} more benchmarks outside the calculation`)
    const scores = within(summary.closest('details') as HTMLElement).getAllByRole('row', { hidden: true })
    expect(scores).toHaveLength(1 + alsoReported.reduce((sum, b) => sum + b.scores.length, 0))
  })
})

describe('corrections', () => {
  it('are none so far, said with how to report an error', async () => {
    server.use(http.get(`${url}corrections.json`, () => HttpResponse.json({ schemaVersion: 1, corrections: [] })))
    await renderRoom()
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
    await renderRoom({ locale: 'en' })
    const section = within(screen.getByRole('region', { name: 'Corrections' }))
    const item = await section.findByRole('listitem')
    expect(item).toHaveTextContent('2026-12-01 A score was corrected.')
    expect(item).toHaveTextContent('Reason: Copied wrongly.')
    expect(item).toHaveTextContent('kr-sovereign-1/benchmarks/kobalt.json · data 2026-12-01')
    expect(section.queryByText('Nothing has been corrected yet.')).not.toBeInTheDocument()
  })

  it('that cannot be loaded say so, and come when asked for again', async () => {
    server.use(http.get(`${url}corrections.json`, () => new HttpResponse(null, { status: 404 }), { once: true }))
    const { user } = await renderRoom()
    const section = within(screen.getByRole('region', { name: '고친 기록' }))
    expect(await section.findByRole('alert')).toHaveTextContent('고친 기록을 불러오지 못했습니다.')
    await user.click(section.getByRole('button', { name: '다시 시도' }))
    expect((await section.findAllByRole('listitem')).length).toBeGreaterThan(0)
  })
})

describe('in English', () => {
  it('speaks English throughout', async () => {
    const { user, dataset } = await renderRoom({ locale: 'en', isWhole: true })
    expect(rows('Recorded claims')).toHaveLength(78)
    expect(row('c009')).toHaveTextContent(dataset.competition.claims.find((c) => c.id === 'c010')?.statement.en ?? '?')
    expect(within(row('c032')).getAllByRole('article')[0]).toHaveAccessibleName(/after this date$/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'Answer')
    expect(screen.getByText(/^\d+ of 78$/)).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzz')
    expect(screen.getByRole('button', { name: 'Clear all filters' })).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Corrections' })).toBeInTheDocument()
    const texts = screen.getByRole('region', { name: /recorded claims/ }).textContent ?? ''
    const sourceTitles = Object.values(dataset.sources).flatMap((s) => [s.title, s.publisher])
    const own = sourceTitles.reduce((text, title) => text.replaceAll(title, ''), texts)
    expect(own.match(/[가-힣]+/g) ?? []).toEqual([])
  })
})
