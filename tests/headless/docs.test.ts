import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { FIELDS } from '#state/scenario/fields.ts'
import { PARAMS } from '#state/scenario/params.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { evaluateLink } from '../../scripts/headless/evaluateLink.ts'
import { readDataset } from '../../scripts/headless/readDataset.ts'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const grammar = read('link-grammar.md')
const headless = read('headless.md')

/** What stands in a table row's first cell, and the text of its form cell. */
const rows = [...grammar.matchAll(/^\| `(\w+)` \|[^|]*\|([^|]*)\|/gm)].map(([, param = '', form = '']) => ({
  param,
  form,
}))

describe('docs/link-grammar.md', () => {
  it('has a row for every parameter, in the order in which links are written', () => {
    expect(rows.map((row) => row.param)).toEqual(PARAMS)
  })

  it('names every word that a parameter takes', () => {
    const accepted = rows.filter(({ param }) =>
      ['norm', 'missing', 'undated', 'source', 'gate', 'proof', 'unknown'].includes(param),
    )
    for (const { param, form } of accepted) {
      const { issues } = fromSearch(`?${param}=nothing-of-the-kind`)
      const words = issues[0]?.expected.code === 'one-of' ? issues[0].expected.values : []
      expect(form.match(/`[^`]+`/g)).toEqual(words.map((word) => `\`${word}\``))
    }
  })

  it('shows links that are read whole and fit the real data', () => {
    const links = [...grammar.matchAll(/^\?\S+$/gm)].map(([link]) => link)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const { scenario, issues } = fromSearch(link)
      expect(issues).toEqual([])
      const { dataset } = readDataset(BUNDLED_DATA, scenario.competition, null)
      expect(resolveChoices(scenario, dataset.competition).notices).toEqual([])
    }
  })

  it('says the real limit of length', () => {
    expect(grammar).toContain(`${MAX_LINK_BYTES} bytes`)
  })

  it('covers every parameter that a field or a shared link writes', () => {
    const written = FIELDS.params
    expect(new Set(['v', ...written, 'draws', 'end'])).toEqual(new Set(PARAMS))
  })
})

describe('docs/headless.md', () => {
  it('says who goes out in each of its examples', () => {
    const examples = [...headless.matchAll(/^\| `(at=\S+)` \| (.*) \|$/gm)]
    expect(examples).toHaveLength(7)
    for (const [, query = '', expected] of examples) {
      const { verdict } = evaluateLink(query, BUNDLED_DATA)
      const out = verdict.filter((v) => v.outcome === 'out').map((v) => `${v.team} by ${v.route}`)
      expect(out.join(', ')).toBe(expected)
    }
  })
})
