import { FIELDS } from './fields.ts'
import { type LinkIssue, type LinkReader, shorten } from './linkIssue.ts'
import { LINK_VERSION, migrate } from './migrations.ts'
import { isForeign, isParam } from './params.ts'
import { readNumber } from './plainValues.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'

/** A longer link is refused whole: no scenario of the page comes near it. */
export const MAX_LINK_BYTES = 8192

const MAX_ISSUES = 40

export type DecodedLink = { readonly scenario: Scenario; readonly issues: readonly LinkIssue[] }

/**
 * Read a query (with or without `?`). Never throws, whatever the text: what cannot be read keeps its
 * default and is listed. The first of a repeated parameter counts; a link over 8 KiB gives the default
 * scenario; one of a newer version says so and is read as far as it goes.
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
  const params = migrate(first, versionOf(first, issues))
  const link: LinkReader = {
    text: (param) => params.get(param) ?? null,
    unreadable: (param, found, expected) => {
      issues.push({ code: 'unreadable', param, found: shorten(found), expected })
    },
    repeated: (param, found) => {
      issues.push({ code: 'repeated', param, found: shorten(found), expected: { code: 'once' } })
    },
  }
  const scenario: Scenario = {
    competition: FIELDS.competition.read(link),
    dataVersion: FIELDS.dataVersion.read(link),
    asOf: FIELDS.asOf.read(link),
    undated: FIELDS.undated.read(link),
    source: FIELDS.source.read(link),
    missing: FIELDS.missing.read(link),
    normalisation: FIELDS.normalisation.read(link),
    weights: FIELDS.weights.read(link),
    pillars: FIELDS.pillars.read(link),
    assumed: FIELDS.assumed.read(link),
    cells: FIELDS.cells.read(link),
    rules: FIELDS.rules.read(link),
    claimsOff: FIELDS.claimsOff.read(link),
    gate: FIELDS.gate.read(link),
    penalty: FIELDS.penalty.read(link),
    seats: FIELDS.seats.read(link),
    uncertainty: FIELDS.uncertainty.read(link),
  }
  return { scenario, issues: capped(issues) }
}

function isTooLong(search: string): boolean {
  return search.length > MAX_LINK_BYTES || new TextEncoder().encode(search).length > MAX_LINK_BYTES
}

function firstOfEach(search: string, issues: LinkIssue[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const [name, text] of new URLSearchParams(search)) {
    if (isForeign(name)) continue
    if (!isParam(name)) {
      const expected = { code: 'known-parameter' } as const
      issues.push({ code: 'unknown-parameter', param: shorten(name), found: shorten(text), expected })
    } else if (first.has(name)) {
      issues.push({ code: 'repeated', param: name, found: shorten(text), expected: { code: 'once' } })
    } else first.set(name, text)
  }
  return first
}

/** The version to read the link as: an unreadable or a newer one is read as the present one. */
function versionOf(params: ReadonlyMap<string, string>, issues: LinkIssue[]): number {
  const text = params.get('v')
  if (text === undefined) return LINK_VERSION
  const version = readNumber(text, { min: 1, max: 999_999, decimals: 0 })
  const expected = { code: 'version', max: LINK_VERSION } as const
  if (version === null) issues.push({ code: 'unreadable', param: 'v', found: shorten(text), expected })
  else if (version > LINK_VERSION) issues.push({ code: 'newer-version', param: 'v', found: text, expected })
  return Math.min(version ?? LINK_VERSION, LINK_VERSION)
}

/** As many issues as are worth reading, and how many there are besides. */
export function capped(issues: readonly LinkIssue[]): readonly LinkIssue[] {
  if (issues.length <= MAX_ISSUES) return issues
  const found = String(issues.length - MAX_ISSUES)
  return [...issues.slice(0, MAX_ISSUES), { code: 'more', param: '', found, expected: { code: 'once' } }]
}
