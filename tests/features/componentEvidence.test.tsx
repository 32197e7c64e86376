import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { COMPONENTS } from '#core/engine/index.ts'
import { Evidence } from '#provenance/component/Evidence.tsx'
import type { Column } from '#provenance/standing.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { change, realDataset, renderPanel } from './render.tsx'

type Options = Parameters<typeof renderPanel>[1]

/** The evidence behind one component of one team. */
async function renderEvidence(teamId: string, column: Column, options: Options = {}) {
  const dataset = options.dataset ?? realDataset()
  const team = dataset.competition.teams.find(({ id }) => id === teamId)
  if (team === undefined) throw new Error(`no team ${teamId}`)
  const onClose = vi.fn()
  const rendered = await renderPanel(<Evidence id="e" team={team} column={column} onClose={onClose} />, {
    ...options,
    dataset,
  })
  return { ...rendered, onClose, region: within(screen.getByRole('region')) }
}

describe('the evidence behind a component', () => {
  it('takes the focus with its name, says its state, and closes by Escape', async () => {
    const { user, onClose, store } = await renderEvidence('naver', 'vision-encoder')
    const heading = screen.getByRole('heading', { name: '네이버클라우드 · 비전 인코더' })
    expect(heading).toHaveFocus()
    expect(heading.nextElementSibling).toHaveTextContent('확인')
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(screen.getByRole('region')).toHaveTextContent('그래서 지금은 미달.')
    change(store, { rules: { preset: 'lenient' } })
    expect(screen.getByRole('region')).toHaveTextContent('그래서 지금은 참고.')
  })

  it('shows the answer beside the allegation, each introduced by who said it and with its sources', async () => {
    const { dataset, region } = await renderEvidence('upstage', 'tokenizer')
    const raised = dataset.competition.claims.find((c) => c.id === 'c009')
    const answer = dataset.competition.claims.find((c) => c.id === 'c010')
    const [first, second] = region.getAllByRole('article')
    expect(first).toHaveAccessibleName(`주장한 쪽: ${raised?.by.ko} ${raised?.public.first} 제기 · 의혹 제기`)
    expect(first).toHaveTextContent(raised?.statement.ko ?? '?')
    expect(second).toHaveTextContent(answer?.statement.ko ?? '?')
    const links = within(first as HTMLElement).getAllByRole('link')
    expect(links.map((l) => l.getAttribute('href'))).toEqual(
      raised?.sources.map((id) => dataset.sources[id]?.url).filter((url) => url !== null),
    )
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it.each(COMPONENTS)(
    'leaves out no claim on the %s of any team, nor an allegation without its answers',
    async (component) => {
      const { teams, claims } = realDataset().competition
      for (const team of teams) {
        const { region, t, unmount } = await renderEvidence(team.id, component, { scenario: { asOf: '2026-11-23' } })
        const here = claims.filter((c) => c.team === team.id && c.components.includes(component))
        const shown = region.queryAllByRole('article').map((a) => a.textContent)
        for (const claim of here) expect(shown.some((text) => text?.includes(claim.statement.ko))).toBe(true)
        const headings = region.queryAllByRole('heading', { name: t.provenance.answers })
        expect(headings).toHaveLength(here.filter((c) => c.polarity === 'adverse').length)
        for (const heading of headings) {
          const side = within(heading.parentElement as HTMLElement)
          const said = [t.provenance.noAnswer, t.provenance.ownWords].flatMap((text) => side.queryAllByText(text))
          expect(side.queryAllByRole('article').length + said.length).toBeGreaterThan(0)
        }
        unmount()
      }
    },
  )

  it('says so where no answer was known by the date, and lists later ones as later', async () => {
    const { region, store, t } = await renderEvidence('naver', 'vision-encoder', { scenario: { asOf: '2026-01-05' } })
    const state = () => screen.getByRole('heading', { level: 3 }).nextElementSibling
    const later = () => region.queryAllByText('이 시점 이후')
    const before = later().length
    expect(before).toBeGreaterThan(0)
    expect(region.getAllByText(t.provenance.ownWords).length).toBeGreaterThan(0)
    change(store, { asOf: '2026-01-01' })
    expect(state()).toHaveTextContent(t.rules.states.clear)
    expect(later().length).toBeGreaterThan(before)
    change(store, { asOf: '2026-09-01' })
    expect(later()).toHaveLength(0)
    expect(state()).toHaveTextContent('당국 결정')
    expect(region.getByText(t.provenance.clearsState.ruled)).toBeInTheDocument()
  })

  it('marks a statement on the whole entry as moving nothing and offers no checkbox for it', async () => {
    const { region, t } = await renderEvidence('upstage', 'overall', { scenario: { asOf: '2026-01-20' } })
    expect(region.getByText(t.provenance.overallNote)).toBeInTheDocument()
    expect(region.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('names the model where a claim is about another one than the first entered', async () => {
    await renderEvidence('naver', 'audio-encoder')
    expect(screen.getAllByText('함께 출품한 모델에 대한 주장: HyperCLOVA X SEED 8B Omni').length).toBeGreaterThan(0)
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
    const { t } = await renderEvidence('lg', 'tokenizer', { dataset })
    expect(screen.getByRole('heading', { level: 3 }).nextElementSibling).toHaveTextContent(t.rules.states.clear)
    expect(screen.getByText(t.provenance.tag['other-model'])).toBeInTheDocument()
    expect(screen.getByText('다른 모델에 대한 주장: Another model')).toBeInTheDocument()
    expect(screen.getByText(t.provenance.noAnswer)).toBeInTheDocument()
  })
})

describe('setting a claim aside', () => {
  it('takes it out of the count, marks it, and stands in the link', async () => {
    const { user, store } = await renderEvidence('naver', 'vision-encoder')
    const state = () => screen.getByRole('heading', { level: 3 }).nextElementSibling
    const box = screen.getByRole('checkbox', { name: '반영하지 않기: 네이버클라우드, 2026-01-05' })
    await user.click(box)
    expect(store.getState().scenario.claimsOff).toEqual({ c019: 'unstated' })
    expect(toSearch(store.getState().scenario)).toBe('?v=2&at=2026-01-14&off=c019&end=1')
    const reason = screen.getByRole('combobox', { name: 'c019 반영하지 않는 이유' })
    expect(reason).toHaveDisplayValue('밝히지 않음')
    await user.selectOptions(reason, '답변이 충분함')
    expect(toSearch(store.getState().scenario)).toBe('?v=2&at=2026-01-14&off=c019:answered&end=1')
    expect(state()).not.toHaveTextContent('확인')
    expect(screen.getAllByText('반영하지 않음').length).toBeGreaterThan(0)
    expect(screen.getByText(/반영하지 않은 주장 1건/)).toBeInTheDocument()
    await user.click(box)
    expect(store.getState().scenario.claimsOff).toEqual({})
    expect(screen.queryByRole('combobox', { name: /반영하지 않는 이유/ })).toBeNull()
    expect(state()).toHaveTextContent('확인')
  })
})

describe('around the evidence', () => {
  it('a weak source is warned of', async () => {
    const real = realDataset()
    const sources = Object.fromEntries(
      Object.entries(real.sources).map(([id, source]) => [id, { ...source, lowReliability: true }]),
    )
    await renderEvidence('upstage', 'tokenizer', { dataset: { ...real, sources } })
    expect(screen.getAllByText('신뢰도 낮음').length).toBeGreaterThan(0)
  })

  it('speaks English', async () => {
    const { dataset } = await renderEvidence('naver', 'vision-encoder', { locale: 'en' })
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/^Naver Cloud · Vision encoder$/)
    const claim = dataset.competition.claims.find((c) => c.id === 'c018')
    expect(screen.getByText(`Said by ${claim?.by.en}`)).toBeInTheDocument()
    expect(screen.getByText(claim?.statement.en ?? '?')).toBeInTheDocument()
    expect(screen.getByText('What would clear it')).toBeInTheDocument()
  })
})
