import type { Server } from 'node:http'
import { inflateSync } from 'node:zlib'
import ogs from 'open-graph-scraper-lite'
import type { HtmlTagDescriptor } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewTags, siteOf } from '../../scripts/build/previewTags.ts'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { readDataset } from '../../scripts/headless/readDataset.ts'
import { icoOf } from '../../scripts/preview/icons.ts'
import { pngOf } from '../../scripts/preview/png.ts'
import { servePreviews } from '../../scripts/preview/serve.ts'

const SITE = 'https://cutline.example.org/kr/'

const written = ({ tag, attrs }: HtmlTagDescriptor) =>
  `<${tag} ${Object.entries(attrs ?? {})
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')} />`
const pageWith = (site: string | null) =>
  `<!doctype html><html><head><title>컷라인 Cutline</title>${previewTags(site).map(written).join('')}</head><body></body></html>`

const read = async (html: string) => (await ogs({ html })).result

describe('the tags of the built page', () => {
  it('are read by a parser of Open Graph', async () => {
    const found = await read(pageWith(SITE))
    expect(found).toMatchObject({
      ogTitle: expect.stringContaining('누가 탈락하나'),
      ogDescription: expect.stringContaining('시나리오'),
      ogLocale: 'ko_KR',
      ogLocaleAlternate: 'en_US',
      ogUrl: SITE,
      twitterCard: 'summary_large_image',
      favicon: './favicon.ico',
    })
    expect(found.ogImage).toEqual([
      { url: `${SITE}preview.png`, type: 'image/png', width: '1200', height: '630', alt: expect.any(String) },
    ])
    expect(found.twitterImage).toEqual([{ url: `${SITE}preview.png` }])
    expect(pageWith(SITE)).toContain(`<link rel="canonical" href="${SITE}" />`)
    expect(pageWith(null)).not.toMatch(/canonical|og:url/)
  })

  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/cutline', 'https://example.org/cutline/'],
  ])('take %j for the site %j', (setting, site) => {
    expect(siteOf(setting)).toBe(site)
  })

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])('refuse %j', (setting) => {
    expect(() => siteOf(setting)).toThrow('VITE_SITE')
  })
})

/** Width, height, and how many different colours stand in the rows of a PNG of eight bits a channel. */
function measured(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset)
  const chunks: Uint8Array[] = []
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    if (view.getUint32(at + 4) === 0x49444154) chunks.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return { width: view.getUint32(16), height: view.getUint32(20), bytes: inflateSync(Buffer.concat(chunks)).length }
}

const LINKS = [
  '?v=2&c=kr-sovereign-1&end=1',
  '?v=2&c=kr-sovereign-1&rules=strict&end=1',
  '?v=2&c=kr-sovereign-1&rules=lenient&end=1',
  '?v=2&c=kr-sovereign-1&missing=zero&end=1',
  '?v=2&c=kr-sovereign-1&w=aime25:100&end=1',
  '?v=2&c=kr-sovereign-1&k=3&end=1',
  '?v=2&c=kr-sovereign-1&assume=skt.fail&end=1',
  '?v=2&c=kr-sovereign-2&end=1',
  '?v=2&c=kr-sovereign-2&at=2026-08-20&end=1',
  '?v=2&c=kr-sovereign-1&gate=fills&lang=en&end=1',
]

describe('a server with the function in front', () => {
  let address = ''
  let server: Server
  beforeAll(async () => {
    const host = {
      page: async () => pageWith(SITE),
      dataset: async (id: string, version: string | null) => readDataset(BUNDLED_DATA, id, version).dataset,
      png: pngOf,
    }
    const served = await servePreviews(BUNDLED_DATA, host, 0)
    ;({ address, server } = served)
  })
  afterAll(() => server.close())

  it('answers ten links with ten titles of their own and ten pictures', async () => {
    const pictures = new Set<string>()
    const titles = new Set<string>()
    for (const link of LINKS) {
      const html = await (await fetch(address + link)).text()
      const { ogTitle = '', ogImage, ogUrl, twitterTitle } = await read(html)
      titles.add(ogTitle)
      expect(twitterTitle).toBe(ogTitle)
      expect(html).toContain(`<title>${ogTitle}</title>`)
      expect(ogUrl).toBe(address + link)
      const picture = await fetch(ogImage?.[0]?.url ?? '')
      expect(picture.headers.get('content-type')).toBe('image/png')
      const png = new Uint8Array(await picture.arrayBuffer())
      expect(measured(png)).toMatchObject({ width: 1200, height: 630 })
      pictures.add(Buffer.from(png).toString('base64'))
    }
    expect(pictures.size).toBe(LINKS.length)
    expect(titles.size).toBeGreaterThan(5)
    expect([...titles]).toContain('NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.')
    expect([...titles].some((title) => /eliminated/.test(title))).toBe(true)
  }, 120_000)

  it.each([
    ['a bare address', ''],
    ['trackers alone', '?utm_source=x'],
    ['a link that was cut', '?v=2&c=kr-sovereign-1&rules=stri'],
    ['data that only the reader has', '?v=2&c=own-abc&end=1'],
  ])('leaves %s to the files', async (_, link) => {
    const answer = await fetch(`${address}index.json${link}`)
    expect(answer.headers.get('content-type')).toBe('application/json')
    // The folder of this test has no page: what the function leaves is looked for among the files.
    expect((await fetch(address + link)).status).toBe(404)
  })

  it('mends what a chat did to a link, and lets nothing of it become markup', async () => {
    const html = await (await fetch(`${address}?v=2&amp;c=kr-sovereign-1&amp;rules=STRICT&amp;end=1를"<b>`)).text()
    expect((await read(html)).ogTitle).toContain('SK텔레콤')
    expect(html).not.toContain('<b>')
  })
})

describe(icoOf, () => {
  it('holds the picture behind its head', () => {
    const ico = icoOf(new Uint8Array([1, 2, 3]), 32)
    expect([...ico.slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
    expect([...ico.slice(22)]).toEqual([1, 2, 3])
  })
})
