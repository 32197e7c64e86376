import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedAddress, embedSnippet, readEmbed } from '#export/embed.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { sameScenario, toSearch } from '#state/scenario/encode.ts'
import { scenarioArbitrary } from '../scenario/arbitrary.ts'

const PAGE = 'https://example.org/cutline/index.html'

describe(readEmbed, () => {
  it('reads what was written, and of the scenario everything', () => {
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.constantFrom('ko', 'en'),
        fc.constantFrom('system', 'light', 'dark'),
        fc.constantFrom('small', 'full'),
        (scenario, lang, theme, size) => {
          const url = new URL(embedAddress(scenario, '2026-11-23', { lang, theme, size }, PAGE))
          expect(url.pathname).toBe('/cutline/embed.html')
          const read = readEmbed(url.search)
          expect(read).toMatchObject({ lang, theme, size, namesBase: false })
          const { scenario: again, issues } = fromSearch(read.search)
          expect(issues).toEqual([])
          expect(toSearch({ ...again, dataVersion: null })).toBe(toSearch({ ...scenario, dataVersion: null }))
          expect(sameScenario(again, { ...scenario, dataVersion: '2026-11-23' })).toBe(true)
        },
      ),
    )
  })

  it('takes any query, and unknown words for none', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(() => readEmbed(query)).not.toThrow()
      }),
    )
    expect(readEmbed('?theme=pink&size=9&lang=xx&src=https://evil.example/&k=2')).toEqual({
      lang: null,
      theme: 'system',
      size: 'full',
      search: '?k=2',
      namesBase: true,
    })
  })
})

describe(embedSnippet, () => {
  it('lets no title and no address out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, address) => {
        const [frame = '', ...listener] = embedSnippet(address, `${title}"><script>`, 'small').split('</iframe>\n')
        expect(frame.match(/[<>]/g)).toHaveLength(2)
        expect(frame.match(/"/g)).toHaveLength(16)
        // Of all this, the lines below the frame hold the origin alone.
        const [other = ''] = embedSnippet(new URL(address).origin, 'Title', 'full').split('</iframe>\n').slice(1)
        expect(listener.join('')).toBe(other)
      }),
    )
  })

  it('cannot move its host, and hides where its reader comes from', () => {
    const snippet = embedSnippet('https://example.org/embed.html?v=1&c=x', 'Title', 'full')
    expect(snippet).toContain('src="https://example.org/embed.html?v=1&amp;c=x"')
    expect(snippet).toContain('referrerpolicy="no-referrer"')
    expect(snippet).not.toMatch(/allow-(top-navigation|forms|modals|downloads)/)
  })
})
