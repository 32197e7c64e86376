import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { configuredBase } from '#data/base.ts'
import type { Dataset, IndexFile } from '#data/dataset.ts'
import { createQueryClient, queryKeys } from '#data/queries.ts'
import { VerdictHead } from '#features/board/VerdictHead.tsx'
import { ComparePanel } from '#features/compare/ComparePanel.tsx'
import { ComparisonBanner } from '#features/compare/ComparisonBanner.tsx'
import { compare } from '#state/comparison/comparison.ts'
import { boardStore } from '#state/navigation/boardStore.ts'
import { listScenarios, savedScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { keep, readAgain } from '#state/savedScenarios/savedScenarios.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { undo } from '#state/scenario/store.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { GuestChanges } from '../../src/features/received/GuestChanges.tsx'
import { ScenariosDialog } from '../../src/features/savedScenarios/ScenariosDialog.tsx'
import { change, realDataset, renderPanel } from './render.tsx'

const VERSION = '2026-11-23'
const STAGES = ['kr-sovereign-1', 'kr-sovereign-2']
const EVE = { asOf: '2026-01-14' } as const

type World = { readonly newest?: string; readonly newestData?: Dataset }

/** The page's cache with both stages, the pinned version and what is newest since. */
function inWorld(panel: ReactNode, { newest = VERSION, newestData }: World = {}) {
  const client = createQueryClient()
  const base = configuredBase()
  const index: IndexFile = {
    schemaVersion: 1,
    dataVersion: newest,
    sources: {},
    competitions: STAGES.map((id) => ({
      id,
      title: { ko: id, en: id },
      decided: '2026-01-15',
      versions: [...new Set([newest, VERSION])],
    })),
  }
  client.setQueryData(queryKeys.index(base), index)
  client.setQueryData(queryKeys.corrections(base), {
    schemaVersion: 1,
    corrections: [
      {
        date: '2027-01-02',
        what: { ko: '고친 값', en: 'a mended value' },
        reason: { ko: '오타', en: 'a slip' },
        file: 'kr-sovereign-1/benchmarks/hle.json',
        dataVersion: newest,
      },
    ],
  })
  for (const id of STAGES) {
    client.setQueryData(queryKeys.dataset(base, id, VERSION), realDataset(id))
    client.setQueryData(queryKeys.dataset(base, id, null), (id === STAGES[0] ? newestData : null) ?? realDataset(id))
  }
  return <QueryClientProvider client={client}>{panel}</QueryClientProvider>
}

const kept = (name: string, search: string) => keep(savedScenarios(), name, search)
const names = () => listScenarios().map(({ name }) => name)
const nothing = () => undefined

beforeEach(() => {
  localStorage.clear()
  readAgain(savedScenarios())
  savedScenarios().store.setState({ lost: [] })
  window.history.replaceState(null, '', '/')
})
afterEach(() => compare([]))

describe('my scenarios', () => {
  const open = (locale: 'ko' | 'en' = 'ko', scenario: Partial<Scenario> = {}) =>
    renderPanel(inWorld(<ScenariosDialog onClose={nothing} />), { locale, scenario })
  const rows = (label: string) => within(screen.getByRole('dialog', { hidden: true })).getAllByLabelText(label)

  it.each([
    ['ko', '이름', '저장', /탈락한다$/],
    ['en', 'Name', 'Save', /(is|are) eliminated$/],
  ] as const)('keep what is on screen with a name and a verdict (%s)', async (locale, name, button, verdict) => {
    const { user } = await open(locale, { rules: { preset: 'strict' } })
    const field = screen.getByRole('textbox', { name, hidden: true })
    await user.clear(field)
    await user.type(field, '  엄격한 것  ')
    await user.click(screen.getByRole('button', { name: button, hidden: true }))
    expect(names()).toEqual(['엄격한 것'])
    expect(listScenarios()[0]?.scenario).toEqual({ ...DEFAULT_SCENARIO, ...EVE, rules: { preset: 'strict' } })
    expect(screen.getByText(verdict)).toBeInTheDocument()
  })

  it('are renamed, moved, copied, deleted and brought back by name', async () => {
    kept('one', '?v=1')
    kept('two', '?v=1&k=2')
    const { user } = await open()
    const press = (name: string) => user.click(screen.getByRole('button', { name, hidden: true }))
    const [field] = rows('one 이름')
    await user.clear(field as HTMLElement)
    await user.type(field as HTMLElement, 'eins{Enter}')
    expect(names()).toEqual(['eins', 'two'])
    await press('two 위로')
    expect(names()).toEqual(['two', 'eins'])
    await press('two 복제')
    expect(names()).toEqual(['two', 'two (사본)', 'eins'])
    await press('two 지우기')
    expect(names()).toEqual(['two (사본)', 'eins'])
    expect(screen.getByText('지웠습니다: two')).toBeInTheDocument()
    await press('되돌리기')
    expect(names()).toEqual(['two', 'two (사본)', 'eins'])
  })

  it.each([
    ['ko', 'one, 지금 화면으로 바꾸기', '지금 화면으로 바꿨습니다: one', '되돌리기', /다른 창에서 바뀌어 그대로/],
    [
      'en',
      'one: Update to what is on screen',
      'Updated to what is on screen: one',
      'Undo',
      /changed in another window/,
    ],
  ] as const)(
    'take what is on screen under their name, and give it back (%s)',
    async (locale, act, said, undone, late) => {
      const record = kept('one', '?v=1&k=2')
      const { user, store } = await open(locale)
      const button = screen.getByRole('button', { name: act, hidden: true })
      await user.click(button)
      expect(listScenarios().map(({ id, scenario }) => [id, scenario])).toEqual([
        [record?.id, store.getState().scenario],
      ])
      expect(screen.getByText(said)).toBeInTheDocument()
      expect(button).toBeDisabled()
      await user.click(screen.getByRole('button', { name: undone, hidden: true }))
      expect(listScenarios()[0]).toMatchObject({ search: '?v=1&k=2', id: record?.id })
      expect(button).toBeEnabled()

      // Another window's change, of which this one has not heard yet.
      const other = { schema: 1, ...record, search: '?v=1&k=3' }
      localStorage.setItem(`cutline.kept.${record?.id}`, JSON.stringify(other))
      await user.click(button)
      expect(screen.getByText(late)).toBeInTheDocument()
      expect(listScenarios()[0]?.search).toBe('?v=1&k=3')
      await user.click(button)
      expect(screen.queryByText(late)).not.toBeInTheDocument()
      expect(listScenarios()[0]?.scenario).toEqual(store.getState().scenario)
    },
  )

  it('are proposed a name that says what differs and no other one has, and a proposed name follows its choices', async () => {
    const { user, store } = await open('ko', { rules: { preset: 'strict' } })
    const field = screen.getByRole('textbox', { name: '이름', hidden: true })
    const proposed = '엄격 · 2026-01-14'
    expect(field).toHaveValue(proposed)
    await user.click(screen.getByRole('button', { name: '저장', hidden: true }))
    expect(field).toHaveValue(`${proposed} (2)`)
    change(store, { missing: 'zero' })
    await user.click(screen.getByRole('button', { name: `${proposed}, 지금 화면으로 바꾸기`, hidden: true }))
    expect(names()).toEqual([`${proposed} · 빈칸 처리: 공개된 값의 평균 → 0점`])
    await user.click(screen.getByRole('button', { name: '되돌리기', hidden: true }))
    expect(names()).toEqual([proposed])
  })

  it('open as one’s own with one undo', async () => {
    kept('two seats', '?v=1&k=2')
    const { user, store } = await open()
    const before = store.getState().scenario
    await user.click(screen.getByRole('button', { name: 'two seats 열기', hidden: true }))
    expect(store.getState()).toMatchObject({ guest: false, steps: 1, scenario: { seats: 2, asOf: null } })
    undo(store)
    expect(store.getState().scenario).toEqual(before)
  })

  it('take a file in beside what is kept, and say what of it they could not', async () => {
    kept('mine', '?v=1')
    const { user } = await open()
    const scenarios = [{ name: 'mine', link: '?v=1' }, { name: 'theirs', link: '?v=1&k=x' }, { name: 'broken' }]
    const file = new File([JSON.stringify({ format: 'cutline-scenarios', version: 1, scenarios })], 'f.json')
    await user.upload(screen.getByLabelText('파일에서 가져오기'), file)
    await waitFor(() => expect(names()).toEqual(['mine', 'theirs']))
    expect(screen.getByText('1개를 더했습니다. 1개는 이미 있어 그대로 두었습니다.')).toBeInTheDocument()
    expect(screen.getByText(/^scenarios\[1\]\.link, k: .*‘x’/)).toBeInTheDocument()
    expect(screen.getByText(/^scenarios\[2\]\.link: 현재 값 ‘–’, 필요한 값: \?로 시작하는/)).toBeInTheDocument()
  })

  it('are drawn fifty at a time, the last one always with them', async () => {
    for (let i = 1; i <= 120; i++) kept(`n${i}`, '?v=1')
    const { user } = await open()
    const shown = () => screen.getAllByLabelText(/^n\d+ 이름$/, { selector: 'input' })
    expect(shown()).toHaveLength(50)
    expect(shown().at(-1)).toHaveValue('n120')
    await user.click(screen.getByRole('button', { name: '50개 더 보기 (남은 시나리오 70개)', hidden: true }))
    expect(shown()).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: '20개 더 보기 (남은 시나리오 20개)', hidden: true }))
    expect(shown()).toHaveLength(120)
    expect(screen.queryByRole('button', { name: /더 보기/, hidden: true })).toBeNull()
  })

  it('say so where a stored text cannot be read, and work on', async () => {
    localStorage.setItem('cutline.kept.zzz', '{broken')
    readAgain(savedScenarios())
    await open()
    expect(screen.getByText(/1개를 읽지 못해 따로 두었습니다/)).toBeInTheDocument()
    expect(localStorage.getItem('cutline.aside.cutline.kept.zzz')).toBe('{broken')
  })

  it('choose at most four to compare', async () => {
    for (let i = 0; i < 5; i++) kept(`s${i}`, `?v=1&k=${i % 4}&p=${i}`)
    const { user } = await open()
    for (let i = 0; i < 4; i++) await user.click(screen.getByLabelText(`s${i} 비교에 넣기`))
    expect(screen.getByLabelText('s4 비교에 넣기')).toBeDisabled()
    await user.click(screen.getByRole('button', { name: '고른 4개 비교', hidden: true }))
    expect(new URLSearchParams(window.location.search).getAll('cmp')).toHaveLength(4)
  })
})

describe('what a shared link changes', () => {
  it.each([
    ['ko', '기본값에서 바꾼 것 2가지', '빈칸 처리: 공개된 값의 평균 → 0점'],
    ['en', '2 choices differ from the default', 'Missing values: published mean → zero'],
  ] as const)('is listed in words (%s)', async (locale, title, line) => {
    const scenario = { ...DEFAULT_SCENARIO, ...fromSearch('?missing=zero&rules=strict').scenario }
    await renderPanel(inWorld(<GuestChanges />), { locale, scenario: { ...scenario, asOf: null } })
    expect(screen.getByText(title)).toBeInTheDocument()
    expect(screen.getByText(line)).toBeInTheDocument()
  })

  it.each([
    ['ko', 'AIME 2025 7.7 → 0.0%', '돌려보내기', /^바꾼 내용과 링크를 복사했습니다/],
    ['en', 'AIME 2025 7.7 → 0.0%', 'Send back', /^Changes and link are copied/],
  ] as const)(
    'and what was changed since, with what that did, goes back in one press (%s)',
    async (locale, move, send, said) => {
      const { store, user } = await renderPanel(inWorld(<GuestChanges />), { locale, scenario: { missing: 'zero' } })
      expect(screen.queryByRole('button', { name: send })).toBeNull()
      change(store, { weights: { aime25: 0 } })
      const line = await screen.findByText(new RegExp(`^${move}: `))
      await user.click(screen.getByRole('button', { name: send }))
      expect(screen.getByText(said)).toBeInTheDocument()
      const [text, link] = (await navigator.clipboard.readText()).split('\n')
      expect(text).toBe(line.textContent)
      const { scenario, issues } = fromSearch(new URL(link ?? '').search)
      expect(issues).toEqual([])
      expect(scenario).toMatchObject({ weights: { aime25: 0 }, missing: 'zero' })
      // What the link itself had changed stays told beside it.
      expect(
        screen.getByText(locale === 'ko' ? '기본값에서 바꾼 것 1가지' : 'One choice differs from the default'),
      ).toBeInTheDocument()
      change(store, { weights: {} })
      await waitFor(() => expect(screen.queryByRole('button', { name: send })).toBeNull())
    },
  )

  it.each([
    [{ rules: { preset: 'lenient' } }, /네이버클라우드가 탈락하지 않는다$/],
    [{ rules: { preset: 'strict' } }, /SK텔레콤·업스테이지도 탈락한다$/],
    [{ assume: { naver: 'pass', lg: 'fail' } }, /LG AI연구원이 대신 탈락한다$/],
    [{ cells: { lg: { mmlu_pro: 84 } } }, /: 결과는 그대로다\(NC AI·네이버클라우드가 탈락한다\)$/],
  ] as const)('and names the teams whose lot it changed: %j', async (part, line) => {
    const { store } = await renderPanel(inWorld(<GuestChanges />))
    change(store, part)
    expect(await screen.findByText(line)).toBeInTheDocument()
  })

  it('says nothing of the data while it is the newest', async () => {
    await renderPanel(inWorld(<GuestChanges />), { scenario: { dataVersion: VERSION } })
    expect(screen.queryByText(/자료가 .*바뀌었습니다/)).toBeNull()
  })

  it('gives the old and the new verdict where the data moved on, and what was corrected', async () => {
    const real = realDataset()
    const later = {
      ...real,
      competition: { ...real.competition, dataVersion: '2027-01-02', defaultSeats: 2 },
    }
    const { user, store } = await renderPanel(inWorld(<GuestChanges />, { newest: '2027-01-02', newestData: later }), {
      scenario: { dataVersion: VERSION, rules: { preset: 'lenient' } },
    })
    expect(
      screen.getByText(/이 링크가 쓰는 자료\(2026-11-23\) 뒤에 새 자료\(2027-01-02\)가 나왔습니다/),
    ).toHaveTextContent('링크의 자료로는 NC AI가 탈락한다. 최신 자료로는 네이버클라우드·NC AI가 탈락한다.')
    expect(screen.getByText('2027-01-02: 고친 값 (오타)')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '최신 자료로 보기' }))
    expect(store.getState().scenario.dataVersion).toBeNull()
  })

  it('says that the verdict is the same where it is', async () => {
    const real = realDataset()
    const later = { ...real, competition: { ...real.competition, dataVersion: '2027-01-02' } }
    await renderPanel(inWorld(<GuestChanges />, { newest: '2027-01-02', newestData: later }), {
      scenario: { dataVersion: VERSION, rules: { preset: 'lenient' } },
    })
    expect(screen.getByText(/최신 자료로도 결과는 같습니다: NC AI가 탈락한다\./)).toBeInTheDocument()
  })
})

describe('the comparison', () => {
  const on = (search: string) => fromSearch(search).scenario
  const open = (locale: 'ko' | 'en' = 'ko', scenario: Partial<Scenario> = {}) =>
    renderPanel(inWorld(<ComparePanel />), { locale, scenario })

  it.each([
    ['ko', '시나리오에 따라 1팀의 결과가 갈린다', 'NC AI가 탈락에서 생존으로: 빈칸 처리 −100.0%p', '빈칸 처리만 적용'],
    [
      'en',
      'The scenarios disagree on one team',
      'NC AI from out to safe: Missing values −100.0 percentage points',
      'Apply Missing values alone',
    ],
  ] as const)('says who differs, why, and applies one row alone (%s)', async (locale, title, because, apply) => {
    compare(['now', on('?at=2026-01-14&rules=lenient&missing=zero')])
    const { user, store } = await open(locale)
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument()
    expect(await screen.findByText(because)).toBeInTheDocument()
    const before = store.getState().scenario
    await user.click(screen.getByRole('button', { name: apply }))
    expect(store.getState().scenario).toEqual({ ...before, missing: 'zero' })
    expect(store.getState().past).toHaveLength(1)
    undo(store)
    expect(store.getState().scenario).toEqual(before)
  })

  it('lists choices, marks what is assumed, and gives a link that opens the same', async () => {
    const other = on('?at=2026-01-14&cell=naver.hle:12')
    compare(['now', other])
    await open()
    expect(await screen.findByText(/^가정 값, 네이버클라우드 .+: 가정 없음 → 12%$/)).toBeInTheDocument()
    expect(screen.getByText('가정 1')).toBeInTheDocument()
    // Of the values that count, by kind; a typed one is marked apart.
    expect(screen.getByText('자체 1 · 제3자 4 · 채움 8')).toBeInTheDocument()
    expect(screen.getByText('자체 1 · 제3자 3 · 채움 8')).toBeInTheDocument()
    const link = new URL((screen.getByRole('textbox', { name: '이 비교의 링크' }) as HTMLInputElement).value)
    expect(link.searchParams.getAll('cmp')).toEqual([
      'now',
      `v.2 c.kr-sovereign-1 d.${DATA_VERSION} at.2026-01-14 cell.naver.hle:12 seed.7 draws.3`,
    ])
    expect(fromSearch(link.search).scenario).toMatchObject({ asOf: '2026-01-14', dataVersion: DATA_VERSION })
  })

  it('shows each side over the board, and what the others say in the heads and cells that differ', async () => {
    const other = on('?at=2026-01-14&cell=naver.hle:12&missing=zero')
    compare(['now', other])
    const panel = inWorld(<ComparisonBanner />)
    const view = await renderPanel(panel)
    expect(screen.getByText(/^빈칸 처리.+ · 가정 값, 네이버클라우드/)).toBeInTheDocument()
    await waitFor(() => expect(boardStore.getState().beside).not.toEqual({}))
    const { beside } = boardStore.getState()
    expect(beside['hle naver']).toBe('B 12.0')
    expect(beside['naver']).toMatch(/^B \d+\.\d+ 점수·독자성 탈락$/)
    // What is the same on both sides stands there once.
    expect(beside['mmlu_pro lg']).toBeUndefined()
    expect(beside[':mmlu_pro']).toBeUndefined()
    view.unmount()
    expect(boardStore.getState().beside).toEqual({})
  })

  it('calls each side that has no name by what it chooses, and no two the same', async () => {
    const zero = on('?at=2026-01-14&missing=zero')
    compare(['now', zero, on('?at=2026-01-14&rules=strict'), zero])
    await renderPanel(inWorld(<ComparisonBanner />), { locale: 'en' })
    const names = screen.getAllByRole('listitem').map((side) => side.querySelector('b')?.textContent)
    expect(names).toEqual([
      'A On screen',
      'B Official · 2026-01-14 · Missing values: published mean → zero',
      'C Strict · 2026-01-14',
      'D Official · 2026-01-14 · Missing values: published mean → zero (2)',
    ])
  })

  it('gives the focus to the verdict when the banner is closed', async () => {
    compare(['now', on('?missing=zero')])
    const { user } = await renderPanel(
      inWorld(
        <>
          <VerdictHead kicker={null} />
          <ComparisonBanner />
        </>,
      ),
    )
    // It comes into sight by itself, with the focus.
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: '비교' })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: '비교 닫기' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('reads the comparison of the address, and lists what it cannot', async () => {
    window.history.replaceState(null, '', '/?cmp=now&cmp=v.1+rules.lax+missing.zero')
    const { store } = await open()
    expect(await screen.findByText('빈칸 처리: 공개된 값의 평균 → 0점')).toBeInTheDocument()
    expect(store.getState().issues).toMatchObject([{ code: 'unreadable', param: 'cmp[2] rules', found: 'lax' }])
  })

  it('says that two stages cannot be attributed to one another', async () => {
    compare(['now', on('?c=kr-sovereign-2')])
    await open()
    expect(await screen.findByText(/단계가 다르면/)).toBeInTheDocument()
  })

  it('starts from what is on screen, and lets sides be added, moved and left out', async () => {
    kept('zero', toSearch(on('?missing=zero'), { versioned: true }))
    const { user } = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: '비교할 시나리오 추가' }), 'zero')
    expect(await screen.findByRole('button', { name: 'zero 빼기' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'zero 기준으로 삼기' }))
    expect(new URLSearchParams(window.location.search).getAll('cmp')).toEqual(['v.2 missing.zero', 'now'])
    await user.click(screen.getByRole('button', { name: 'zero 빼기' }))
    expect(new URLSearchParams(window.location.search).getAll('cmp')).toEqual(['now'])
  })

  it('leaves the address when it is closed, and is back when it is opened again', async () => {
    const sides = () => new URLSearchParams(window.location.search).getAll('cmp')
    compare(['now', on('?missing=zero')])
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '비교 닫기' }))
    expect(sides()).toEqual([])
    cleanup()
    await open()
    expect(sides()).toEqual(['now', 'v.2 missing.zero'])
  })
})
