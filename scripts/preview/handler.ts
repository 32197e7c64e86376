import type { Dataset } from '#data/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { mendLink } from '#state/scenario/mendLink.ts'
import { hasScenario } from '#state/scenario/params.ts'
import { type Preview, previewOf } from './previewOf.ts'
import { PREVIEW, previewSvg } from './previewSvg.ts'

/** What the host has to give. */
export type Host = {
  /** The built `index.html`. */
  readonly page: () => Promise<string>
  /** The data of a stage; throws where there is none. */
  readonly dataset: (competition: string, dataVersion: string | null) => Promise<Dataset>
  /** A drawing as a PNG picture. */
  readonly png: (svg: string, width: number) => Promise<Uint8Array>
}

const PICTURE = 'preview.png'
/** The same link has the same picture, until data or program change. */
const CACHE = 'public, max-age=3600'

/**
 * Answers for a link with its own title, description and picture, as chats ask for them; null for everything else,
 * which the host serves from its files. Works by what the Fetch standard has, wherever functions run.
 */
export async function answerPreview(request: Request, host: Host): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const url = new URL(request.url)
  const file = url.pathname.split('/').at(-1)
  if (file !== '' && file !== 'index.html' && file !== PICTURE) return null
  const search = mendLink(url.search)
  if (!hasScenario(search)) return null
  const locale = localeOf(new URLSearchParams(search).get('lang'), request.headers.get('accept-language'))
  const found = await previewOfSearch(search, locale, host)
  if (found === null) return null
  const vary = { 'Cache-Control': CACHE, Vary: 'Accept-Language' }
  if (file === PICTURE) {
    const body = await host.png(previewSvg(found.preview), PREVIEW.width)
    return new Response(new Uint8Array(body), { headers: { 'Content-Type': 'image/png', ...vary } })
  }
  const picture = new URL(`./${PICTURE}${found.search}&lang=${locale}`, url)
  const html = withPreview(await host.page(), found.preview, url.href, picture.href)
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...vary } })
}

/** The language of the link; without one Korean, unless the request accepts English and not Korean. */
function localeOf(asked: string | null, accepted: string | null): Locale {
  if (asked === 'ko' || asked === 'en') return asked
  return /\ben\b/.test(accepted ?? '') && !/\bko\b/.test(accepted ?? '') ? 'en' : 'ko'
}

/** Null for a link to data that the host does not have, such as the reader's own. */
async function previewOfSearch(
  search: string,
  locale: Locale,
  host: Host,
): Promise<{ readonly preview: Preview; readonly search: string } | null> {
  const { scenario, issues } = fromSearch(search)
  // The choices after the cut of a link are unknown: no verdict is shown for it.
  if (issues.some(({ code }) => code === 'too-long' || code === 'incomplete')) return null
  try {
    const dataset = await host.dataset(scenario.competition, scenario.dataVersion)
    const preview = await previewOf(scenario, dataset, locale)
    return { preview, search: toSearch(scenario, { versioned: true }) }
  } catch {
    return null
  }
}

/** The page with the tags of this link. */
function withPreview(html: string, { title, description }: Preview, address: string, picture: string): string {
  const contents: Readonly<Record<string, string>> = {
    'og:title': title,
    'twitter:title': title,
    'og:description': description,
    'twitter:description': description,
    'og:image': picture,
    'twitter:image': picture,
    'og:image:alt': title,
    'og:url': address,
  }
  const tagged = html.replace(
    /(<meta (?:name|property)="((?:og|twitter):[a-z:]+)" content=")[^"]*(")/g,
    (whole, before: string, key: string, after: string) => {
      const content = contents[key]
      return content === undefined ? whole : `${before}${escaped(content)}${after}`
    },
  )
  return tagged.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign)
