import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RULE_SETS } from '#engine/index.ts'
import { RulesPanel } from '#panels/rules/RulesPanel.tsx'
import { toSearch } from '#scenario/encode.ts'
import { change, renderPanel } from './render.tsx'

const sentences = () =>
  within(screen.getByRole('region'))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

describe('RulesPanel in Korean', () => {
  it('offers the four readings and starts from the official one', async () => {
    await renderPanel(<RulesPanel />)
    const switches = within(screen.getByRole('group', { name: '프롬 스크래치를 어떻게 읽을까' }))
    expect(switches.getAllByRole('radio').map((r) => (r as HTMLInputElement).value)).toEqual([
      'strict',
      'official',
      'lenient',
      'custom',
    ])
    expect(switches.getByRole('radio', { name: '당국 기준' })).toBeChecked()
  })

  it('says at once which team, component, whose claim and which date the lenient reading would spare', async () => {
    await renderPanel(<RulesPanel />)
    expect(screen.getByText('완화해서 읽으면 1팀이 달라집니다.')).toBeInTheDocument()
    expect(sentences()).toHaveLength(1)
    expect(sentences()[0]).toContain('는 당국 기준으로는 미달, 완화해서 읽으면 통과입니다.')
    expect(sentences()[0]).toContain('비전 인코더: 확인, 네이버클라우드, 2026-01-05; 그 밖에 오디오 인코더')
  })

  it('names the teams that strict fails and the reading before does not', async () => {
    const { user, store } = await renderPanel(<RulesPanel />)
    await user.click(screen.getByRole('radio', { name: '엄격' }))
    expect(store.getState().scenario.rules).toEqual({ preset: 'strict' })
    expect(screen.getByText('당국 기준으로는 2팀이 달라집니다.')).toBeInTheDocument()
    const [skt, upstage] = sentences()
    expect(skt).toMatch(/^ SK텔레콤은 엄격하게 읽으면 미달, 당국 기준으로는 통과입니다\./)
    expect(skt).toContain('추론 코드: 확인')
    expect(skt).toContain('2026-01-12')
    expect(upstage).toContain('업스테이지는 엄격하게 읽으면 미달')
    expect(screen.getByText(/^양쪽 모두 미달: 네이버/)).toBeInTheDocument()
  })

  it('is worked by arrow keys alone', async () => {
    const { user, store } = await renderPanel(<RulesPanel />)
    screen.getByRole('radio', { name: '당국 기준' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(store.getState().scenario.rules).toEqual({ preset: 'strict' })
  })

  it('compares with the reading that was left, and with another on demand', async () => {
    const { user } = await renderPanel(<RulesPanel />, { scenario: { rules: { preset: 'strict' } } })
    await user.click(screen.getByRole('radio', { name: '완화' }))
    const other = screen.getByRole('combobox', { name: '견줄 기준' })
    expect(other).toHaveDisplayValue('엄격')
    expect(screen.getByText('엄격하게 읽으면 3팀이 달라집니다.')).toBeInTheDocument()
    await user.selectOptions(other, '당국 기준')
    expect(screen.getByText('당국 기준으로는 1팀이 달라집니다.')).toBeInTheDocument()
  })

  it('says that the official text was not public before its day, and only then', async () => {
    const { store, t } = await renderPanel(<RulesPanel />)
    const notYet = t.verdict.rulesNotYet(RULE_SETS.official.knownFrom)
    expect(document.body).toHaveTextContent(notYet)
    change(store, { asOf: '2026-01-15' })
    expect(document.body).not.toHaveTextContent(notYet)
    change(store, { asOf: '2026-01-14', rules: { preset: 'lenient' } })
    expect(document.body).not.toHaveTextContent(notYet)
  })

  it('says that nothing follows from a failure while the gate is off', async () => {
    const { store, t } = await renderPanel(<RulesPanel />)
    expect(screen.queryByText(t.rules.compare.off)).not.toBeInTheDocument()
    change(store, { gate: 'off' })
    expect(screen.getByText(t.rules.compare.off)).toBeInTheDocument()
  })
})

describe('the reader’s own rules', () => {
  it('start from the reading that was active', async () => {
    const { user, store } = await renderPanel(<RulesPanel />, { scenario: { rules: { preset: 'strict' } } })
    await user.click(screen.getByRole('radio', { name: '직접' }))
    const { consequences, proof, unknown } = RULE_SETS.strict
    expect(store.getState().scenario.rules).toEqual({ preset: 'custom', consequences, proof, unknown })
    expect(screen.getByRole('combobox', { name: '토크나이저' })).toHaveValue('fail')
    expect(screen.getByRole('combobox', { name: '증명이 모자랄 때' })).toHaveValue('fail')
  })

  it('change the scenario, the comparison and the link with every choice', async () => {
    const { user, store } = await renderPanel(<RulesPanel />)
    await user.click(screen.getByRole('radio', { name: '직접' }))
    await user.selectOptions(screen.getByRole('combobox', { name: '추론 코드' }), '미달')
    expect(screen.getByText('당국 기준으로는 2팀이 달라집니다.')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: '증명 수준' }), '당국이 결정하면')
    await user.selectOptions(screen.getByRole('combobox', { name: '증명이 모자랄 때' }), '보류(미정)')
    expect(store.getState().scenario.rules).toMatchObject({ preset: 'custom', proof: 'ruled', unknown: 'open' })
    expect(toSearch(store.getState().scenario)).toContain(
      'rules=custom&rule=inference-code.fail&proof=ruled&unknown=open',
    )
  })
})

describe('RulesPanel in English', () => {
  it('says who differs, by whose claim and since when', async () => {
    const { user } = await renderPanel(<RulesPanel />, { locale: 'en' })
    await user.click(screen.getByRole('radio', { name: 'Strict' }))
    expect(screen.getByText('Under the official reading, 2 teams differ.')).toBeInTheDocument()
    expect(sentences()[1]).toContain('Read strictly, Upstage fails; under the official reading, it passes.')
    expect(sentences()[0]).toContain('Inference code: established')
  })
})

describe('claims set aside', () => {
  it.each([
    ['ko', '셈에서 뺀 말 2건', 'c019 빼는 까닭', '다른 출처와 어긋남', 'c019 다시 세기'],
    [
      'en',
      '2 statements set aside',
      'Reason for setting c019 aside',
      'another source contradicts it',
      'Count c019 again',
    ],
  ] as const)(
    'stand under the readings with their reasons and a way back (%s)',
    async (locale, title, label, reason, back) => {
      const { user, store } = await renderPanel(<RulesPanel />, {
        locale,
        scenario: { claimsOff: { c019: 'trial', c026: 'answered' } },
      })
      const list = within(await screen.findByRole('region', { name: title }))
      expect(list.getByRole('link', { name: 'c019' })).toHaveAttribute('href', '#claim-c019')
      await user.selectOptions(list.getByRole('combobox', { name: label }), reason)
      expect(store.getState().scenario.claimsOff).toEqual({ c019: 'contradicted', c026: 'answered' })
      await user.click(list.getByRole('button', { name: back }))
      expect(store.getState().scenario.claimsOff).toEqual({ c026: 'answered' })
    },
  )

  it('leave no trace where none is', async () => {
    await renderPanel(<RulesPanel />)
    expect(screen.queryByText(/셈에서 뺀 말/)).toBeNull()
  })
})
