import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What chats and networks show of the page before anybody opens it. Hosts with a function say it for each link anew. */
const TITLE = '컷라인 Cutline: 독자 AI 파운데이션 모델, 누가 탈락하나'
const DESCRIPTION =
  '가중치와 독자성 기준을 바꾸면 누가, 왜, 얼마나 확실하게 탈락하는지 보는 시나리오 도구. Who is eliminated from Korea’s sovereign AI project, why, how sure, and what would change it.'
const ALT = '기본 시나리오의 판정과 팀별 점수'

/** The address at which the page will stand, by `VITE_SITE`; null where the build does not know it. */
export function siteOf(setting: string | undefined): string | null {
  if (!setting) return null
  const url = URL.canParse(setting) ? new URL(setting) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`VITE_SITE ${JSON.stringify(setting)}: an address such as https://example.org/cutline/ is expected`)
  }
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`
}

/** The tags of Open Graph and of Twitter, the icons and the manifest. Without a site the picture's address is relative. */
export function previewTags(site: string | null): HtmlTagDescriptor[] {
  const meta = (name: 'name' | 'property', key: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { [name]: key, content },
    injectTo: 'head',
  })
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' })
  const picture = `${site ?? './'}preview.png`
  return [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', '컷라인 Cutline'),
    meta('property', 'og:locale', 'ko_KR'),
    meta('property', 'og:locale:alternate', 'en_US'),
    meta('property', 'og:title', TITLE),
    meta('property', 'og:description', DESCRIPTION),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', ALT),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', TITLE),
    meta('name', 'twitter:description', DESCRIPTION),
    meta('name', 'twitter:image', picture),
    ...(site === null ? [] : [meta('property', 'og:url', site), link({ rel: 'canonical', href: site })]),
    link({ rel: 'icon', href: './favicon.ico', sizes: '32x32' }),
    link({ rel: 'apple-touch-icon', href: './apple-touch-icon.png' }),
    link({ rel: 'manifest', href: './manifest.webmanifest' }),
  ]
}

const MANIFEST = {
  name: '컷라인 Cutline',
  short_name: '컷라인',
  description: DESCRIPTION,
  lang: 'ko',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [
    { src: './favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: './icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: './icon-512.png', type: 'image/png', sizes: '512x512' },
  ],
}

/** Writes the tags into the built page, and the manifest beside it. The pictures are drawn once the page is built. */
export const preview = (site: string | null): Plugin => ({
  name: 'cutline:preview',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { filename }) => (filename.endsWith('embed.html') ? [] : previewTags(site)),
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: `${JSON.stringify(MANIFEST, null, 2)}\n` })
  },
})
