import { useEffect, useState } from 'react'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import type { ExportContext } from '#export/verdictModel.ts'
import styles from './ShareDialog.module.css'

/** The report for A4: the page hands it to the browser whenever something is printed. */
export function PrintPart({ context }: { readonly context: ExportContext }) {
  const words = context.t.exported.print
  const { isDrawing } = useChances()
  const [isAsked, setAsked] = useState(false)
  const isReady = context.robustness !== null || !isDrawing
  // Right after a change the report has no shares of elimination yet, and would not say what is too close to call.
  useEffect(() => {
    if (!isAsked || !isReady) return
    setAsked(false)
    window.print()
  }, [isAsked, isReady])
  return (
    <>
      <p className="quiet">{words.explain}</p>
      <p className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => setAsked(true)}>
          {words.open}
        </button>
      </p>
      <p role="status" className="quiet">
        {isAsked && !isReady && words.waiting}
      </p>
    </>
  )
}
