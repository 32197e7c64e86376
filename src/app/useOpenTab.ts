import { useEffect } from 'react'
import { claimOfHash, teamOfHash } from '#evidence/links.ts'
import { openTab, type TabId, usePage } from '#page/pageStore.ts'
import { isComparisonAddressed } from '#scenario/params.ts'

/** The tab that is open: chosen by hand or by another part of the page, or by an address that leads to a claim or a team. */
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
  const choose = (id: TabId) => {
    forgetPlace()
    openTab(id)
  }
  return [open ?? tabOfAddress() ?? (isComparisonAddressed() ? 'compare' : null), choose]
}

function tabOfAddress(): TabId | null {
  const { hash } = window.location
  if (claimOfHash(hash) !== null) return 'ledger'
  return teamOfHash(hash) === null ? null : 'team'
}

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
