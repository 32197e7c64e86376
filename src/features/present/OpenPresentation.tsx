import { type ReactNode, useEffect, useRef } from 'react'
import type { Dataset } from '#data/dataset.ts'
import { closePresentation, openPresentation, usePresent } from '#state/navigation/presentStore.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { later } from '#ui/later.tsx'

const Presentation = later(
  (t) => t.app.tools.present,
  async () => (await import('./Presentation.tsx')).Presentation,
  {
    leave: () => {
      closePresentation()
      return () => openPresentation()
    },
  },
)

type Props = { readonly dataset: Dataset; readonly scenario: Scenario; readonly children: ReactNode }

/** The page, at rest while something is presented over it. Whoever had the focus gets it back. */
export function OpenPresentation({ dataset, scenario, children }: Props) {
  const isOpen = usePresent((s) => s.deck !== null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (!isOpen) return
    // Kept here: the drawing that closes the overlay has forgotten it when this is cleaned up.
    const back = before.current
    return () => {
      // The page is inert until it is drawn again.
      requestAnimationFrame(() => back instanceof HTMLElement && back.focus())
    }
  }, [isOpen])
  if (!isOpen) before.current = null
  else if (before.current === null) before.current = document.activeElement

  return (
    <>
      <div inert={isOpen}>{children}</div>
      {isOpen && <Presentation dataset={dataset} current={scenario} />}
    </>
  )
}
