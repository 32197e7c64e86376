import { useEffect, useState } from 'react'

/** What the address leads to; a new object each time it is asked for again. */
export type Target<T> = { readonly id: T }

/**
 * Follows the fragment of the address: what it names now, null where it names nothing of the kind.
 * @param idOf reads a fragment such as `#claim-c012`; a function of its own, not made anew at each drawing.
 */
export function useTargetOfAddress<T extends string>(idOf: (hash: string) => T | null): Target<T> | null {
  const [target, setTarget] = useState(() => read(idOf))
  useEffect(() => {
    const follow = () => setTarget(read(idOf))
    // A link to where the address already leads changes nothing that could be heard.
    const followAgain = ({ target: clicked }: MouseEvent) => {
      const link = clicked instanceof Element ? clicked.closest('a') : null
      if (link !== null && link.hash === window.location.hash && idOf(link.hash) !== null) follow()
    }
    window.addEventListener('hashchange', follow)
    document.addEventListener('click', followAgain)
    return () => {
      window.removeEventListener('hashchange', follow)
      document.removeEventListener('click', followAgain)
    }
  }, [idOf])
  return target
}

function read<T extends string>(idOf: (hash: string) => T | null): Target<T> | null {
  const id = idOf(globalThis.location?.hash ?? '')
  return id === null ? null : { id }
}
