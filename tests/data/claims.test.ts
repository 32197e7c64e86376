import { describe, expect, it } from 'vitest'
import { loadDataset } from './publicData.ts'

const { claims } = loadDataset('kr-sovereign-1').provenance
const of = (team: string) => claims.filter((claim) => claim.team === team)
const claim = (id: string) => claims.find((c) => c.id === id)

describe('the claims of stage 1', () => {
  it('number 78 over five teams', () => {
    expect(['lg', 'skt', 'upstage', 'naver', 'ncai'].map((team) => of(team).length)).toEqual([8, 11, 23, 28, 8])
  })

  it('speak of nobody who did not take part', () => {
    expect(claims.map((c) => c.id).filter((id) => ['c053', 'c054', 'n05', 'c055'].includes(id))).toEqual([])
  })

  it('hold no adverse statement on LG or NC AI', () => {
    expect([...of('lg'), ...of('ncai')].filter((c) => c.polarity === 'adverse')).toEqual([])
  })

  it('on Upstage’s weights were withdrawn by the accuser on 3 January', () => {
    expect(claim('c008')).toMatchObject({
      polarity: 'exonerating',
      strength: 'established',
      components: ['lm-weights'],
      answers: ['c001', 'c002'],
      public: { first: '2026-01-03', last: '2026-01-03' },
    })
  })

  it('on Naver Cloud’s encoder were acknowledged on 5 January and ruled on 15 January', () => {
    expect(claim('c019')).toMatchObject({
      polarity: 'adverse',
      strength: 'established',
      public: { last: '2026-01-05' },
    })
    expect(claim('c032')).toMatchObject({ polarity: 'adverse', strength: 'ruled', public: { last: '2026-01-15' } })
  })

  it('name the model where it is another one of the team', () => {
    const models = claims.filter((c) => c.model !== undefined).map((c) => `${c.id} ${c.model}`)
    expect(models).toEqual([
      'c069 EXAONE 3.5 32B',
      'c063 later HyperCLOVA X models',
      'c064 HyperCLOVA X SEED 4B',
      'c025 HyperCLOVA X SEED 8B Omni',
      'c026 HyperCLOVA X SEED 8B Omni',
      'c065 HyperCLOVA X SEED 8B Omni',
      'c066 HyperCLOVA X SEED 8B Omni',
      'c027 HyperCLOVA X SEED 8B Omni',
      'c028 HyperCLOVA X SEED 8B Omni',
      'c051 VAETKI-VL 7B',
    ])
  })

  it('are adverse and established on just these components before the result', () => {
    const standing = claims
      .filter((c) => c.polarity === 'adverse' && c.strength === 'established' && c.public.last < '2026-01-15')
      .map((c) => `${c.team} ${c.components.join('+')}`)
    expect(standing).toEqual(['upstage inference-code', 'naver vision-encoder', 'naver audio-encoder'])
  })

  it('say of passing, of a press list and of a private project the same for every team', () => {
    const weightOf = (id: string) => [claim(id)?.polarity, claim(id)?.strength]
    for (const id of ['c046', 'c042', 'c017']) expect(weightOf(id), id).toEqual(['neutral', 'ruled'])
    for (const id of ['c043', 'c047']) expect(weightOf(id), id).toEqual(['neutral', 'established'])
    for (const id of ['c044', 'c058', 'c059', 'c060']) expect(weightOf(id), id).toEqual(['exonerating', 'alleged'])
    for (const id of ['c041', 'c061', 'c062']) expect(weightOf(id), id).toEqual(['exonerating', 'alleged'])
  })
})

describe('the claims of stage 2', () => {
  const second = loadDataset('kr-sovereign-2').provenance.claims
  it('tell every team’s outcome in one weight, and no allegation before its answer', () => {
    for (const id of ['c070', 'c071', 'c072', 'c073'])
      expect(second.find((c) => c.id === id)).toMatchObject({ polarity: 'neutral', strength: 'ruled' })
    const raised = second.filter((c) => c.polarity === 'adverse')
    expect(raised.map((c) => c.id)).toEqual(['c075'])
    for (const { id, public: day } of raised) {
      const answers = second.filter((c) => c.answers.includes(id))
      expect(answers.map((c) => c.id)).toEqual(['c076', 'c077'])
      expect(answers.some((c) => c.public.first <= day.first)).toBe(true)
    }
  })
})
