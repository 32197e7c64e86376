import { isLocale, type Locale } from '#i18n/locale.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { framedIn } from '#state/scenario/pageAddress.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

/** How much an embed shows, with the height in pixels that it needs at about 640 pixels of width. */
export const EMBED_SIZES = { small: 620, full: 1000 } as const
export type EmbedSize = keyof typeof EMBED_SIZES

export const EMBED_THEMES = ['system', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

export type EmbedLook = { readonly lang: Locale; readonly theme: EmbedTheme; readonly size: EmbedSize }

/** What an embed's address holds beside the scenario; unknown values are ignored. */
export type EmbedRequest = {
  readonly lang: Locale | null
  readonly theme: EmbedTheme
  readonly size: EmbedSize
  /** The scenario's own part of the query. */
  readonly search: string
  /** The address names another base for the data, which an embed never asks. */
  readonly namesBase: boolean
}

const OWN = ['theme', 'size', 'lang', 'src']

/** The address of an embed of this scenario, data version and seed pinned. @param page address of the full page. */
export function embedAddress(scenario: Scenario, dataVersion: string, look: EmbedLook, page: string): string {
  const url = new URL(`embed.html${toSearch(scenario, { share: { dataVersion } })}`, page)
  for (const [name, value] of Object.entries(look)) url.searchParams.set(name, value)
  return framedIn(url.href)
}

/** Reads the query of an embed's address. Never throws. */
export function readEmbed(query: string): EmbedRequest {
  const params = new URLSearchParams(query)
  const [lang, theme, size] = [params.get('lang'), params.get('theme'), params.get('size')]
  const namesBase = params.has('src')
  for (const name of OWN) params.delete(name)
  return {
    lang: isLocale(lang) ? lang : null,
    theme: EMBED_THEMES.find((known) => known === theme) ?? 'system',
    size: size === 'small' ? 'small' : 'full',
    search: params.size === 0 ? '' : `?${params}`,
    namesBase,
  }
}

/**
 * What a frame of ours may do: run its script, read the files beside it, and open the full page in a window of
 * its own. It may not move the host's page, open dialogs, save files or send forms. The host cannot reach in:
 * the frame is of another origin.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** Heights of the frame, in pixels: others are ignored. */
const HEIGHTS = { min: 100, max: 4000 } as const

/**
 * The script for the page around the frame, which sets the frame's height to the one that the embed posts. It accepts
 * messages only from this frame, from the given origin (`null` in a sandbox without one), and within bounds.
 */
const listener = (origin: string): string =>
  `<script>(function (frame) {
  addEventListener("message", function (event) {
    if (event.source !== frame.contentWindow) return;
    if (event.origin !== "null" && event.origin !== ${JSON.stringify(origin)}) return;
    var height = Number(event.data && event.data.cutlineHeight);
    if (height >= ${HEIGHTS.min} && height <= ${HEIGHTS.max}) frame.style.height = Math.ceil(height) + "px";
  });
})(document.currentScript.previousElementSibling)</script>`

/** The code to paste into another page: the frame, and the few lines by which it has the height of what it shows. */
export function embedSnippet(address: string, title: string, size: EmbedSize): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(EMBED_SIZES[size]),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
    style: 'border:0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>\n${listener(new URL(address).origin)}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign)
