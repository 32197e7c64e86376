import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES, ROOT, read } from './textFiles.ts'

/** What Markdown shows as code is no link. */
const prose = (text: string): string => text.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '')

const targets = (page: string): string[] =>
  [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string)

const isElsewhere = (target: string): boolean => /^(https?|mailto):/.test(target)

/** Anchors of a page: those it sets itself, and its headings as they are shown on the web. */
function anchors(page: string): string[] {
  const text = read(page)
  const own = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id as string)
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...own, ...headings]
}

/** A path named in code, from the root, from `src/`, from the engine (in the method), or from beside the page. */
const isThere = (page: string, path: string): boolean =>
  [ROOT, join(ROOT, 'src'), join(ROOT, 'src/core/engine'), join(ROOT, dirname(page))].some((from) =>
    existsSync(join(from, path)),
  )

describe('the pages for readers', () => {
  it('are all found', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/ARCHITECTURE.md', 'docs/method.md']),
    )
    expect(targets('README.md').length).toBeGreaterThan(10)
  })

  it.each(PAGES)('%s links to what exists', (page) => {
    const broken = targets(page)
      .filter((target) => !isElsewhere(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#')
        const file = path === '' ? page : join(dirname(page), path)
        if (!existsSync(join(ROOT, file))) return true
        return anchor !== undefined && !anchors(file).includes(anchor)
      })
    expect(broken).toEqual([])
  })

  it.each(PAGES)('%s names files that exist', (page) => {
    const named = [...read(page).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.(?:tsx?|mjs|cjs|json|md))`/g)]
      .map(([, path]) => path as string)
      // Files of the served data stand below a stage or a version; files of the build are not there yet.
      .filter((path) => !/^(dist|v|claims|benchmarks)\//.test(path))
    expect(named.filter((path) => !isThere(page, path))).toEqual([])
  })
})
