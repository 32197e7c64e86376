import { describe, expect, it } from 'vitest'
import { loadDataset } from './publicData.ts'

const { claims } = loadDataset('kr-sovereign-1').provenance
const of = (team: string) => claims.filter((claim) => claim.team === team)
const claim = (id: string) => claims.find((c) => c.id === id)

describe('the claims of stage 1', () => {
  it('number 64 over five teams', () => {
    expect(['lg', 'skt', 'upstage', 'naver', 'ncai'].map((team) => of(team).length)).toEqual([7, 10, 20, 21, 6])
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
      'c025 HyperCLOVA X SEED 8B Omni',
      'c026 HyperCLOVA X SEED 8B Omni',
      'c027 HyperCLOVA X SEED 8B Omni',
      'c028 HyperCLOVA X SEED 8B Omni',
      'c051 VAETKI-VL 7B',
    ])
  })

  it('are adverse and established on just these components before the result', () => {
    const standing = claims
      .filter((c) => c.polarity === 'adverse' && c.strength === 'established' && c.public.last < '2026-01-15')
      .map((c) => `${c.team} ${c.components.join('+')}`)
    expect(standing).toEqual([
      'skt inference-code',
      'upstage inference-code',
      'naver vision-encoder',
      'naver audio-encoder',
    ])
  })
})
