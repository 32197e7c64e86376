import { describe, expect, it } from 'vitest'
import { type Competition, evaluate } from '#core/engine/index.ts'
import { makeChoices } from '../make.ts'
import { loadDataset } from './publicData.ts'

const stage1 = loadDataset('kr-sovereign-1')
const stage2 = loadDataset('kr-sovereign-2')

const evaluated = (competition: Competition) => evaluate(competition, makeChoices(competition))

/** Raw values of one column by team, as they are used with the defaults. */
const column = (benchmark: string): Record<string, number> =>
  Object.fromEntries(
    evaluated(stage1.competition).ranking.flatMap(({ team, cells }) => {
      const cell = cells[benchmark]
      return cell?.kind === 'published' ? [[team, cell.score.value]] : []
    }),
  )

const pointsOf = (published: readonly { readonly team: string; readonly points: number }[]) =>
  Object.fromEntries(published.map(({ team, points }) => [team, points]))

const order = (values: Record<string, number>): string[] =>
  Object.entries(values)
    .sort(([, a], [, b]) => b - a)
    .map(([team]) => team)

describe('the news of January 2026, from the data', () => {
  it('LG has 83.8 on MMLU-Pro, SK Telecom 81.5, and Upstage is third with 80.4', () => {
    expect(column('mmlu_pro')).toEqual({ lg: 83.8, skt: 81.5, upstage: 80.4, naver: 78.5, ncai: 71 })
    expect(order(column('mmlu_pro'))[2]).toBe('upstage')
  })

  it('SK Telecom leads on KMMLU-Pro with 68.1 against 67.3 for LG', () => {
    expect(column('kmmlu_pro')).toEqual({ lg: 67.3, skt: 68.1, upstage: 64, ncai: 58.4 })
  })

  it('LG leads on all of the 13 but KMMLU-Pro and CLIcK', () => {
    const notLg = stage1.competition.field.map((f) => f.benchmark).filter((id) => order(column(id))[0] !== 'lg')
    expect(notLg).toEqual(['kmmlu_pro', 'click'])
    expect(stage1.competition.field).toHaveLength(13)
  })

  it('both counts of LG’s first places are told, its own 10 and the visible 11', () => {
    const text = stage1.benchmarks.reports.find((report) => report.id === 'lg-leads')?.text
    expect(text?.ko).toMatch(/10개.*11개/)
    expect(text?.en).toMatch(/10 of the 13.* 11/)
  })

  it('of the 13, five values are published for Naver Cloud, nine for NC AI and all for the others', () => {
    const own = Object.fromEntries(evaluated(stage1.competition).ranking.map((r) => [r.team, r.ownValues]))
    expect(own).toEqual({ lg: 13, skt: 13, upstage: 13, naver: 5, ncai: 9 })
  })

  it('each gap says why: not seen for Naver Cloud, not reported for NC AI', () => {
    const gaps = stage1.competition.benchmarks.flatMap((b) => b.absences.map((a) => `${a.team} ${a.reason}`))
    expect(gaps.filter((gap) => gap === 'naver not-seen')).toHaveLength(8)
    expect(gaps.filter((gap) => gap === 'ncai not-reported')).toHaveLength(4)
    expect(gaps).toHaveLength(12)
  })

  it('a column names the variant that a team used', () => {
    const { ranking } = evaluated(stage1.competition)
    const variants = (benchmark: string) =>
      Object.fromEntries(
        ranking.flatMap(({ team, cells }) => {
          const cell = cells[benchmark]
          return cell?.kind === 'published' ? [[team, cell.variant]] : []
        }),
      )
    expect(variants('hle')).toEqual({ lg: null, skt: null, upstage: 'hle_text', naver: 'hle_text', ncai: 'hle_text' })
    expect(variants('lcb_v6')).toEqual({ lg: null, skt: 'lcb_v6_2502_2505', upstage: 'lcb_v1_v6_cum' })
  })

  it('A.X K1 is under Apache-2.0 with about 8,800 downloads, Naver Cloud has more than 30,000', () => {
    const model = (name: string) => stage1.benchmarks.models.find((m) => m.name === name)
    expect(model('A.X K1 519B-A33B')).toMatchObject({
      licence: { en: 'Apache-2.0' },
      downloads: { asOf: '2026-01-11' },
    })
    expect(model('A.X K1 519B-A33B')?.downloads?.text.en).toContain('8,800')
    expect(model('HyperCLOVA X SEED 32B Think')?.downloads).toMatchObject({ asOf: '2026-01-14' })
    expect(model('HyperCLOVA X SEED 32B Think')?.downloads?.text.en).toContain('30,000')
  })

  it('the totals with equal weights are those of the reference', () => {
    const totals = evaluated(stage1.competition).ranking.map((r) => [r.team, r.total?.toFixed(2)])
    expect(totals).toEqual([
      ['lg', '72.15'],
      ['skt', '65.77'],
      ['upstage', '63.43'],
      ['naver', '62.52'],
      ['ncai', '60.26'],
    ])
  })

  it('what happened on the next day is what the official reading gives', () => {
    const out = evaluated(stage1.competition).verdicts.filter((v) => v.outcome === 'out')
    expect(stage1.competition.actual).toMatchObject({
      decided: '2026-01-15',
      out: out.map(({ team, route }) => ({ team, route })),
    })
  })
})

describe('what the ministry published', () => {
  it('of stage 1: pillars of 40, 35 and 25 with LG on top', () => {
    expect(stage1.competition.pillars.map(({ max, published, mean }) => [max, pointsOf(published), mean])).toEqual([
      [40, { lg: 33.6 }, 30.4],
      [35, { lg: 31.6 }, 28.56],
      [25, { lg: 25 }, 20.76],
    ])
  })

  it('of stage 2: every team’s points on 27 August, Motif out by score', () => {
    expect(stage2.competition.pillars.map(({ max, published, mean }) => [max, pointsOf(published), mean])).toEqual([
      [40, { lg: 20.6, skt: 22.2, upstage: 22.7, motif: 24.6 }, 22.5],
      [35, { lg: 29.5, skt: 29.3, upstage: 29.1, motif: 27.1 }, 28.75],
      [25, { lg: 18.9, skt: 19.1, upstage: 18.1, motif: 14.1 }, 17.6],
    ])
    expect(stage2.competition.actual?.out).toEqual([{ team: 'motif', route: 'score' }])
  })

  it('of stage 2: the parts, with gaps where they were given', () => {
    const parts = stage2.benchmarks.pillarParts.filter((part) => part.published.length > 0)
    expect(
      parts.map(({ id, published, mean, gapFirstToLast }) => [id, pointsOf(published), mean, gapFirstToLast]),
    ).toEqual([
      ['benchmark', { lg: 20.6, skt: 22.2, upstage: 22.7, motif: 24.6 }, 22.5, 4],
      ['aaii', { lg: 7.8, skt: 8.8, upstage: 9.4, motif: 11.9 }, 9.48, null],
      ['nia', { lg: 12.8, skt: 13.4, upstage: 13.3, motif: 12.7 }, 13.05, null],
      ['expert', { lg: 29.5, skt: 29.3, upstage: 29.1, motif: 27.1 }, 28.75, 2.4],
      ['user', { lg: 18.9, skt: 19.1, upstage: 18.1, motif: 14.1 }, 17.6, 5],
      ['professional', { lg: 11.3, skt: 11.6, upstage: 10.8, motif: 8.4 }, 10.53, null],
      ['citizens', { lg: 7.6, skt: 7.5, upstage: 7.3, motif: 5.7 }, 7.03, null],
      ['total', { lg: 69, skt: 70.6, upstage: 69.9, motif: 65.8 }, null, null],
    ])
  })

  it('of stage 2: the tops on 20 August, the rest on the 27th through the press, two splits in one text', () => {
    const told = stage2.benchmarks.pillarParts.flatMap(({ id, published }) =>
      published.map((p) => [`${id} ${p.team}`, p.public, p.certainty]),
    )
    const official = told.filter(([, , certainty]) => certainty === 'official')
    expect(official).toEqual(
      ['aaii motif', 'nia skt', 'expert lg', 'professional skt', 'citizens lg'].map((top) => [
        top,
        '2026-08-20',
        'official',
      ]),
    )
    expect(told.filter(([, , certainty]) => certainty === 'secondary').map(([what]) => what)).toEqual([
      'professional upstage',
      'professional motif',
      'citizens upstage',
      'citizens motif',
    ])
    expect(new Set(told.filter(([, , c]) => c !== 'official').map(([, day]) => day))).toEqual(new Set(['2026-08-27']))
  })

  it('of stage 1: the parts of the benchmark pillar and the total of LG', () => {
    const parts = stage1.benchmarks.pillarParts.filter((part) => part.published.length > 0)
    expect(parts.map(({ id, published }) => [id, ...published.map((p) => `${p.team} ${p.points}`)])).toEqual([
      ['nia', 'skt 9.2', 'lg 9.2'],
      ['global-common', 'lg 14.4'],
      ['global-individual', 'upstage 10', 'lg 10'],
      ['total', 'lg 90.2'],
    ])
  })

  it('the index of stage 2 is first for Motif, which the published points put last, each total within their print', () => {
    const values = stage2.competition.benchmarks.find((b) => b.id === 'aaii')?.scores.map((s) => [s.team, s.value])
    expect(values).toEqual([
      ['lg', 31],
      ['skt', 35],
      ['upstage', 37.4],
      ['motif', 47.4],
    ])
    const { ranking, verdicts } = evaluated(stage2.competition)
    const official: Record<string, number> = { skt: 70.6, upstage: 69.9, lg: 69, motif: 65.8 }
    expect(ranking.map(({ team }) => team)).toEqual(Object.keys(official))
    for (const { team, total } of ranking)
      expect(Math.abs((total ?? 0) - (official[team] ?? 0)), team).toBeLessThan(0.05 + 1e-9)
    expect(verdicts.filter((v) => v.outcome !== 'safe')).toMatchObject([
      { team: 'motif', outcome: 'out', route: 'score' },
    ])
  })
})

describe('what the article of 2026-01-14 said', () => {
  it('is among the reports of that day, dated by it', () => {
    const ofThatDay = stage1.benchmarks.reports.filter((r) => r.date <= '2026-01-14' && r.sources.includes('tf-0114'))
    expect(ofThatDay.map((report) => report.id)).toEqual(
      expect.arrayContaining([
        'hf-chief',
        'lg-mmlu-pro',
        'naver-downloads',
        'upstage-domains',
        'ncai-varco',
        'epoch-five',
        'naver-omitted',
        'naver-multimodal',
        'lg-aime-lcb',
        'no-guideline',
        'logs-to-check',
      ]),
    )
  })
})
