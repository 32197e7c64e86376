import { fingerprint } from './hash.ts'

/** Not `constructor`: every object already answers to it. */
const RESERVED: ReadonlySet<string> = new Set(['', 'constructor'])

/**
 * Ids for names, in their order: readable where the name has Latin letters or digits, safe in links,
 * file names and object keys, at most `limit` characters. They depend on the names alone and not on
 * their order, so that the same names give the same ids when a file comes again.
 *
 * @param names all different.
 */
export function idsOf(names: readonly string[], limit: number): string[] {
  const slugs = names.map((name) => slugOf(name).slice(0, limit).replace(/-+$/, ''))
  const uses = new Map<string, number>()
  for (const slug of slugs) uses.set(slug, (uses.get(slug) ?? 0) + 1)
  const taken = new Set<string>()
  return names.map((name, i) => {
    const slug = slugs[i] as string
    const isWhole = slugOf(name) === slug && !RESERVED.has(slug) && uses.get(slug) === 1
    let id = isWhole ? slug : marked(slug, fingerprint(name), limit)
    // Two fingerprints that agree, or a name that spells another one's id out.
    while (taken.has(id)) id = marked(slug, fingerprint(`${id} ${name}`), limit)
    taken.add(id)
    return id
  })
}

function marked(slug: string, mark: string, limit: number): string {
  const end = mark.slice(0, 7)
  return slug === '' ? `x-${end}` : `${slug.slice(0, limit - 8).replace(/-+$/, '')}-${end}`
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * Names that stand more than once get a number: `A`, `A (2)`, … within `limit` characters.
 * @returns also the places that repeat a name, with the first place of each.
 */
export function numbered(
  names: readonly string[],
  limit: number,
): { readonly names: string[]; readonly again: readonly { readonly at: number; readonly first: number }[] } {
  const first = new Map<string, number>()
  const taken = new Set(names)
  const again: { at: number; first: number }[] = []
  const nextOf = new Map<string, number>()
  const given = names.map((name, at) => {
    const before = first.get(name)
    if (before === undefined) {
      first.set(name, at)
      return name
    }
    again.push({ at, first: before })
    for (let n = nextOf.get(name) ?? 2; ; n += 1) {
      const end = ` (${n})`
      const next = `${name.slice(0, limit - end.length)}${end}`
      if (taken.has(next)) continue
      taken.add(next)
      nextOf.set(name, n + 1)
      return next
    }
  })
  return { names: given, again }
}
