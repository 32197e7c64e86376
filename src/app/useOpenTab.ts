import { useEffect, useState } from 'react'
import { claimOfHash } from '#evidence/claimLink.ts'
import type { TabId } from './tabs.tsx'

/** The tab that is open: chosen by hand, or by an address that leads to a claim. */
export function useOpenTab(): readonly [TabId | null, (id: TabId) => void] {
  const [open, setOpen] = useState<TabId | null>(tabOfAddress)
  useEffect(() => {
    const follow = () => setOpen((now) => tabOfAddress() ?? now)
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const choose = (id: TabId) => {
    forgetClaim()
    setOpen(id)
  }
  return [open, choose]
}

const tabOfAddress = (): TabId | null => (claimOfHash(window.location.hash) === null ? null : 'ledger')

/** A claim that the reader has left must not call the reader back. */
function forgetClaim(): void {
  const { hash, pathname, search } = window.location
  if (claimOfHash(hash) === null) return
  try {
    window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  } catch {
    // Refused: the address keeps the claim, nothing else is lost.
  }
}
