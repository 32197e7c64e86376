import { DRAWS_VERSION } from '#core/robustness/index.ts'
import { FIELDS } from './fields.ts'
import { type LinkIssue, type LinkReader, shorten } from './linkIssue.ts'
import { LINK_VERSION, migrate } from './migrations.ts'
import { END, isNearKnown, isOfPage, isParam } from './params.ts'
import { readNumber } from './plainValues.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'

/** A longer link is refused whole: no scenario of the page comes near it. */
export const MAX_LINK_BYTES = 8192

const MAX_ISSUES = 40

const VERSION = { min: 1, max: 999_999, decimals: 0 } as const

/** The first version that marks its end. */
const END_FROM = 2

export type DecodedLink = { readonly scenario: Scenario; readonly issues: readonly LinkIssue[] }

/**
 * Read a query (with or without `?`). Never throws, whatever the text: what cannot be read keeps its
 * default and is listed. The first of a repeated parameter counts; a link over 8 KiB gives the default
 * scenario; one of a newer version says so and is read as far as it goes, and so does one that was cut.
 */
export function fromSearch(search: string): DecodedLink {
  if (isTooLong(search)) {
    const expected = { code: 'bytes', max: MAX_LINK_BYTES } as const
    return {
      scenario: DEFAULT_SCENARIO,
      issues: [{ code: 'too-long', param: '', found: shorten(search), expected }],
    }
  }
  const issues: LinkIssue[] = []
  const first = firstOfEach(search, issues)
  const version = versionOf(first, issues)
  dropKappa(first, version, issues)
  checkEnd(first, issues)
  checkDraws(first, version, issues)
  const params = migrate(first, version)
  const link: LinkReader = {
    text: (param) => params.get(param) ?? null,
    unreadable: (param, found, expected) => {
      issues.push({ code: 'unreadable', param, found: shorten(found), expected })
    },
    unknownReason: (param, found, expected) => {
      issues.push({ code: 'unknown-reason', param, found: shorten(found), expected })
    },
    repeated: (param, found) => {
      issues.push({ code: 'repeated', param, found: shorten(found), expected: { code: 'once' } })
    },
  }
  return { scenario: FIELDS.read(link), issues: capped(issues) }
}

function isTooLong(search: string): boolean {
  return search.length > MAX_LINK_BYTES || new TextEncoder().encode(search).length > MAX_LINK_BYTES
}

function firstOfEach(search: string, issues: LinkIssue[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const [name, text] of new URLSearchParams(search)) {
    if (isOfPage(name)) continue
    if (!isParam(name)) {
      if (!isNearKnown(name)) continue
      const expected = { code: 'known-parameter' } as const
      issues.push({ code: 'unknown-parameter', param: shorten(name), found: shorten(text), expected })
    } else if (first.has(name)) {
      issues.push({ code: 'repeated', param: name, found: shorten(text), expected: { code: 'once' } })
    } else first.set(name, text)
  }
  return first
}

/** The version to read the link as: an unreadable or a newer one is read as the present one; `kappa` says version 1. */
function versionOf(params: ReadonlyMap<string, string>, issues: LinkIssue[]): number {
  const text = params.get('v')
  // A name without a value: the link was cut here, which is reported as that.
  if (!text) return text === undefined && params.has('kappa') ? 1 : LINK_VERSION
  const version = readNumber(text, VERSION)
  const expected = { code: 'version', max: LINK_VERSION } as const
  if (version === null) issues.push({ code: 'unreadable', param: 'v', found: shorten(text), expected })
  else if (version > LINK_VERSION) issues.push({ code: 'newer-version', param: 'v', found: text, expected })
  return Math.min(version ?? LINK_VERSION, LINK_VERSION)
}

/** A parameter of version 1 alone. */
function dropKappa(params: Map<string, string>, version: number, issues: LinkIssue[]): void {
  const found = params.get('kappa')
  if (version === 1 || found === undefined) return
  params.delete('kappa')
  issues.push({
    code: 'unknown-parameter',
    param: 'kappa',
    found: shorten(found),
    expected: { code: 'known-parameter' },
  })
}

/**
 * A link that says version 2 or later says where it ends; where it does not, something was cut off on its way. So it
 * was where the version itself is missing behind its name.
 */
function checkEnd(params: ReadonlyMap<string, string>, issues: LinkIssue[]): void {
  const text = params.get('v')
  const version = text === '' ? END_FROM : readNumber(text ?? '', VERSION)
  const end = params.get(END.param)
  if (end === END.mark || version === null || version < END_FROM) return
  issues.push({ code: 'incomplete', param: END.param, found: shorten(end ?? ''), expected: { code: 'end' } })
}

/** Draws of another version are not kept: a link that pins one, or is too old to pin any, has its chances drawn anew. */
function checkDraws(params: ReadonlyMap<string, string>, version: number, issues: LinkIssue[]): void {
  const text = params.get('draws') ?? (version === 1 ? '1' : null)
  if (text === null) return
  const draws = readNumber(text, VERSION)
  const issue = { param: 'draws', found: shorten(text), expected: { code: 'version', max: DRAWS_VERSION } } as const
  if (draws === null) issues.push({ code: 'unreadable', ...issue })
  else if (draws > DRAWS_VERSION) issues.push({ code: 'newer-draws', ...issue })
  else if (draws < DRAWS_VERSION) issues.push({ code: 'draws-anew', ...issue })
}

/** As many issues as are worth reading, and how many there are besides. */
export function capped(issues: readonly LinkIssue[]): readonly LinkIssue[] {
  if (issues.length <= MAX_ISSUES) return issues
  const found = String(issues.length - MAX_ISSUES)
  return [...issues.slice(0, MAX_ISSUES), { code: 'more', param: '', found, expected: { code: 'once' } }]
}
