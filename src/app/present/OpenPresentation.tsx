import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { Dataset } from '#data/dataset.ts'
import { usePresent } from '#page/presentStore.ts'
import type { Scenario } from '#scenario/scenario.ts'

const Presentation = lazy(async () => ({ default: (await import('./Presentation.tsx')).Presentation }))

type Props = { readonly dataset: Dataset; readonly scenario: Scenario; readonly children: ReactNode }

/** The page, at rest while something is presented over it. Whoever had the focus gets it back. */
export function OpenPresentation({ dataset, scenario, children }: Props) {
  const isOpen = usePresent((s) => s.deck !== null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (!isOpen) return
    return () => {
      // The page is inert until it is drawn again.
      const back = before.current
      requestAnimationFrame(() => back instanceof HTMLElement && back.focus())
    }
  }, [isOpen])
  if (!isOpen) before.current = null
  else if (before.current === null) before.current = document.activeElement

  return (
    <>
      <div inert={isOpen}>{children}</div>
      {isOpen && (
        <Suspense fallback={null}>
          <Presentation dataset={dataset} current={scenario} />
        </Suspense>
      )}
    </>
  )
}
