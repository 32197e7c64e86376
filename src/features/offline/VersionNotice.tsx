import { Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useBase } from '#data/useBase.ts'
import { useWords } from '#i18n/useT.ts'
import { type Version, versionStore } from '#offline/versionStore.ts'
import bars from '#ui/Bars.module.css'
import { startKeepingWhenIdle } from './startKeeping.ts'

/** Says that there is a newer version of the page. It waits for the reader: nothing is ever loaded again by itself. */
export function VersionNotice() {
  const base = useBase()
  const { version, reload } = useStore(versionStore)
  const [dismissed, setDismissed] = useState<string | null>(null)
  useEffect(() => startKeepingWhenIdle(base), [base])

  return (
    <div role="status">
      {version !== 'current' && version !== dismissed && (
        <Suspense fallback={null}>
          <Newer version={version} onReload={reload} onLater={() => setDismissed(version)} />
        </Suspense>
      )}
    </div>
  )
}

type Props = {
  readonly version: Exclude<Version, 'current'>
  readonly onReload: () => void
  readonly onLater: () => void
}

function Newer({ version, onReload, onLater }: Props) {
  const words = useWords().offline
  return (
    <div className={bars.bar}>
      <p>{words.version[version]}</p>
      <button type="button" onClick={onReload}>
        {words.reload}
      </button>
      <button type="button" onClick={onLater}>
        {words.later}
      </button>
    </div>
  )
}
