import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useBase } from '#data/useBase.ts'
import { useT } from '#i18n/useT.ts'
import { versionStore } from '#offline/versionStore.ts'
import bars from '../Bars.module.css'
import { startKeepingWhenIdle } from './startKeeping.ts'

/** Says that there is a newer version of the page. It waits for the reader: nothing is ever loaded again by itself. */
export function VersionNotice() {
  const t = useT()
  const base = useBase()
  const { version, reload } = useStore(versionStore)
  const [dismissed, setDismissed] = useState<string | null>(null)
  useEffect(() => startKeepingWhenIdle(base), [base])

  return (
    <div role="status">
      {version !== 'current' && version !== dismissed && (
        <div className={bars.bar}>
          <p>{t.offline.version[version]}</p>
          <button type="button" onClick={reload}>
            {t.offline.reload}
          </button>
          <button type="button" onClick={() => setDismissed(version)}>
            {t.offline.later}
          </button>
        </div>
      )}
    </div>
  )
}
