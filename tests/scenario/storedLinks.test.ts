import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fromSearch } from '#state/scenario/decode.ts'
import { withoutKappa } from '#state/scenario/kappa.ts'
import { LINK_VERSION } from '#state/scenario/migrations.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'

/** What was not there when a link was stored has its default. */
type Stored = {
  readonly link: string
  readonly scenario: Partial<Omit<Scenario, 'uncertainty'>> & {
    readonly uncertainty?: Partial<Scenario['uncertainty']>
  }
}

const folder = fileURLToPath(new URL('links/', import.meta.url))
const files = readdirSync(folder).toSorted()

describe('links of every version', () => {
  it('are stored for each version up to the present one', () => {
    expect(files).toEqual(Array.from({ length: LINK_VERSION }, (_, i) => `v${i + 1}.json`))
  })

  const stored = files.flatMap((file) => {
    const links: Stored[] = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))
    return links.map((entry) => ({ file, ...entry }))
  })
  it.each(stored)('$link means what it meant', ({ file, link, scenario }) => {
    const uncertainty = { ...DEFAULT_SCENARIO.uncertainty, ...scenario.uncertainty }
    const { scenario: read, issues } = fromSearch(link)
    const converted = withoutKappa(read, realDataset(read.competition).competition)
    expect(converted).toEqual({ ...DEFAULT_SCENARIO, ...scenario, uncertainty })
    // Draws of version 1 of the grammar are not promised any longer.
    expect(issues.map(({ code }) => code)).toEqual(file === 'v1.json' ? ['draws-anew'] : [])
  })
})
