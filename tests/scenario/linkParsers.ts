import Autolinker from 'autolinker'
import { find } from 'linkifyjs'
import MarkdownIt from 'markdown-it'
import MarkdownIt8 from 'markdown-it-8'
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import showdown from 'showdown'

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Where the first link of a page leads. */
const firstHref = (html: string): string | null => {
  const href = /<a [^>]*?href="([^"]*)"/.exec(html)?.[1]
  return href === undefined ? null : unescaped(href)
}

const markdown = new MarkdownIt({ linkify: true })
const markdown8 = new MarkdownIt8({ linkify: true })
const oldMarkdown = new showdown.Converter({ simplifiedAutoLink: true })

const first = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0] ?? null

/** What programs make a link of in a text that somebody typed. The first seven are the real ones. */
export const LINK_PARSERS: Readonly<Record<string, (text: string) => string | null>> = {
  'markdown-it': (text) => firstHref(markdown.render(text)),
  'markdown-it 8, links after emphasis': (text) => firstHref(markdown8.render(text)),
  marked: (text) => firstHref(marked.parse(text, { async: false })),
  'micromark, as on GitHub': (text) => firstHref(micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })),
  showdown: (text) => firstHref(oldMarkdown.makeHtml(text)),
  linkifyjs: (text) => find(text)[0]?.href ?? null,
  Autolinker: (text) => firstHref(Autolinker.link(text)),
  // As its client has it.
  Discord: first(/https?:\/\/[^\s<]+[^<.,:;"'\])\s]/),
  // `Patterns.WEB_URL` of Android, which chats on telephones use, from the path on.
  'KakaoTalk on Android': first(
    /https?:\/\/[a-z0-9.:-]+(?:\/(?:[a-z0-9\u00a0-\ud7ff;/?:@&=#~\-.+!*'(),_]|%[a-f0-9]{2})*)?/i,
  ),
  // The pattern that answers in forums hand out, and much of the web uses.
  'the pattern of the forums': first(/https?:\/\/[-A-Z0-9+&@#/%?=~_|!:,.;]*[-A-Z0-9+&@#/%=~_|]/i),
  // An old renderer that takes an asterisk for emphasis wherever it stands.
  'an end at the first asterisk': first(/https?:\/\/[^\s*<>"]+/),
}
