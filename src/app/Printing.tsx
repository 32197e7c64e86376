import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useWords } from '#i18n/useT.ts'
import { Report } from '#panels/report/Report.tsx'
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
  return <Report told={useTold()} />
}
