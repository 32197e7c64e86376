import { lazy, useState } from 'react'
import { browserStorage, tabStorage } from '#scenario/persistence.ts'
import { useScenario } from '#scenario/useScenario.ts'
import { Dispensable } from '#ui/Dispensable.tsx'
import { useAfterPaint } from '#ui/useAfterPaint.ts'
import styles from './Hints.module.css'
import { keepHints, openHints } from './openHints.ts'

const Hints = lazy(async () => ({ default: (await import('./Hints.tsx')).Hints }))

/** The hints of a first visit, in a place that is kept free for them. Who came by a link came for its verdict: none. */
export function FirstVisit() {
  const isGuest = useScenario((s) => s.guest)
  const [wasGuest] = useState(isGuest)
  const [hints, setHints] = useState(() => (wasGuest ? [] : openHints(browserStorage(), tabStorage())))
  const isPainted = useAfterPaint()
  if (hints.length === 0 || isGuest) return null
  return (
    <div className={styles.place}>
      {isPainted && (
        <Dispensable>
          <Hints
            hints={hints}
            onLeft={(left) => {
              setHints(left)
              keepHints(browserStorage(), left)
            }}
          />
        </Dispensable>
      )}
    </div>
  )
}
