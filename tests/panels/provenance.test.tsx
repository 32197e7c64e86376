import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { COMPONENTS, RULE_SETS } from '#engine/index.ts'
import { ProvenancePanel } from '#panels/provenance/ProvenancePanel.tsx'
import { toSearch } from '#scenario/encode.ts'
import { change, realDataset, renderPanel } from './render.tsx'

const cell = (team: RegExp, column: string) =>
  within(screen.getByRole('table')).getByRole('button', {
    name: (name) => team.test(name) && name.includes(`, ${column}:`),
  })
const naver = /^네이버/
const upstage = /^업스테이지/
const evidence = (name: RegExp) => within(screen.getByRole('region', { name }))

describe('the matrix', () => {
  it('is a table with a row for each team and its model, and a column for each component and the whole', async () => {
    const { dataset, t } = await renderPanel(<ProvenancePanel />)
    const table = within(screen.getByRole('table', { name: '팀과 구성 요소별 상태' }))
    const rows = table.getAllByRole('rowheader').map((r) => r.textContent)
    expect(rows).toHaveLength(dataset.competition.teams.length)
    dataset.competition.teams.forEach((team, i) => {
      expect(rows[i]).toContain(team.entry.label)
    })
    expect(table.getAllByRole('columnheader')).toHaveLength(COMPONENTS.length + 2)
    expect(table.getAllByRole('button')).toHaveLength(dataset.competition.teams.length * (COMPONENTS.length + 1))
    expect(table.getByRole('columnheader', { name: /전체에 대한 말.*칸을 움직이지 않음/ })).toBeInTheDocument()
    for (const component of COMPONENTS) {
      expect(table.getByRole('columnheader', { name: t.rules.components[component] })).toBeInTheDocument()
    }
  })

  it('says state and reading in words, and the gate result in the row’s head', async () => {
    const { store } = await renderPanel(<ProvenancePanel />)
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(/확인 미달/)
    expect(cell(upstage, '추론 코드')).toHaveAccessibleName(/확인 참고/)
    expect(screen.getByRole('rowheader', { name: /네이버.*미달/ })).toBeInTheDocument()
    expect(screen.getByRole('rowheader', { name: /업스테이지.*통과/ })).toBeInTheDocument()
    change(store, { rules: { preset: 'strict' } })
    expect(cell(upstage, '추론 코드')).toHaveAccessibleName(/확인 미달/)
    expect(cell(upstage, '토크나이저')).toHaveAccessibleName(/다툼 증명 부족\? 미달로 봄/)
    change(store, { rules: { preset: 'lenient' } })
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(/확인 참고/)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('완화해서 읽으면 독자성에서 미달인 팀이 없다')
  })

  it('gives each failing team a sentence with component, speaker and date', async () => {
    const { store } = await renderPanel(<ProvenancePanel />)
    const reasons = () => screen.getByRole('list', { name: '미달이거나 보류인 까닭' })
    expect(reasons()).toHaveTextContent('는 당국 기준으로는 미달입니다.')
    expect(reasons()).toHaveTextContent('비전 인코더: 확인, 네이버클라우드, 2026-01-05')
    change(store, {
      rules: { preset: 'custom', ...RULE_SETS.strict, unknown: 'open' },
    })
    expect(reasons()).toHaveTextContent('직접 정한 기준으로는 미달입니다.')
  })

  it('walks by arrow keys', async () => {
    const { user } = await renderPanel(<ProvenancePanel />)
    cell(upstage, '언어모델 가중치').focus()
    await user.keyboard('{ArrowRight}')
    expect(cell(upstage, '비전 인코더')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(cell(naver, '비전 인코더')).toHaveFocus()
  })

  it('says once that nothing raised is no certificate', async () => {
    const { t } = await renderPanel(<ProvenancePanel />)
    expect(screen.getAllByText(t.provenance.legendClear)).toHaveLength(1)
  })
})

describe('the evidence behind a cell', () => {
  it('opens by Enter, takes the focus, and gives it back on Escape', async () => {
    const { user } = await renderPanel(<ProvenancePanel />)
    const button = cell(naver, '비전 인코더')
    button.focus()
    await user.keyboard('{Enter}')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('heading', { name: /네이버.* · 비전 인코더/ })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(button).toHaveFocus()
    expect(screen.queryByRole('region', { name: /비전 인코더/ })).not.toBeInTheDocument()
  })

  it('opens from the reason of a failing team', async () => {
    const { user } = await renderPanel(<ProvenancePanel />)
    await user.click(screen.getByRole('button', { name: '네이버클라우드 오디오 인코더 근거 보기' }))
    expect(evidence(/네이버.* · 오디오 인코더/).getAllByRole('article').length).toBeGreaterThan(1)
  })

  it('shows the answer beside the allegation, each introduced by who said it and with its sources', async () => {
    const { user, dataset } = await renderPanel(<ProvenancePanel />)
    await user.click(cell(upstage, '토크나이저'))
    const raised = dataset.competition.claims.find((c) => c.id === 'c009')
    const answer = dataset.competition.claims.find((c) => c.id === 'c010')
    const region = evidence(/업스테이지 · 토크나이저/)
    const [first, second] = region.getAllByRole('article')
    expect(first).toHaveAccessibleName(`말한 쪽: ${raised?.by.ko} ${raised?.public.first} 제기 · 의혹 제기`)
    expect(first).toHaveTextContent(raised?.statement.ko ?? '?')
    expect(second).toHaveTextContent(answer?.statement.ko ?? '?')
    const links = within(first as HTMLElement).getAllByRole('link')
    expect(links.map((l) => l.getAttribute('href'))).toEqual(
      raised?.sources.map((id) => dataset.sources[id]?.url).filter((url) => url !== null),
    )
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('leaves no claim of the data out of its team’s cells', async () => {
    const { user, dataset, t } = await renderPanel(<ProvenancePanel />, { scenario: { asOf: '2026-11-23' } })
    const { claims } = dataset.competition
    for (const component of COMPONENTS) {
      await user.click(cell(naver, t.rules.components[component]))
      const region = evidence(new RegExp(` · ${t.rules.components[component]}`))
      const here = claims.filter((c) => c.team === 'naver' && c.components.includes(component))
      const shown = region.queryAllByRole('article').map((a) => a.textContent)
      for (const claim of here) expect(shown.some((text) => text?.includes(claim.statement.ko))).toBe(true)
    }
  })

  it('never shows an allegation without its answers or the word that there is none', async () => {
    const { user, dataset, t } = await renderPanel(<ProvenancePanel />)
    const { teams, claims } = dataset.competition
    const adverse = claims.filter((c) => c.polarity === 'adverse')
    for (const team of teams) {
      for (const component of COMPONENTS) {
        const here = adverse.filter((c) => c.team === team.id && c.components.includes(component))
        if (here.length === 0) continue
        await user.click(cell(new RegExp(`^${team.name.ko}`), t.rules.components[component]))
        const region = evidence(new RegExp(` · ${t.rules.components[component]}`))
        const headings = region.getAllByRole('heading', { name: t.provenance.answers })
        expect(headings).toHaveLength(here.length)
        for (const heading of headings) {
          const side = within(heading.parentElement as HTMLElement)
          const said = [t.provenance.noAnswer, t.provenance.ownWords].flatMap((text) => side.queryAllByText(text))
          expect(side.queryAllByRole('article').length + said.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it('says so where no answer was known by the date, and lists later ones as later', async () => {
    const { user, store, t } = await renderPanel(<ProvenancePanel />, { scenario: { asOf: '2026-01-05' } })
    await user.click(cell(naver, '비전 인코더'))
    const region = () => evidence(/ · 비전 인코더/)
    const later = () => region().queryAllByText('이 시점 이후')
    const before = later().length
    expect(before).toBeGreaterThan(0)
    expect(region().getAllByText(t.provenance.ownWords).length).toBeGreaterThan(0)
    change(store, { asOf: '2026-01-01' })
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(/제기된 것 없음 통과/)
    expect(later().length).toBeGreaterThan(before)
    change(store, { asOf: '2026-01-20' })
    expect(later()).toHaveLength(0)
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(/당국 결정 미달/)
    expect(region().getByText(t.provenance.clearsState.ruled)).toBeInTheDocument()
  })

  it('marks a statement on the whole entry as moving nothing and offers no checkbox for it', async () => {
    const { user, t } = await renderPanel(<ProvenancePanel />, { scenario: { asOf: '2026-01-20' } })
    await user.click(cell(upstage, t.provenance.overallColumn))
    const region = evidence(new RegExp(t.provenance.overallColumn))
    expect(region.getByText(t.provenance.overallNote)).toBeInTheDocument()
    expect(region.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('names the model where a claim is about another one than the first entered', async () => {
    const { user } = await renderPanel(<ProvenancePanel />)
    await user.click(cell(naver, '오디오 인코더'))
    expect(screen.getAllByText('함께 출품한 모델에 대한 말: HyperCLOVA X SEED 8B Omni').length).toBeGreaterThan(0)
  })

  it('does not count a claim about a model that was not entered, and says so', async () => {
    const real = realDataset()
    const [first] = real.competition.claims.filter((c) => c.team === 'lg')
    if (first === undefined) throw new Error('no claim on LG in the data')
    const claim = {
      ...first,
      id: 'x',
      polarity: 'adverse',
      strength: 'established',
      components: ['tokenizer'],
      answers: [],
      model: 'Another model',
      public: { first: '2026-01-02', last: '2026-01-02' },
    } as const
    const dataset = { ...real, competition: { ...real.competition, claims: [claim] } }
    const { user, t } = await renderPanel(<ProvenancePanel />, { dataset })
    expect(cell(/^LG/, '토크나이저')).toHaveAccessibleName(/제기된 것 없음/)
    await user.click(cell(/^LG/, '토크나이저'))
    expect(screen.getByText(t.provenance.tag['other-model'])).toBeInTheDocument()
    expect(screen.getByText('다른 모델에 대한 말: Another model')).toBeInTheDocument()
    expect(screen.getByText(t.provenance.noAnswer)).toBeInTheDocument()
  })
})

describe('setting a claim aside', () => {
  it('takes it out of the count, marks it, and stands in the link', async () => {
    const { user, store } = await renderPanel(<ProvenancePanel />)
    await user.click(cell(naver, '비전 인코더'))
    const box = screen.getByRole('checkbox', { name: '셈에서 빼기: 네이버클라우드, 2026-01-05' })
    await user.click(box)
    expect(store.getState().scenario.claimsOff).toEqual({ c019: 'unstated' })
    expect(toSearch(store.getState().scenario)).toBe('?at=2026-01-14&off=c019')
    const reason = screen.getByRole('combobox', { name: 'c019 빼는 까닭' })
    expect(reason).toHaveDisplayValue('밝히지 않음')
    await user.selectOptions(reason, '답변이 충분함')
    expect(toSearch(store.getState().scenario)).toBe('?at=2026-01-14&off=c019*answered')
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(
      /의혹 제기 증명 부족\? 통과로 봄|다툼 증명 부족\? 통과로 봄/,
    )
    expect(screen.getAllByText('셈에서 뺌').length).toBeGreaterThan(0)
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(/1건 뺌/)
    expect(screen.getByText(/셈에서 뺀 주장 1건/)).toBeInTheDocument()
    await user.click(box)
    expect(store.getState().scenario.claimsOff).toEqual({})
    expect(screen.queryByRole('combobox', { name: /빼는 까닭/ })).toBeNull()
    expect(cell(naver, '비전 인코더')).toHaveAccessibleName(/확인 미달/)
  })
})

describe('texts and contradictions', () => {
  it('are listed with their sources', async () => {
    const { user, dataset } = await renderPanel(<ProvenancePanel />)
    const { definitions, conflicts } = dataset.provenance
    await user.click(screen.getByText(`‘프롬 스크래치’를 말하는 글 ${definitions.length}개`))
    for (const d of definitions) expect(screen.getByText(d.text.ko)).toBeVisible()
    await user.click(screen.getByText(`출처가 서로 어긋나는 곳 ${conflicts.length}개`))
    for (const c of conflicts) expect(screen.getByText(c.text.ko)).toBeVisible()
  })

  it('warn where a source is weak', async () => {
    const real = realDataset()
    const sources = Object.fromEntries(
      Object.entries(real.sources).map(([id, source]) => [id, { ...source, lowReliability: true }]),
    )
    const { user } = await renderPanel(<ProvenancePanel />, { dataset: { ...real, sources } })
    await user.click(cell(upstage, '토크나이저'))
    expect(screen.getAllByText('신뢰도 낮음').length).toBeGreaterThan(0)
  })
})

describe('ProvenancePanel in English', () => {
  it('says the finding, the states and the evidence in English', async () => {
    const { user, dataset } = await renderPanel(<ProvenancePanel />, { locale: 'en' })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      /^Under the official reading, Naver( Cloud)? fails the from-scratch gate$/,
    )
    const button = cell(/^Naver/, 'Vision encoder')
    expect(button).toHaveAccessibleName(/established fails/)
    button.focus()
    await user.keyboard('{Enter}')
    const claim = dataset.competition.claims.find((c) => c.id === 'c018')
    expect(screen.getByText(`Said by ${claim?.by.en}`)).toBeInTheDocument()
    expect(screen.getByText(claim?.statement.en ?? '?')).toBeInTheDocument()
    expect(screen.getByText('What would clear it')).toBeInTheDocument()
    expect(screen.getByRole('list', { name: 'Why a team fails or stays open' })).toHaveTextContent(
      'Vision encoder: established, Naver Cloud, 2026-01-05',
    )
  })
})
