import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { boardStore } from '#state/navigation/boardStore.ts'
import { undo } from '#state/scenario/store.ts'
import { realDataset } from '../render.tsx'
import { columnOrder, control, headOf, opened, ownDataset, renderBoard, rowOf, sentence } from './renderBoard.tsx'

const { competition: REAL } = realDataset()
const labelOf = (id: string, locale: 'ko' | 'en') => REAL.benchmarks.find((b) => b.id === id)?.label[locale] ?? ''
const only = (...ids: string[]) =>
  Object.fromEntries(REAL.field.map(({ benchmark }) => [benchmark, ids.includes(benchmark) ? 10 : 0]))

/** Where a slider stands on its square-root track of 1,000 steps. */
const place = (percent: number) => String(Math.round(1000 * Math.sqrt(percent / 100)))
const drag = (slider: HTMLElement, percent: number) => fireEvent.change(slider, { target: { value: place(percent) } })

describe('a value cell', () => {
  it('closes at Escape also before the focus has gone into what it opened, and keeps the focus', async () => {
    const { dataset } = await renderBoard({ locale: 'en' })
    const row = dataset.competition.benchmarks.find(({ id }) => id === 'mmlu_pro')?.label.en ?? ''
    const cell = control(new RegExp(`^Naver Cloud, ${row}:`))
    cell.focus()
    fireEvent.click(cell)
    fireEvent.keyDown(cell, { key: 'Escape' })
    expect(cell).toHaveAttribute('aria-expanded', 'false')
    expect(cell).toHaveFocus()
    expect(boardStore.getState().opened).toBeNull()
  })

  it.each([
    ['ko', '네이버클라우드', 'MMLU-Pro', /78\.5.*제3자/, '가정 지우기', /^만약 이 값이라면/],
    ['en', 'Naver Cloud', 'MMLU-Pro', /78\.5.*third party/, 'Remove what-if', /^What if it were/],
  ] as const)('opens in %s value, source and date, takes a what-if value and gives it back', async (...given) => {
    const [locale, team, row, said, , ask] = given
    const { user, store, dataset, t } = await renderBoard({ locale })
    const cell = () => control(new RegExp(`^${team}, ${row}:`))
    expect(cell()).toHaveAccessibleName(said)
    await user.click(cell())
    expect(cell()).toHaveAttribute('aria-expanded', 'true')
    const detail = await opened(`${team} · ${row}`)
    const score = dataset.competition.benchmarks
      .find(({ id }) => id === 'mmlu_pro')
      ?.scores.find((s) => s.team === 'naver' && s.value === 78.5)
    if (score === undefined) throw new Error('no such score')
    expect(detail.getByText(score.locator)).toBeVisible()
    expect(detail.getAllByText(new RegExp(score.public.last)).length).toBeGreaterThan(0)
    expect(
      detail.getAllByText(dataset.sources[score.source]?.title.replace(/\d{4}-.*/, '').trim() ?? '', { exact: false })
        .length,
    ).toBeGreaterThan(0)

    const field = detail.getByLabelText(ask)
    await user.clear(field)
    await user.type(field, '12,5{Enter}')
    expect(store.getState().scenario.cells).toEqual({ naver: { mmlu_pro: 12.5 } })
    expect(cell()).toHaveAccessibleName(new RegExp(`12\\.5, ${t.matrix.kinds.hypothetical}`))
    await user.click(detail.getByText(t.scores.whatIf.clear))
    expect(store.getState().scenario.cells).toEqual({})
    expect(cell()).toHaveAccessibleName(said)
    await user.keyboard('{Escape}')
    expect(cell()).toHaveFocus()
  })

  it('is one at a time, and closes with a second press', async () => {
    const { user } = await renderBoard({ locale: 'en' })
    const [one, two] = [control(/^NC AI, HLE:/), control(/^Upstage, HLE:/)]
    await user.click(one)
    await user.click(two)
    expect([one, two].map((cell) => cell.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
    await user.click(two)
    expect(boardStore.getState().opened).toBeNull()
  })

  it.each([
    ['ko', '채움'],
    ['en', 'filled'],
  ] as const)('says in %s what was filled in', async (locale, filled) => {
    await renderBoard({ locale })
    const team = REAL.teams.find(({ id }) => id === 'naver')?.name[locale]
    expect(control(new RegExp(`^${team}, KMMLU-Pro:`))).toHaveAccessibleName(new RegExp(`64\\.4\\d?, ${filled}`))
  })
})

describe('the kinds of the values that count', () => {
  it.each([
    ['ko', '자체 1 제3자 4 채움 8', '자체 9 채움 4'],
    ['en', 'own 1 third party 4 filled 8', 'own 9 filled 4'],
  ] as const)('stand under the heads in %s', async (locale, naver, ncai) => {
    const { t } = await renderBoard({ locale })
    const row = rowOf(t.matrix.scores.title)
    const cells = [...row.querySelectorAll<HTMLElement>('[role=cell][data-column]')]
    const of = (team: string) => cells.find((cell) => cell.dataset['column'] === team)?.textContent
    expect(of('naver')).toBe(naver)
    expect(of('ncai')).toBe(ncai)
  })
})

describe('“only this”', () => {
  const locale = 'en'

  it('puts all weight on a group, lets another join, and goes back to the weights before', async () => {
    const before = { kobalt: 50 }
    const { user, store, t, dataset } = await renderBoard({ locale, scenario: { weights: before } })
    const words = t.matrix.scores
    const [first, second] = dataset.competition.groups
    if (first === undefined || second === undefined) throw new Error('no groups')
    const members = (group: string) => REAL.field.filter((e) => e.group === group).map((e) => e.benchmark)
    await user.click(control(words.onlyOf(first.label[locale])))
    expect(store.getState().scenario.weights).toEqual(
      Object.fromEntries(REAL.field.filter((e) => e.group !== first.id).map(({ benchmark }) => [benchmark, 0])),
    )
    await user.click(control(words.tooOf(second.label[locale])))
    const counting = REAL.field.filter((e) => store.getState().scenario.weights[e.benchmark] !== 0)
    expect(counting.map((e) => e.benchmark).toSorted()).toEqual(
      [...members(first.id), ...members(second.id)].toSorted(),
    )
    act(() => undo(store))
    await user.click(control(words.onlyBackOf(first.label[locale])))
    expect(store.getState().scenario.weights).toEqual(before)
  })

  it('works for a single benchmark, and the last one cannot be left out', async () => {
    const { user, store, t } = await renderBoard({ locale })
    const words = t.matrix.scores
    const hle = labelOf('hle', locale)
    await user.click(control(words.onlyOf(hle)))
    expect(store.getState().scenario.weights).toEqual(
      Object.fromEntries(REAL.field.filter((e) => e.benchmark !== 'hle').map((e) => [e.benchmark, 0])),
    )
    const out = control(t.weights.zero(hle))
    expect(out).toBeDisabled()
    expect(out).toHaveAttribute('title', words.last)
    await user.click(out)
    expect(store.getState().scenario.weights['hle']).toBeUndefined()
    await user.click(control(words.onlyBackOf(hle)))
    expect(store.getState().scenario.weights).toEqual({})
  })
})

describe('the weights of the board', () => {
  it('are thirteen equal shares in five groups, and sum to 100 %', async () => {
    const { t } = await renderBoard()
    const sliders = screen.getAllByLabelText(/ 비중$/, { selector: 'input[type=range]' })
    const own = sliders.filter((slider) => !slider.getAttribute('aria-label')?.endsWith('묶음 비중'))
    expect(own.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual(Array(13).fill('7.7%'))
    expect(sliders.length - own.length).toBe(
      REAL.groups.filter(({ id }) => REAL.field.filter((e) => e.group === id).length > 1).length,
    )
    expect(screen.getByText(`${t.matrix.scores.whole} 100.0%`)).toBeVisible()
  })

  it('move one share and let the others give way, on a square-root track', async () => {
    await renderBoard()
    drag(control('KoBALT 비중'), 36)
    expect(control('KoBALT 비중')).toHaveAttribute('aria-valuetext', '36.0%')
    expect(control('CLIcK 비중')).toHaveAttribute('aria-valuetext', '5.3%')
  })

  it('step by one with an arrow, ten with Shift, a tenth with Alt', async () => {
    const { user } = await renderBoard()
    const slider = control('MMLU-Pro 비중')
    act(() => slider.focus())
    await user.keyboard('{ArrowRight}')
    expect(slider).toHaveAttribute('aria-valuetext', '8.7%')
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(slider).toHaveAttribute('aria-valuetext', '18.7%')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(slider).toHaveAttribute('aria-valuetext', '18.6%')
  })

  it('make a whole drag one undo, and come back from 100 % to the very start', async () => {
    const { store } = await renderBoard()
    const slider = control('CLIcK 비중')
    fireEvent.pointerDown(slider)
    for (const percent of [20, 60, 100]) drag(slider, percent)
    expect(store.getState().past).toHaveLength(0)
    fireEvent.pointerUp(slider)
    expect(store.getState().past).toHaveLength(1)
    act(() => undo(store))
    expect(store.getState().scenario.weights).toEqual({})
    fireEvent.pointerDown(slider)
    for (const percent of [100, 7.69]) drag(slider, percent)
    fireEvent.pointerUp(slider)
    expect(store.getState().scenario.weights).toEqual({})
    expect(store.getState().past).toHaveLength(0)
  })

  it('stand as before where the hand is taken over by a scroll', async () => {
    const { store } = await renderBoard()
    const slider = control('CLIcK 비중')
    fireEvent.pointerDown(slider)
    drag(slider, 60)
    fireEvent.pointerCancel(slider)
    expect(store.getState().scenario.weights).toEqual({})
    expect(store.getState().past).toHaveLength(0)
  })

  it('keep a locked share', async () => {
    const { user } = await renderBoard()
    await user.click(control('IFEval 비중 고정'))
    expect(control('IFEval 비중')).toBeDisabled()
    drag(control('MMLU-Pro 비중'), 49)
    expect(control('IFEval 비중')).toHaveAttribute('aria-valuetext', '7.7%')
    expect(control('IFEval 고정 풀기')).toHaveAttribute('aria-pressed', 'true')
  })

  it('say why a slider cannot move where all others are locked', async () => {
    const { store, t } = await renderBoard()
    const others = REAL.field.filter((e) => e.benchmark !== 'kobalt').map((e) => e.benchmark)
    act(() => store.setState({ locks: new Set(others) }))
    const slider = control(t.weights.slider(labelOf('kobalt', 'ko')))
    expect(slider).toBeDisabled()
    expect(slider).toHaveAccessibleDescription(t.matrix.scores.stuck)
  })

  it('leave out, restore and reset', async () => {
    const { user, store, t } = await renderBoard()
    await user.click(control('KMMLU-Pro 빼기'))
    expect(control('KMMLU-Pro 비중')).toHaveAttribute('aria-valuetext', '0.0%')
    // The button that was pressed has no more to do: the keyboard goes on at the slider.
    expect(control('KMMLU-Pro 비중')).toHaveFocus()
    await user.click(control('KMMLU-Pro 기본 비중으로'))
    expect(control('KMMLU-Pro 비중')).toHaveAttribute('aria-valuetext', '7.7%')
    expect(control('KMMLU-Pro 비중')).toHaveFocus()
    drag(control('CLIcK 비중'), 49)
    await user.click(screen.getByRole('button', { name: t.matrix.scores.resetAll }))
    expect(store.getState().scenario.weights).toEqual({})
    expect(control(t.weights.presets)).toHaveFocus()
  })

  it('can be set by presets named by what they do, each team’s best case among them', async () => {
    const { user, store, t } = await renderBoard({ locale: 'en' })
    const menu = control(t.weights.presets)
    const names = within(menu)
      .getAllByRole('option')
      .map((option) => option.textContent)
    expect(names).toEqual(expect.arrayContaining([t.weights.presetNames['maths-and-code']]))
    const naver = REAL.teams.find(({ id }) => id === 'naver')?.name.en ?? ''
    await user.selectOptions(menu, t.weights.presetNames['maths-and-code'])
    expect(store.getState().scenario.weights).not.toEqual({})
    await user.selectOptions(menu, t.weights.favour(naver))
    expect(store.getState().past).toHaveLength(2)
  })

  it('say which benchmarks were dropped for their gaps', async () => {
    const { t } = await renderBoard({ scenario: { missing: 'exclude' } })
    expect(screen.getAllByText(t.matrix.scores.outOfPlay.excluded)).toHaveLength(10)
  })

  it.each([
    ['ko', 'AIME 2025 비중', '16.1% 위에서 점수로는 네이버클라우드가 탈락합니다.'],
    ['en', 'Weight of AIME 2025', 'Above 16.1%, Naver Cloud is eliminated on score.'],
  ] as const)(
    'tell in %s where a weight changes who is eliminated, in the row and to a screen reader',
    async (locale, label, text) => {
      await renderBoard({ locale })
      expect(control(label)).toHaveAccessibleDescription(text)
      expect(rowOf('AIME 2025')).toHaveTextContent(/16\.1%/)
    },
  )

  it('hold what the strip says once the weight stands there, and then tell the way back', async () => {
    await renderBoard({ locale: 'en' })
    drag(control('Weight of AIME 2025'), 16.5)
    expect(sentence()).toContain('Naver Cloud is eliminated on both score and independence')
    expect(columnOrder().at(-1)).toBe('naver')
    expect(control('Weight of AIME 2025')).toHaveAccessibleDescription('Below 16.1%, NC AI is eliminated on score.')
  })
})

describe('a share that is typed', () => {
  const label = 'HLE 비중(%)'
  const face = () => control(new RegExp(`^${label.replace(/[()]/g, '\\$&')}:`))

  it.each([
    ['12,5', '12.5'],
    [' ２0 %', '20.0'],
  ])('takes %j as %s per cent', async (typed, became) => {
    const { user } = await renderBoard()
    await user.click(face())
    await user.clear(control(label))
    await user.type(control(label), `${typed}{Enter}`)
    expect(face()).toHaveTextContent(`${became}%`)
    expect(face()).toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('refuses what is no number, says so and changes nothing', async () => {
    const { user, store, t } = await renderBoard()
    await user.click(face())
    await user.clear(control(label))
    await user.type(control(label), 'plenty{Enter}')
    expect(screen.getByText(t.app.fields.refused('plenty', '0%', '100%'))).toHaveAttribute('role', 'alert')
    expect(store.getState().scenario.weights).toEqual({})
    await user.click(face())
    await user.keyboard('{Escape}')
    expect(screen.queryByText(t.app.fields.refused('plenty', '0%', '100%'))).toBeNull()
  })

  it.each([
    ['−5', '0.0'],
    ['150', '100.0'],
  ])('holds %s at %s per cent and says so', async (typed, became) => {
    const { user, t } = await renderBoard()
    await user.click(face())
    await user.clear(control(label))
    await user.type(control(label), `${typed}{Enter}`)
    expect(screen.getByText(t.app.fields.capped(typed, `${became}%`))).toHaveAttribute('role', 'alert')
  })

  it('is held to what locked weights leave, and says so', async () => {
    const { user, store, t } = await renderBoard()
    act(() => store.setState({ locks: new Set(['mmlu_pro', 'kobalt', 'click']) }))
    await user.click(face())
    await user.clear(control(label))
    await user.type(control(label), '90{Enter}')
    expect(screen.getByText(t.app.fields.capped('90', '76.9%'))).toHaveAttribute('role', 'alert')
  })
})

describe('a competition without groups or claims', () => {
  it('has its rows in file order, “only this” per row, and the chosen one alone in the sentence', async () => {
    const dataset = ownDataset('team,zeta,alpha\na,10,90\nb,60,50\nc,20,10')
    const { user, store, t } = await renderBoard({
      locale: 'en',
      dataset,
      scenario: { competition: dataset.competition.id, asOf: null },
    })
    const rows = [...document.querySelectorAll<HTMLElement>('[data-weight]')].map((head) => head.textContent)
    expect(rows.map((text) => /^(zeta|alpha)/.exec(text ?? '')?.[0])).toEqual(['zeta', 'alpha'])
    expect(sentence()).toBe('c is eliminated on score.')
    await user.click(control(t.matrix.scores.onlyOf('zeta')))
    expect(Object.values(store.getState().scenario.weights)).toEqual([0])
    expect(sentence()).toBe('a is eliminated on score.')
    expect(headOf('a')).toHaveTextContent('10.00')
  })
})

it('weights that are all but on one benchmark keep every bar within its cell', async () => {
  const { container } = await renderBoard({ scenario: { weights: only('hle'), cells: { lg: { hle: 100 } } } })
  // What is contributed and the pale track behind it, both in per cent of the bar's room.
  const widths = [...container.querySelectorAll<HTMLElement>('[data-cell^="hle "] [style*="background-size"]')].flatMap(
    (bar) => [...bar.style.backgroundSize.matchAll(/([\d.]+)% /g)].map(([, width]) => Number(width)),
  )
  expect(widths.length).toBeGreaterThanOrEqual(10)
  for (const width of widths) expect(width).toBeLessThanOrEqual(100)
})

describe('parts that are not public yet', () => {
  it('open at their note, and take assumed points', async () => {
    const { user, store } = await renderBoard({})
    await user.click(screen.getByRole('button', { name: /점수를 가정해 볼 수 있습니다$/ }))
    await user.click(control(/^NC AI, 사용자:/))
    const field = await screen.findByRole('textbox', { name: /NC AI.*사용자/ })
    await user.type(field, '20{Enter}')
    expect(store.getState().scenario.assumed).toEqual({ ncai: { user: 20 } })
    act(() => undo(store))
    expect(store.getState().scenario.assumed).toEqual({})
  })
})

it('the share of a compared scenario stands in place of the next threshold', async () => {
  await renderBoard({ locale: 'en' })
  expect(rowOf('HLE')).toHaveTextContent('86.1% Naver')
  act(() => boardStore.setState({ beside: { ':hle': 'B 12.0%' } }))
  expect(rowOf('HLE')).toHaveTextContent('B 12.0%')
  expect(rowOf('HLE')).not.toHaveTextContent('86.1% Naver')
})
