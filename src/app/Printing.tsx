import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { isBeyond } from '#analysis/boardSize.ts'
import { useWords } from '#i18n/useT.ts'
import { Report } from '#panels/report/Report.tsx'
import { robustness } from '#robustness/index.ts'
import { useTold } from '#takealong/useTold.ts'

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
  const told = useTold()
  const { competition } = told.analysis.dataset
  if (told.robustness !== null || isBeyond(competition, 'chances')) return <Report told={told} />
  // The browser's own command waits for no worker: few draws at once, which say no more than their error allows.
  const { choices, scenario } = told.analysis
  const few = robustness({ competition, choices, uncertainty: scenario.uncertainty }, FEW_SAMPLES)
  return <Report told={{ ...told, robustness: few }} />
}

const FEW_SAMPLES = 1000
