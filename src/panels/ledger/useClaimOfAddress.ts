import { useEffect, useState } from 'react'
import type { ClaimId } from '#engine/index.ts'
import { claimOfHash } from '#evidence/claimLink.ts'

/** A claim that the address leads to; a new object each time it is asked for again. */
export type Target = { readonly claim: ClaimId }

/** Follows the fragment of the address: the claim it names now, null where it names none. */
export function useClaimOfAddress(): Target | null {
  const [target, setTarget] = useState(read)
  useEffect(() => {
    const follow = () => setTarget(read())
    // A link to where the address already leads changes nothing that could be heard.
    const followAgain = ({ target: clicked }: MouseEvent) => {
      const link = clicked instanceof Element ? clicked.closest('a') : null
      if (link !== null && link.hash === window.location.hash && claimOfHash(link.hash) !== null) follow()
    }
    window.addEventListener('hashchange', follow)
    document.addEventListener('click', followAgain)
    return () => {
      window.removeEventListener('hashchange', follow)
      document.removeEventListener('click', followAgain)
    }
  }, [])
  return target
}

function read(): Target | null {
  const claim = claimOfHash(window.location.hash)
  return claim === null ? null : { claim }
}
