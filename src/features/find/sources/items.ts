import type { Choices } from '#core/engine/index.ts'
import type { Dataset, IndexFile } from '#data/dataset.ts'
import type { Locale } from '#i18n/locale.ts'
import { FIT, fitOf, type Searchable, searchable } from '#i18n/match.ts'
import type { Messages } from '#i18n/messages.ts'
import type { ScenarioState, ScenarioStore } from '#state/scenario/store.ts'

/** In the order in which they stand while nothing is typed. */
export const FIND_GROUPS = [
  'tools',
  'rooms',
  'readings',
  'choices',
  'weights',
  'kept',
  'teams',
  'benchmarks',
  'claims',
  'dates',
  'page',
  'terms',
  'chapters',
] as const
export type FindGroup = (typeof FIND_GROUPS)[number]

/** Something that can be found and done. */
export type FindItem = {
  /** The same at every visit: what was used last is remembered by it. */
  readonly id: string
  readonly group: FindGroup
  /** In the chosen language first, then in the other one where its words are at hand. */
  readonly names: readonly string[]
  /** What else finds it, after the names. */
  readonly also?: readonly string[]
  /** Shown beside the name. */
  readonly note?: string
  /** It is how things stand already. */
  readonly isNow?: boolean
  readonly run: () => void
}

/** One language with its words. */
export type Side = { readonly locale: Locale; readonly words: Messages }

/** What the sources make their items of. */
export type FindContext = {
  /** The chosen language first. */
  readonly sides: readonly [Side, ...Side[]]
  readonly dataset: Dataset
  readonly choices: Choices
  readonly index: IndexFile | null
  readonly store: ScenarioStore
  readonly state: ScenarioState
  readonly setLocale: (locale: Locale) => void
}

/** Gives the items of one kind. A new kind of thing that can be found is a source in the table of `sources.ts`. */
export type ItemSource = (context: FindContext) => readonly FindItem[]

/** A name in each language that is at hand. */
export const named = ({ sides }: FindContext, nameIn: (side: Side) => string): readonly string[] => sides.map(nameIn)

export type FoundGroup = {
  readonly group: FindGroup | 'recent'
  readonly items: readonly FindItem[]
  /** How many more there are. */
  readonly hidden: number
}

/** How many items of a group are listed; a longer query finds the others. */
const LISTED = { searching: 8, browsing: 4, recent: 5 } as const

type Indexed = { readonly item: FindItem; readonly names: readonly Searchable[]; readonly also: readonly Searchable[] }

/** The items made ready for searching, once for each set of them. */
export const indexed = (items: readonly FindItem[]): readonly Indexed[] =>
  items.map((item) => ({
    item,
    names: item.names.map(searchable),
    also: (item.also ?? []).map(searchable),
  }))

/**
 * What a query finds, in groups: the group with the best fit first, in it the best first, equals in their
 * own order. Without a query what was used last comes first, then something of every group.
 */
export function find(index: readonly Indexed[], query: string, recent: readonly string[]): readonly FoundGroup[] {
  const isSearching = query.trim() !== ''
  const byId = new Map(index.map(({ item }) => [item.id, item]))
  const used = isSearching ? [] : recent.flatMap((id) => byId.get(id) ?? []).slice(0, LISTED.recent)
  const fits = index.flatMap(({ item, names, also }) => {
    const fit = fitOf(query, names, also)
    return fit === null ? [] : [{ item, fit }]
  })
  const groups = FIND_GROUPS.map((group, i) => {
    // Nothing stands in the list twice.
    const own = fits.filter(({ item }) => item.group === group && !used.includes(item)).sort((a, b) => a.fit - b.fit)
    return { group, best: own[0]?.fit ?? FIT.also, place: i, own }
  })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => a.best - b.best || a.place - b.place)
    .map(({ group, own }): FoundGroup => {
      const listed = isSearching ? LISTED.searching : LISTED.browsing
      return { group, items: own.slice(0, listed).map(({ item }) => item), hidden: Math.max(0, own.length - listed) }
    })
  return used.length === 0 ? groups : [{ group: 'recent', items: used, hidden: 0 }, ...groups]
}
