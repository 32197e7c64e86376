import { type ReactNode, useEffect, useState } from 'react'
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
  return (
    <>
      <div inert={isOpen}>{children}</div>
      {isOpen && <FocusBack />}
      {isOpen && <Presentation dataset={dataset} current={scenario} />}
    </>
  )
}

/** Draws nothing; what had the focus when it came gets it back when it goes. */
function FocusBack() {
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    // The page is inert until it is drawn again.
    return () => void requestAnimationFrame(() => before instanceof HTMLElement && before.focus())
  }, [before])
  return null
}
