import { useLayoutEffect } from 'react'
import { compareAsAddressed } from '#state/comparison/comparison.ts'
import { addIssues } from '#state/scenario/issues.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'

/** Compares what the address says, now and as the browser goes back and forth; what cannot be read is listed. */
export function useAddressedComparison(): void {
  const store = useScenarioStore()
  useLayoutEffect(() => {
    const follow = () => addIssues(store, compareAsAddressed())
    follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [store])
}
