import { describe, expect, it } from 'vitest'
import { checkFacts, laterPoints, type PublishedFacts, publishedFacts } from '#core/published/index.ts'
import { realDataset } from '../realDataset.ts'
import { inferNow, rangeOf } from './finish.ts'

const data = (id: string) => realDataset(`kr-sovereign-${id}`)

function factsAt(id: string, asOf: string): PublishedFacts {
  return publishedFacts(data(id).competition, asOf)
}

describe('published facts', () => {
  it('form a tree of what anything is known of, each figure with source and day', () => {
    const facts = factsAt('2', '2026-08-20')
    expect(facts.items.map((item) => `${item.parent}/${item.id}`)).toEqual([
      'null/total',
      'total/benchmark',
      'benchmark/aaii',
      'benchmark/nia',
      'total/expert',
      'total/user',
      'user/professional',
      'user/citizens',
    ])
    expect(facts.facts).toContainEqual({
      item: 'user',
      kind: 'gap',
      team: null,
      value: 5,
      source: 'msit-r2',
      day: '2026-08-18',
    })
    const aaii = facts.items.find((item) => item.id === 'aaii')
    expect(aaii?.indexed.get('skt')).toEqual({ low: 8.625, high: 8.875 })
    expect(aaii?.indexed.has('motif')).toBe(false)
  })

  it('count only what was out by the day, and before the first day all of it', () => {
    expect(factsAt('2', '2026-08-18').facts.map((fact) => fact.day)).not.toContain('2026-08-20')
    const days = ['2026-08-12', '2026-08-18', '2026-08-20', '2026-08-27']
    expect(factsAt('2', '2026-08-01')).toMatchObject({ day: '2026-08-27', days })
    expect(factsAt('2', '2026-08-20').facts.map((fact) => fact.day)).not.toContain('2026-08-27')
    expect(factsAt('1', '2026-01-14').day).toBe('2026-01-15')
  })

  it('agree with one another and with the model shown', () => {
    const checks = checkFacts(data('1').competition, factsAt('1', '2026-01-15'))
    expect(checks.every((check) => check.fits)).toBe(true)
    const field = checks.find((check) => check.kind === 'field')
    expect(field).toMatchObject({ team: 'lg', printed: 14.4, published: 14.4 })
    expect(field?.from.length).toBe(13)
    expect(field?.computed).toBeCloseTo(72.146 * 0.2, 3)

    const kinds = checkFacts(data('2').competition, factsAt('2', '2026-08-20'))
    expect(kinds.map((check) => [check.kind, check.item, check.printed, check.fits])).toEqual([
      ['means', 'benchmark', 22.5, true],
      ['means', 'user', 17.6, true],
      ['index', 'aaii', 11.9, true],
      ['index-mean', 'aaii', 9.48, true],
    ])
  })

  it('say so where a figure does not fit', () => {
    const { competition } = data('1')
    const parts = competition.parts.map((part) =>
      part.id === 'global-common' ? { ...part, published: [{ team: 'lg', points: 14.6 }] } : part,
    )
    const facts = publishedFacts({ ...competition, parts }, '2026-01-15')
    const wrong = checkFacts({ ...competition, parts }, facts).filter((check) => !check.fits)
    expect(wrong.map((check) => check.kind)).toEqual(['parts', 'field'])
    expect(inferNow(facts, { samples: 1 })).toBeNull()
  })
})

describe('a figure that was printed more than once', () => {
  it('is the last print by the day: the expert mean of one decimal, then of two', () => {
    const meanAt = (asOf: string) =>
      factsAt('2', asOf).facts.filter((fact) => fact.item === 'expert' && fact.kind === 'mean')
    expect(meanAt('2026-08-18')).toMatchObject([{ value: 28.8, source: 'msit-r2', day: '2026-08-18' }])
    expect(meanAt('2026-08-20')).toMatchObject([{ value: 28.75, source: 'msit-r2x', day: '2026-08-20' }])
    const gap = factsAt('2', '2026-08-27').facts.find((fact) => fact.item === 'expert' && fact.kind === 'gap')
    expect(gap).toMatchObject({ value: 2.4, source: 'msit-r2', day: '2026-08-18' })
  })
})

describe('the points of 27 August', () => {
  const then = inferNow(factsAt('2', '2026-08-20'), { samples: 1 })
  const now = factsAt('2', '2026-08-27')

  it('all lie within the ranges worked out from the facts of 20 August', () => {
    if (then === null) throw new Error('the facts of 20 August contradict one another')
    const later = laterPoints(then, now)
    expect(later).toHaveLength(8 * 4 - 5)
    expect(later.filter((point) => !point.isWithin)).toEqual([])
    expect(later).toContainEqual(expect.objectContaining({ item: 'total', team: 'motif', value: 65.8 }))
    const motif = later.find((point) => point.item === 'total' && point.team === 'motif')
    expect([motif?.low, motif?.high]).toEqual([expect.closeTo(65.253, 2), expect.closeTo(74, 2)])
  })

  it('agree with every mean, gap and sum, put Motif last, and leave nothing to infer', () => {
    const found = inferNow(now, { samples: 10 })
    expect(found?.candidates).toEqual(['motif'])
    const kinds = Object.values(found?.estimates ?? {}).flatMap((row) => Object.values(row).map((e) => e.kind))
    expect(new Set(kinds)).toEqual(new Set(['published']))
    const { competition } = data('2')
    const checks = checkFacts(competition, now)
    expect(checks.filter((check) => !check.fits)).toEqual([])
    expect(checks.filter((check) => check.kind === 'index')).toHaveLength(4)
  })

  it('would be outside where the facts before had ruled them out', () => {
    if (then === null) throw new Error('the facts of 20 August contradict one another')
    const facts = now.facts.map((f) => (f.item === 'total' && f.team === 'motif' ? { ...f, value: 65 } : f))
    expect(laterPoints(then, { ...now, facts }).filter((point) => !point.isWithin)).toMatchObject([
      { item: 'total', team: 'motif', value: 65 },
    ])
  })
})

describe('stage 2', () => {
  it('leaves the lowest place open, and gives each team the share of an independent Monte Carlo', () => {
    const found = inferNow(factsAt('2', '2026-08-20'), { samples: 4000 })
    expect(found?.candidates).toEqual(['lg', 'skt', 'upstage', 'motif'])
    const slow = slowLowest(1500)
    for (const team of ['lg', 'skt', 'upstage', 'motif']) {
      const [p, q] = [found?.lowest[team] ?? Number.NaN, slow[team] ?? Number.NaN]
      expect(Math.abs(p - q)).toBeLessThan(4 * Math.sqrt((q * (1 - q) + 0.001) * (1 / 4000 + 1 / 1500)))
    }
  })

  it('leaves two teams for the lowest user points, with or without the total', () => {
    expect(inferNow(factsAt('2', '2026-08-20'), { samples: 1 })?.lastOf).toMatchObject({
      benchmark: ['lg', 'upstage'],
      expert: ['skt', 'upstage', 'motif'],
      user: ['upstage', 'motif'],
    })
  })

  it('holds the team that went to the lowest user points once its last place is taken as known', () => {
    const found = inferNow(factsAt('2', '2026-08-20'), { samples: 1, lowest: ['motif'] })
    // Said of the facts alone, whatever the draws were held to.
    expect(found?.candidates).toHaveLength(4)
    expect(found?.lastOf.user).toEqual(['motif'])
    const [, most] = rangeOf(found, 'user', 'motif')
    for (const other of ['lg', 'skt', 'upstage']) expect(rangeOf(found, 'user', other)[0]).toBeGreaterThan(most)
  })
})

/**
 * The figures of the ministry written down once more, and drawn another way: uniform points on a simplex by the
 * gaps of sorted numbers, the whole stage in one go.
 */
function slowLowest(samples: number): Record<string, number> {
  let state = 12345
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  const near = (mean: number) => mean + 0.01 * (next() - 0.5)
  const three = (deficit: number): [number, number, number] => {
    const [a, b] = [next(), next()].sort((x, y) => x - y) as [number, number]
    return [deficit * a, deficit * (b - a), deficit * (1 - b)]
  }
  const spread = (x: readonly number[]) => Math.max(...x) - Math.min(...x)
  const until = (draw: () => number[] | null): number[] => {
    for (;;) {
      const x = draw()
      if (x !== null) return x
    }
  }
  const lowest: Record<string, number> = { lg: 0, skt: 0, upstage: 0, motif: 0 }
  for (let n = 0; n < samples; n++) {
    const benchmark = until(() => {
      const [l, s, u] = three(7.875 + 8.875 + 9.475 + 11.9 - 4 * near(9.48))
      if (Math.max(l, s, u) > 0.25) return null
      const [nl, nu, nm] = three(4 * 13.4 - 4 * near(13.05))
      const x = [7.875 - l + 13.4 - nl, 8.875 - s + 13.4, 9.475 - u + 13.4 - nu, 11.9 + 13.4 - nm]
      const mean = x.reduce((a, b) => a + b, 0) / 4
      return Math.abs(spread(x) - 4) <= 0.05 && Math.abs(mean - 22.5) <= 0.05 ? x : null
    })
    const expert = until(() => {
      const [s, u, m] = three(4 * 29.5 - 4 * near(28.75))
      const x = [29.5, 29.5 - s, 29.5 - u, 29.5 - m]
      return Math.abs(spread(x) - 2.4) <= 0.05 ? x : null
    })
    const user = until(() => {
      const [pl, pu, pm] = three(4 * 11.6 - 4 * near(10.53))
      const [cs, cu, cm] = three(4 * 7.6 - 4 * near(7.03))
      const x = [11.6 - pl + 7.6, 11.6 + 7.6 - cs, 11.6 - pu + 7.6 - cu, 11.6 - pm + 7.6 - cm]
      return Math.abs(spread(x) - 5) <= 0.05 ? x : null
    })
    const totals = benchmark.map((b, i) => b + (expert[i] as number) + (user[i] as number))
    const team = Object.keys(lowest)[totals.indexOf(Math.min(...totals))] as string
    lowest[team] = (lowest[team] as number) + 1 / samples
  }
  return lowest
}
