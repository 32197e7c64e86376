import { useEffect } from 'react'
import { sectionOfHash } from '#features/places/places.ts'
import { useTargetOfAddress } from '#provenance/useTargetOfAddress.ts'
import { showSection } from '#ui/showSection.ts'

/** Goes to the section that the address names, once the room around it is drawn. Draws nothing. */
export function Arrival() {
  const target = useTargetOfAddress(sectionOfHash)
  useEffect(() => {
    if (target === null) return
    const frame = requestAnimationFrame(() => showSection(target.id))
    return () => cancelAnimationFrame(frame)
  }, [target])
  return null
}
