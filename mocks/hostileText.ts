/** Put behind every text for readers: a handler, a script, markup, a direction override, zero-width characters. */
export const HOSTILE_TAIL =
  '<img src=x onerror="globalThis.hostile=1"><script>globalThis.hostile=1</script></title>{{7*7}}&lt;b&gt;' +
  '\u202Egnp.exe\u200B\u2060\uFEFF\u0301\u0301\u0301'

const READ_BY_PEOPLE = new Set(['ko', 'en', 'name', 'label', 'title', 'publisher', 'locator'])

/** The same file with hostile text in everything that is only read by people; ids and numbers stay. */
export function withHostileText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHostileText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && READ_BY_PEOPLE.has(key) ? inner + HOSTILE_TAIL : withHostileText(inner),
    ]),
  )
}
