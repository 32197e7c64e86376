import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RULE_SETS } from '#core/engine/index.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { undo } from '#state/scenario/store.ts'
import { change } from '../render.tsx'
import { control, headOf, opened, ownDataset, renderBoard, rowOf, sentence, table } from './renderBoard.tsx'

describe('the switch of readings', () => {
  it.each([
    ['ko', ['엄격4팀 탈락', '당국 기준2팀 탈락', '완화1팀 탈락', '직접 설정']],
    ['en', ['Strict4 out', 'Official2 out', 'Lenient1 out', 'Custom']],
  ] as const)('says in %s how many teams each eliminates, and starts from the official one', async (...given) => {
    const [locale, labels] = given
    const { t } = await renderBoard({ locale })
    const radios = within(screen.getByRole('group', { name: t.matrix.gate.switch })).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(labels)
    expect(radios[1]).toBeChecked()
  })

  it('changes the reading with one press, and with the arrow keys', async () => {
    const { user, store, t } = await renderBoard()
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${t.rules.presets.strict}`) }))
    expect(store.getState().scenario.rules).toEqual({ preset: 'strict' })
    expect(store.getState().past).toHaveLength(1)
    await user.keyboard('{ArrowRight}')
    expect(store.getState().scenario.rules).toEqual({ preset: 'official' })
  })

  it('counts on with what is changed', async () => {
    const { store, t } = await renderBoard()
    change(store, { gate: 'off' })
    for (const radio of screen.getAllByRole('radio').slice(0, 3)) {
      expect(radio.closest('label')).toHaveTextContent(t.matrix.gate.eliminates(1))
    }
  })
})

describe('the reader’s own rules', () => {
  it('start from the reading that was active', async () => {
    const { user, store, t } = await renderBoard({ scenario: { rules: { preset: 'strict' } } })
    await user.click(screen.getByRole('radio', { name: t.rules.presets.custom }))
    const { consequences, proof, unknown } = RULE_SETS.strict
    expect(store.getState().scenario.rules).toEqual({ preset: 'custom', consequences, proof, unknown })
  })

  it('follow a consequence changed at its row, and what proof needs, into the link', async () => {
    const { user, store } = await renderBoard()
    await user.selectOptions(control('추론 코드: 결과'), '미달')
    expect(store.getState().scenario.rules).toMatchObject({ preset: 'custom' })
    expect(sentence()).toBe('NC AI가 점수로, 업스테이지와 네이버클라우드가 독자성 기준 미달로 탈락한다.')
    await user.selectOptions(control('입증 수준'), '당국이 결정하면')
    await user.selectOptions(control('입증이 부족할 때'), '보류(미정)')
    expect(store.getState().scenario.rules).toMatchObject({ proof: 'ruled', unknown: 'open' })
    expect(toSearch(store.getState().scenario)).toContain(
      'rules=custom&rule=inference-code.fail&proof=ruled&unknown=open',
    )
  })
})

describe('what is assumed of a team', () => {
  const locale = 'en'

  it('takes two presses and is taken back by one undo', async () => {
    const { user, store, t, dataset } = await renderBoard({ locale })
    const name = dataset.competition.teams.find(({ id }) => id === 'skt')?.name[locale] ?? ''
    const before = sentence()
    await user.click(control(new RegExp(`^${t.matrix.gate.columnFor(name)}`)))
    await user.click(screen.getByText(t.matrix.gate.assume.fail))
    expect(store.getState().scenario.assume).toEqual({ skt: 'fail' })
    expect(sentence()).not.toBe(before)
    expect(sentence()).toContain(name)
    expect(headOf(name)).toHaveTextContent(t.matrix.heads.assumed.fail)
    expect(screen.getByText(t.matrix.gate.assume.fail)).toHaveAttribute('aria-pressed', 'true')
    undo(store)
    expect(store.getState().scenario.assume).toEqual({})
  })

  it('saves a failing team as well, and can be left to the rules again', async () => {
    const { user, store, t, dataset } = await renderBoard({ locale })
    const name = dataset.competition.teams.find(({ id }) => id === 'naver')?.name[locale] ?? ''
    await user.click(control(new RegExp(`^${t.matrix.gate.columnFor(name)}`)))
    await user.click(screen.getByText(t.matrix.gate.assume.pass))
    expect(store.getState().scenario.assume).toEqual({ naver: 'pass' })
    expect(sentence()).not.toContain(name)
    await user.click(screen.getByText(t.matrix.gate.assume.none))
    expect(store.getState().scenario.assume).toEqual({})
    await user.keyboard('{Escape}')
    expect(screen.queryByText(t.matrix.gate.assume.pass)).toBeNull()
    expect(control(new RegExp(`^${t.matrix.gate.columnFor(name)}`))).toHaveFocus()
  })

  it('is said to have no effect while independence is not counted', async () => {
    const { user, t, dataset } = await renderBoard({ locale, scenario: { gate: 'off' } })
    const name = dataset.competition.teams.find(({ id }) => id === 'skt')?.name[locale] ?? ''
    await user.click(control(new RegExp(`^${t.matrix.gate.columnFor(name)}`)))
    expect(screen.getByText(new RegExp(t.matrix.gate.assume.off.replaceAll('.', '\\.')))).toBeVisible()
  })
})

describe('a cell of the gate', () => {
  it('opens what was claimed beside what was answered, and gives the focus back', async () => {
    const { user, t, dataset } = await renderBoard()
    const name = dataset.competition.teams.find(({ id }) => id === 'naver')?.name.ko ?? ''
    const component = t.rules.components['vision-encoder']
    const cell = screen.getByRole('button', {
      name: t.matrix.gate.open(name, component, t.rules.states.established),
    })
    expect(cell).toHaveAttribute('aria-expanded', 'false')
    await user.click(cell)
    const evidence = await opened(`${name} · ${component}`)
    expect(cell).toHaveAttribute('aria-expanded', 'true')
    const claims = dataset.competition.claims.filter(
      (claim) => claim.team === 'naver' && claim.components.includes('vision-encoder'),
    )
    expect(claims.length).toBeGreaterThan(1)
    for (const { statement } of claims.filter(({ polarity }) => polarity !== 'neutral').slice(0, 3)) {
      expect(evidence.getAllByText(statement.ko, { exact: false }).length).toBeGreaterThan(0)
    }
    await user.keyboard('{Escape}')
    expect(screen.queryByText(`${name} · ${component}`)).toBeNull()
    expect(cell).toHaveFocus()
  })

  it('shows state by word, and whose claim the failure rests on beside it', async () => {
    await renderBoard({ locale: 'en' })
    const row = rowOf('Vision encoder')
    expect(row).toHaveTextContent(/established/)
    expect(row).toHaveTextContent(/Naver Cloud, 2026-01-05/)
  })
})

it('a competition without claims has no gate at all', async () => {
  const dataset = ownDataset('team,one,two\na,80,70\nb,60,50\nc,20,10')
  const { t } = await renderBoard({
    locale: 'en',
    dataset,
    scenario: { competition: dataset.competition.id, asOf: null },
  })
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('combobox', { name: t.settings.gate.label })).toBeNull()
  expect(table().queryByText(t.matrix.gate.title)).toBeNull()
  expect(screen.queryByRole('slider', { name: /group/ })).toBeNull()
  expect(screen.getAllByRole('slider')).toHaveLength(2)
  expect(sentence()).toBe('c is eliminated on score.')
})
