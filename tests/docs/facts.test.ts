import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PARAMS } from '#state/scenario/params.ts'
import { LAYERS } from '../../scripts/checks/layers.cjs'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { PAGES, ROOT, read, textFiles } from './textFiles.ts'

type Manifest = { readonly version: string; readonly scripts: Readonly<Record<string, string>> }

const manifest: Manifest = JSON.parse(read('package.json'))

describe('the commands that the pages name', () => {
  const commands = PAGES.flatMap((page) =>
    [...read(page).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => ({
      page,
      command: (run ?? short) as string,
    })),
  )

  it('are in package.json', () => {
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter(({ command }) => !(command in manifest.scripts))).toEqual([])
  })

  it('run scripts that are there', () => {
    const missing = commands.filter(({ command }) => {
      const script = /scripts\/[\w./-]+\.(?:ts|mjs|cjs)/.exec(manifest.scripts[command] ?? '')?.[0]
      return script !== undefined && !existsSync(join(ROOT, script))
    })
    expect(missing).toEqual([])
  })
})

describe('what the pages list', () => {
  it.each(PARAMS)('the link grammar explains `%s`', (param) => {
    expect(read('docs/link-grammar.md')).toContain(`| \`${param}\` |`)
  })

  it('the architecture has the layers of the rules, in their order, and what each may import', () => {
    const rows = [...read('docs/ARCHITECTURE.md').matchAll(/^\| `([\w/]+)` \|[^|]+\| ([\w/, ]+) \|$/gm)]
    const table = rows.map(([, layer, allowed]) => [layer, allowed === 'nothing' ? [] : allowed?.split(', ')])
    expect(table).toEqual(Object.entries(LAYERS))
  })

  it('the rules know each folder of src', () => {
    const folders = ['', 'core/', 'state/'].flatMap((within) =>
      readdirSync(join(ROOT, 'src', within), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${within}${name}`),
    )
    expect(folders.filter((name) => name !== 'core' && name !== 'state').toSorted()).toEqual(
      Object.keys(LAYERS).toSorted(),
    )
  })

  it('the changelog has this version first, and tells the data version', () => {
    const [first] = read('CHANGELOG.md').match(/^## \S+/m) ?? []
    expect(first).toBe(`## ${manifest.version}`)
    expect(read('CHANGELOG.md')).toContain(`data version ${DATA_VERSION}`)
  })
})

describe('a decision record', () => {
  const records = readdirSync(join(ROOT, 'docs/decisions')).toSorted()

  it('has a number of its own', () => {
    const numbers = records.map((name) => name.slice(0, 5))
    expect(numbers.filter((number) => !/^\d{4}-$/.test(number))).toEqual([])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(records)('%s says status, context, decision and consequences in at most fifteen lines', (name) => {
    const text = read(`docs/decisions/${name}`)
    expect(text).toMatch(
      /^# \d{4} .+\n\nStatus: .+\n\n\*\*Context\.\*\* .+\n\n\*\*Decision\.\*\* .+\n\n\*\*Consequences\.\*\* .+\n$/s,
    )
    expect(text.split('\n').length).toBeLessThanOrEqual(16)
  })
})

describe('a text of the project', () => {
  // In pieces, so that this file does not find itself.
  const homes = ['work', 'root', 'home', 'Users', 'tmp', 'mnt'].join('|')
  const machinePath = new RegExp(`(?<![\\w.:/*<\\\\-])/(?:${homes})/\\w|[A-Z]:\\\\Users\\b`)

  it('is told from a path of somebody’s machine', () => {
    const path = ['', 'home', 'somebody', 'cutline'].join('/')
    expect(path).toMatch(machinePath)
    expect(`file at ${path}`).toMatch(machinePath)
    expect('https://example.org/home/page').not.toMatch(machinePath)
  })

  it('holds no such path', () => {
    const files = textFiles()
    expect(files.length).toBeGreaterThan(300)
    expect(files.filter((file) => machinePath.test(read(file)))).toEqual([])
  })
})
