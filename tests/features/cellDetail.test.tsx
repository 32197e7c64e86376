import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { scoreRows } from '#analysis/scoreRows.ts'
import type { Dataset } from '#data/dataset.ts'
import { CellDetail } from '#provenance/value/CellDetail.tsx'
import { HOSTILE_TAIL, withHostileText } from '../../mocks/hostileText.ts'
import { change, realDataset, renderPanel } from './render.tsx'

type Place = { readonly team: string; readonly benchmark: string }

/** What opens below a cell of the table. */
function Cell({ team, benchmark, onClose }: Place & { readonly onClose: () => void }) {
  const { dataset, evaluation } = useAnalysis()
  const rows = scoreRows(dataset.competition, evaluation)
  const row = rows.find((r) => r.benchmark.id === benchmark)
  const cell = row?.cells.find((c) => c.team.id === team)
  if (row === undefined || cell === undefined) throw new Error(`no cell ${team}.${benchmark}`)
  return <CellDetail id="cell" row={row} cell={cell} onClose={onClose} />
}

async function renderCell(team: string, benchmark: string, options: Parameters<typeof renderPanel>[1] = {}) {
  const onClose = vi.fn()
  const rendered = await renderPanel(<Cell team={team} benchmark={benchmark} onClose={onClose} />, options)
  return { ...rendered, onClose, open: within(screen.getByRole('region')) }
}
const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling

describe('a cell in Korean', () => {
  it.each([
    ['ncai', 'hle', '변형', 'HLE(텍스트)'],
    ['skt', 'lcb_v6', '공개된 날', '그날 공개됐는지 불확실'],
    ['naver', 'mmlu_pro', '확인 정도', '언론·집계·사본에서 확인'],
  ])('of %s on %s says which variant was taken, and what is in doubt', async (team, benchmark, term, said) => {
    await renderCell(team, benchmark)
    expect(fact(term)).toHaveTextContent(said)
  })

  it('says why a gap is empty and what the policy puts there', async () => {
    const { store, open } = await renderCell('naver', 'kmmlu_pro')
    expect(fact('빈칸인 이유')).toHaveTextContent('값을 확인하지 못함')
    expect(
      open.getByText(
        '네이버클라우드가 이 항목에서 받은 자체 점수는 읽을 수 있는 형태로 찾지 못했다. 언론은 일부 핵심 벤치마크 점수를 밝히지 않았다고 보도했다. 0점이 아니다.',
      ),
    ).toBeInTheDocument()
    expect(open.getByText('64.45%')).toBeInTheDocument()
    expect(open.getByText('그 벤치마크에서 공개된 값들의 평균으로 채웁니다.')).toBeInTheDocument()

    change(store, { missing: 'zero' })
    expect(fact('채운 값')).toHaveTextContent('0%')
    change(store, { missing: 'renormalise' })
    expect(fact('채운 값')).toHaveTextContent('채우지 않음')
  })

  it('leads from a value to its source, its place, its dates and its working', async () => {
    const { dataset, open } = await renderCell('ncai', 'mmlu_pro')
    const source = dataset.sources['nc-report']
    const link = open.getByRole('link', { name: source?.title ?? 'no such source' })
    expect(link).toHaveAttribute('href', source?.url)
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(open.getByText('Table 4, p.15')).toBeInTheDocument()
    expect(open.getByText('2026-01-09')).toBeInTheDocument()
    expect(open.getByText('NC AI 자체 발표')).toBeInTheDocument()
    expect(open.getByText('모드 표시 없음(사고 모드로 간주)')).toBeInTheDocument()
    expect(open.getByText('100 × (71 − 0) ÷ (100 − 0) = 71.00점')).toBeInTheDocument()
    expect(open.getByText('환산 점수 71.00 × 비중 7.7% = 5.46점')).toBeInTheDocument()
  })

  it('names the other scores on file and why each is not used', async () => {
    const { store, open } = await renderCell('lg', 'mmlu_pro')
    const others = () => open.getAllByRole('listitem').map((item) => item.textContent)
    expect(others()[0]).toContain('83.9 자체 발표: 나중에 고쳐진 값 (2026-01-01까지 유효했던 값)')
    expect(others()[1]).toContain('83.8 제3자: 자체 발표 값을 먼저 씀')

    change(store, { source: 'third-party' })
    expect(others().map((text) => text?.includes('고른 출처 종류가 아님'))).toEqual([true, false])
  })

  it.each([
    ['skt', 'kmmlu_pro', /: 비사고 모드로 측정한 값$/],
    ['skt', 'hle', /: 출처끼리 어긋남$/],
  ])('of %s on %s names what cannot stand there', async (team, benchmark, said) => {
    const { open } = await renderCell(team, benchmark)
    expect(open.getByText(said)).toBeInTheDocument()
  })

  it('takes a what-if value, marks it, and takes it back with one press', async () => {
    const { user, store, open } = await renderCell('naver', 'kmmlu_pro')
    await user.type(screen.getByRole('textbox', { name: /^만약 이 값이라면/ }), '80,5{Enter}')
    expect(store.getState().scenario.cells).toEqual({ naver: { kmmlu_pro: 80.5 } })
    expect(fact('값')).toHaveTextContent('80.5% (가정)')

    await user.click(open.getByRole('button', { name: '가정 지우기' }))
    expect(store.getState().scenario.cells).toEqual({})
    expect(fact('채운 값')).toHaveTextContent('64.45%')
  })

  it('keeps the published value in sight beside a what-if value', async () => {
    const { open } = await renderCell('lg', 'mmlu_pro', { scenario: { cells: { lg: { mmlu_pro: 10 } } } })
    expect(fact('값')).toHaveTextContent('10% (가정)')
    expect(open.getByText(/: 가정 값을 대신 씀$/)).toHaveTextContent('83.8')
  })

  it.each([
    ['850', '네이버클라우드 · KMMLU-Pro: 이 벤치마크의 범위를 벗어납니다(850). 0부터 100까지의 숫자를 넣으세요.'],
    ['여든', '네이버클라우드 · KMMLU-Pro: 숫자가 아닙니다(‘여든’). 0부터 100까지의 숫자를 넣으세요.'],
    ['1e2', '네이버클라우드 · KMMLU-Pro: 숫자가 아닙니다(‘1e2’). 0부터 100까지의 숫자를 넣으세요.'],
    [' ', '네이버클라우드 · KMMLU-Pro: 비어 있습니다. 0부터 100까지의 숫자를 넣으세요.'],
  ])('refuses %j with place, found and expected, and changes nothing', async (typed, message) => {
    const { user, store } = await renderCell('naver', 'kmmlu_pro')
    const field = screen.getByRole('textbox', { name: /^만약 이 값이라면/ })
    await user.type(field, `${typed}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent(message)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(expect.stringContaining(message))
    expect(store.getState().scenario.cells).toEqual({})
  })

  it('takes the focus and offers the way back', async () => {
    const { user, onClose } = await renderCell('ncai', 'kobalt')
    expect(screen.getByRole('heading', { name: 'NC AI · KoBALT' })).toHaveFocus()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('shows as a gap what was public only later', async () => {
    await renderCell('ncai', 'mmlu_pro', { scenario: { asOf: '2026-01-05' } })
    expect(fact('빈칸인 이유')).toHaveTextContent('이 시점 뒤에 공개됨')
    expect(fact('채운 값')).toHaveTextContent('채우지 않음')
  })
})

describe('a cell in English', () => {
  it('says value, variant and doubt', async () => {
    await renderCell('naver', 'hle', { locale: 'en' })
    expect(fact('Value')).toHaveTextContent('5.5%')
    expect(fact('Variant')).toHaveTextContent('HLE (text only)')
    expect(fact('Confirmed in')).toHaveTextContent('the press, an aggregator or a copy')
    expect(fact('Public since')).toHaveTextContent('may not have been public by then')
  })

  it('takes a what-if value and refuses a bad one with a sentence', async () => {
    const { user, store } = await renderCell('ncai', 'aime25', { locale: 'en' })
    const field = screen.getByRole('textbox', { name: /^What if it were/ })
    await user.type(field, '-1{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'NC AI · AIME 2025: -1 is outside this benchmark’s scale. Enter a number from 0 to 100.',
    )
    await user.clear(field)
    await user.type(field, '77')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(store.getState().scenario.cells).toEqual({ ncai: { aime25: 77 } })
    expect(fact('Value')).toHaveTextContent('77% (what-if)')
  })

  it('keeps to the scale of the benchmark in the second stage', async () => {
    const { user, store, open } = await renderCell('lg', 'nia', {
      locale: 'en',
      dataset: realDataset('kr-sovereign-2'),
      scenario: { competition: 'kr-sovereign-2', asOf: '2026-08-20' },
    })
    expect(fact('Why it is empty')).toHaveTextContent('public only later')
    expect(fact('Filled in with')).toHaveTextContent('13.4')
    const field = screen.getByRole('textbox', { name: /^What if it were/ })
    await user.type(field, '16{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 15.')
    await user.clear(field)
    await user.type(field, '12{Enter}')
    expect(store.getState().scenario.cells).toEqual({ lg: { nia: 12 } })
    expect(open.getByText('100 × (12 − 0) ÷ (15 − 0) = 80.00 points')).toBeInTheDocument()
  })
})

it('shows text from the data as text, whatever it holds', async () => {
  const { container } = await renderCell('ncai', 'mmlu_pro', {
    locale: 'en',
    dataset: withHostileText(realDataset()) as Dataset,
  })
  expect(container.querySelector('script, img')).toBeNull()
  expect(container).toHaveTextContent('Table 4, p.15<img src=x onerror="globalThis.hostile=1">')
  expect(globalThis).not.toHaveProperty('hostile')
  expect(HOSTILE_TAIL).toContain('onerror')
})
