import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { LinkIssue } from '#state/scenario/linkIssue.ts'
import { addressWith } from '#state/scenario/pageAddress.ts'
import { COMPARISON_PARAM, isComparisonAddressed } from '#state/scenario/params.ts'
import { type Compared, comparisonParams, MAX_COMPARED, readComparison } from './comparisonLink.ts'

type Comparison = { readonly compared: readonly Compared[] }

const comparisonStore = createStore<Comparison>(() => ({ compared: [] }))

/** The sides that are compared now, the base first. */
export const useComparison = (): readonly Compared[] => useStore(comparisonStore, (s) => s.compared)

/** The sides as the address gave them when it was read or written last. */
let addressed = ''

const sidesOfAddress = (): string =>
  JSON.stringify(new URLSearchParams(window.location.search).getAll(COMPARISON_PARAM))

/** Compares other sides, and writes them into the address, so that a reload or a bookmark keeps them. */
export function compare(compared: readonly Compared[]): void {
  const sides = compared.slice(0, MAX_COMPARED)
  comparisonStore.setState({ compared: sides })
  writeAddress(sides)
}

/** Removes the comparison from the address; opening it again restores it. */
export const closeComparison = (): void => writeAddress([])

/** What was compared before it was put away, where the address asks for nothing else. */
export function takeUpComparison(): void {
  if (!isComparisonAddressed()) writeAddress(comparisonStore.getState().compared)
}

function writeAddress(sides: readonly Compared[]): void {
  const query = new URLSearchParams(window.location.search)
  query.delete(COMPARISON_PARAM)
  for (const [name, value] of comparisonParams(sides)) query.append(name, value)
  try {
    window.history.replaceState(window.history.state, '', addressWith(query))
  } catch {
    // The browser refused to write the address: the comparison stays, but a reload would lose it.
  }
  addressed = sidesOfAddress()
}

/** Shows the comparison of the address if it is another one. Returns the parts of it that could not be read. */
export function compareAsAddressed(): readonly LinkIssue[] {
  if (!isComparisonAddressed() || sidesOfAddress() === addressed) return []
  addressed = sidesOfAddress()
  const { compared, issues } = readComparison(window.location.search)
  comparisonStore.setState({ compared })
  // A link that is too long is refused as a whole where its scenario is read, with a notice.
  return issues.filter(({ code }) => code !== 'too-long')
}
