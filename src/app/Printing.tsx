import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { isBeyond } from '#analysis/boardSize.ts'
import { robustness } from '#core/robustness/index.ts'
import { useExportContext } from '#export/useExportContext.ts'
import { Report } from '#features/report/Report.tsx'
import { useWords } from '#i18n/useT.ts'

/**
 * Puts the report in the place of the page while it is printed, whether by our button or by the browser's own
 * command: the browser waits for nothing, so the report is drawn within its event.
 */
export function Printing() {
  // Asked for now, so that they are there when the browser prints.
  useWords()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting ? createPortal(<Paper />, document.body) : null
}

/** Worked out when it is printed and not before: nothing of it follows a drag. */
function Paper() {
  const context = useExportContext()
  const { competition } = context.analysis.dataset
  if (context.robustness !== null || isBeyond(competition, 'chances')) return <Report context={context} />
  // The browser's own command waits for no worker: few draws at once, which say no more than their error allows.
  const { choices, scenario } = context.analysis
  const few = robustness({ competition, choices, uncertainty: scenario.uncertainty }, FEW_SAMPLES)
  return <Report context={{ ...context, robustness: few }} />
}

const FEW_SAMPLES = 1000
