import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { readDataset } from '../../scripts/headless/readDataset.ts'
import { runs } from '../engine/runs.ts'
import { scenarioOn } from './arbitrary.ts'
import { checkLink } from './checkLink.ts'
import { mutatedLink } from './mutatedLink.ts'

const competitions = ['kr-sovereign-1', 'kr-sovereign-2'].map(
  (id) => readDataset(BUNDLED_DATA, id, null).dataset.competition,
)

describe('any text as a link', () => {
  it('gives a scenario and issues, and evaluates to finite numbers on the real data', () => {
    const links = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      ...competitions.map((competition) => mutatedLink(scenarioOn(competition))),
    )
    fc.assert(
      fc.property(links, (text) => checkLink(text, competitions)),
      // `npm run fuzz` sends 100,000.
      { numRuns: runs(800) },
    )
  })

  it('is found out where a link does not hold', () => {
    const [competition] = competitions
    if (competition === undefined) throw new Error('no competition')
    const published = [{ team: 'lg', points: Number.NaN }]
    const pillars = competition.pillars.map((pillar) => (pillar.isBenchmark ? pillar : { ...pillar, published }))
    const broken = { ...competition, pillars }
    expect(() => checkLink('', [broken])).not.toThrow()
    expect(() => checkLink('?at=2026-02-01', [broken])).toThrow('NaN')
  })
})
