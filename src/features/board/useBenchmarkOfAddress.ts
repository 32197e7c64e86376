import { useEffect } from 'react'
import { benchmarkAnchor, benchmarkOfHash } from '#provenance/links.ts'
import { useTargetOfAddress } from '#provenance/useTargetOfAddress.ts'

/** Brings the row into sight that a fragment such as `#benchmark-kobalt` names, and the focus with it. */
export function useBenchmarkOfAddress(): void {
  const target = useTargetOfAddress(benchmarkOfHash)
  useEffect(() => {
    if (target === null) return
    const waiting = requestAnimationFrame(() => {
      const row = document.getElementById(benchmarkAnchor(target.id))
      row?.scrollIntoView({ block: 'center' })
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(waiting)
  }, [target])
}
