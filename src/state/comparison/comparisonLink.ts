import { capped, fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { type SearchOptions, toSearch } from '#state/scenario/encode.ts'
import { isOfDraws, type LinkIssue, shorten } from '#state/scenario/linkIssue.ts'
import { COMPARISON_PARAM, END, isOfPage, isParam } from '#state/scenario/params.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

/** One side of a comparison: the scenario on screen, whatever it is, or one that stays as it is. */
export type Compared = 'now' | Scenario

export const MIN_COMPARED = 2
export const MAX_COMPARED = 4

export type ReadComparison = { readonly compared: readonly Compared[]; readonly issues: readonly LinkIssue[] }

/**
 * The parameters of a comparison, one `cmp` for each side: `cmp=now&cmp=v.2+rules.strict`. A side is its link
 * with a dot for `=` and a blank, which an address writes as `+`, for `&`: both stand in no value of a link
 * and need no percent escape. `readComparison` gives the sides back.
 */
export function comparisonParams(
  compared: readonly Compared[],
  options: SearchOptions = { versioned: true },
): [string, string][] {
  return compared.map((side) => [COMPARISON_PARAM, side === 'now' ? side : sideText(side, options)])
}

function sideText(scenario: Scenario, options: SearchOptions): string {
  const pairs = [...new URLSearchParams(toSearch(scenario, { ...options, versioned: true }))]
  return pairs
    .filter(([name]) => name !== END.param)
    .map(([name, value]) => `${name}.${value}`)
    .join(' ')
}

/**
 * The comparison of a query. Never throws, whatever the text: a side that is no scenario, a part of one that
 * cannot be read, and sides beyond the fourth are left out and listed. A query over 8 KiB is refused whole.
 */
export function readComparison(search: string): ReadComparison {
  if (search.length > MAX_LINK_BYTES) {
    const expected = { code: 'bytes', max: MAX_LINK_BYTES } as const
    return { compared: [], issues: [{ code: 'too-long', param: '', found: shorten(search), expected }] }
  }
  const texts = new URLSearchParams(search).getAll(COMPARISON_PARAM)
  const issues: LinkIssue[] = []
  const compared = texts
    .slice(0, MAX_COMPARED)
    .flatMap((text, i) => readSide(text, `${COMPARISON_PARAM}[${i + 1}]`, issues))
  for (const text of texts.slice(MAX_COMPARED, MAX_COMPARED + 1)) {
    const expected = { code: 'sides', max: MAX_COMPARED } as const
    issues.push({
      code: 'unreadable',
      param: `${COMPARISON_PARAM}[${MAX_COMPARED + 1}]`,
      found: shorten(text),
      expected,
    })
  }
  return { compared, issues: capped(issues) }
}

function readSide(text: string, place: string, issues: LinkIssue[]): readonly Compared[] {
  if (text === 'now') return ['now']
  const query = new URLSearchParams()
  for (const pair of text.split(/[ +]+/).filter((part) => part !== '')) {
    const dot = pair.indexOf('.')
    // What belongs to the page around a scenario says nothing of a side.
    if (dot > 0 && !isOfPage(pair.slice(0, dot))) query.append(pair.slice(0, dot), pair.slice(dot + 1))
    else issues.push({ code: 'unreadable', param: place, found: shorten(pair), expected: { code: 'side' } })
  }
  if (query.size === 0) {
    if (text.trim() === '') issues.push({ code: 'unreadable', param: place, found: text, expected: { code: 'side' } })
    return []
  }
  if (![...query.keys()].some(isParam)) {
    issues.push({ code: 'unreadable', param: place, found: shorten(text), expected: { code: 'side' } })
    return []
  }
  // The address ends with the mark, not each of its sides.
  query.set(END.param, END.mark)
  const read = fromSearch(`?${query}`)
  for (const issue of read.issues) {
    // No chances are compared.
    if (!isOfDraws(issue)) issues.push({ ...issue, param: `${place} ${issue.param}`.trim() })
  }
  return [read.scenario]
}
