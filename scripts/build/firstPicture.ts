import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build, createServer, type Plugin } from 'vite'
import type { drawPictures, Pictures } from '../../src/app/firstPicture/pictures.tsx'
import { PICTURE, templateId } from '../../src/app/picturePlace.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { buildConstants } from './buildConstants.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FOLDER = path.join(ROOT, 'src/app/firstPicture')
/** The default board in English for readers without scripting. */
const ENGLISH_PAGE = 'en.html'

/**
 * Draws the page's first picture into `index.html`, with the script that chooses it, and the English one for readers
 * without scripting. A build for data from elsewhere goes without: what it will show is not known here.
 */
export const firstPicture = (apiBase: string | undefined): Plugin => ({
  name: 'cutline:first-picture',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const page = bundle['index.html']
      if (apiBase || page?.type !== 'asset') return
      const [pictures, script, style] = await Promise.all([
        drawn(),
        chooser(),
        readFile(path.join(FOLDER, 'withoutScript.css'), 'utf8'),
      ])
      const sheets = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
      )
      const stranger = classesOf(pictures).find((name) => !sheets.some((sheet) => sheet.includes(`.${name}`)))
      if (stranger !== undefined) this.error(`The first picture has a class ${stranger} that no style sheet knows`)
      const files = { script: named('chooser', 'js', script), style: named('withoutScript', 'css', style) }
      this.emitFile({ type: 'asset', fileName: files.script, source: script })
      this.emitFile({ type: 'asset', fileName: files.style, source: style })
      const bare = String(page.source)
      page.source = withPictures(bare, pictures, files)
      this.emitFile({ type: 'asset', fileName: ENGLISH_PAGE, source: englishPage(bare, pictures, files) })
    },
  },
})

type Files = { readonly script: string; readonly style: string }

const named = (name: string, ending: string, content: string): string =>
  `assets/${name}-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.${ending}`

/** Renders with the page's own components, on the data of the build. */
async function drawn(): Promise<Pictures> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    plugins: [react()],
    define: buildConstants(),
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const module = await server.ssrLoadModule(path.join(FOLDER, 'pictures.tsx'))
    const draw = module['drawPictures'] as typeof drawPictures
    return await draw(async (file) => JSON.parse(await readFile(path.join(ROOT, 'public/data', file), 'utf8')))
  } finally {
    await server.close()
  }
}

/** One classic script: what runs before the first paint can wait for no module. */
async function chooser(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: { input: path.join(FOLDER, 'chooser.ts'), output: { format: 'iife' } },
    },
  })
  const [output] = 'output' in result ? result.output : []
  if (output?.type !== 'chunk') throw new Error('chooser.ts gave no script')
  return output.code
}

const classesOf = ({ ko, en, neutral }: Pictures): string[] => {
  const markup = [ko.board, ko.note, en.board, en.note, neutral].join()
  const lists = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '))
  return [...new Set(lists)].filter((name) => name !== '')
}

const ROOT_BEGINS = '<div id="root">'
const NO_SCRIPT = /<noscript>[\s\S]*?<\/noscript>/
const HEAD_BEGINS = /<meta charset="[^"]*"\s*\/?>/

const picture = (which: Locale | 'neutral', markup: string, isHidden = false): string =>
  `<div ${PICTURE}="${which}"${isHidden ? ' hidden' : ''}>${markup}</div>`

/** Put by functions: a text may hold what a replacement would take for a sign of its own. */
function withPictures(bare: string, { ko, en, neutral }: Pictures, { script, style }: Files): string {
  const head = `<script src="./${script}"></script><noscript><link rel="stylesheet" href="./${style}"></noscript>`
  const templates = [picture('en', en.board), picture('neutral', neutral)].map(
    (markup, i) => `<template id="${templateId(i === 0 ? 'en' : 'neutral')}">${markup}</template>`,
  )
  // The picture needs none of them: on a slow line its styles come first.
  const late = bare.replaceAll('<script type="module" ', '<script type="module" fetchpriority="low" ')
  return put(late, [
    [NO_SCRIPT, () => `<noscript>${ko.note}</noscript>`],
    [HEAD_BEGINS, (charset) => `${charset}\n    ${head}`],
    [ROOT_BEGINS, (root) => `${root}\n      ${picture('ko', ko.board, true)}`],
    // Something must stand behind the last one: then it is read to its end.
    ['</body>', (end) => `${templates.join('\n    ')}\n    <i hidden></i>\n  ${end}`],
  ])
}

/** A page that works without scripts; a browser that has them is redirected to the page itself. */
function englishPage(bare: string, { en }: Pictures, { style }: Files): string {
  return put(bare.replace(/\s*<script [^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g, ''), [
    [HEAD_BEGINS, (charset) => `${charset}\n    <link rel="stylesheet" href="./${style}">`],
    [/<html lang="ko"/, () => '<html lang="en"'],
    [/<title>[^<]*<\/title>/, () => `<title>${en.title}</title>`],
    [NO_SCRIPT, () => en.note],
    [
      /<div id="root">[\s\S]*?<div class="not-started">[\s\S]*?<\/div>/,
      () => `${ROOT_BEGINS}${picture('en', en.board)}`,
    ],
  ])
}

type Step = readonly [place: string | RegExp, put: (found: string) => string]

function put(html: string, steps: readonly Step[]): string {
  return steps.reduce((text, [place, by]) => {
    const next = text.replace(place, by)
    if (next === text) throw new Error(`index.html has no ${place}`)
    return next
  }, html)
}
