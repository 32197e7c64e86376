import { useEffect } from 'react'
import { benchmarkOfHash, claimOfHash, teamOfHash } from '#evidence/links.ts'
import { openTab, type TabId, usePage } from '#page/pageStore.ts'
import { isComparisonAddressed } from '#scenario/params.ts'

/** The tab that is open: chosen by hand or by another part of the page, or by an address that leads into one. */
export function useOpenTab(): readonly [TabId | null, (id: TabId) => void] {
  const open = usePage((s) => s.tab)
  useEffect(() => {
    const follow = () => {
      const tab = tabOfAddress()
      if (tab !== null) openTab(tab)
    }
    if (tabOfAddress() === null && isComparisonAddressed()) openTab('compare')
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return [open ?? tabOfAddress() ?? (isComparisonAddressed() ? 'compare' : null), chooseTab]
}

/** Opens a tab as the reader's own choice, wherever the address leads to. */
export function chooseTab(id: TabId): void {
  forgetPlace()
  openTab(id)
}

/** Which fragments lead into which tab. */
const PLACES: readonly { readonly tab: TabId; readonly idOf: (hash: string) => string | null }[] = [
  { tab: 'ledger', idOf: claimOfHash },
  { tab: 'team', idOf: teamOfHash },
  { tab: 'scores', idOf: benchmarkOfHash },
  { tab: 'method', idOf: (hash) => /^#method-[a-z]+$/.exec(hash)?.[0] ?? null },
]

const tabOfAddress = (): TabId | null => PLACES.find(({ idOf }) => idOf(window.location.hash) !== null)?.tab ?? null

/** A place that the reader has left must not call the reader back. */
function forgetPlace(): void {
  const { pathname, search } = window.location
  if (tabOfAddress() === null) return
  try {
    window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  } catch {
    // Refused: the address keeps the place, nothing else is lost.
  }
}
