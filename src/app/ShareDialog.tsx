import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { configuredBase } from '#data/base.ts'
import { withLinkedBase } from '#data/chosenBase.ts'
import { useBase } from '#data/useBase.ts'
import { useT } from '#i18n/useT.ts'
import { toSearch } from '#scenario/encode.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './ShareDialog.module.css'

/** Longer links are cut by some messengers. */
const LONG = 2000

/** The link to this scenario, with what it pins said beside it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const { scenario, dataset } = useAnalysis()
  const base = useBase()
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const search = toSearch(scenario, { share: { dataVersion: dataset.competition.dataVersion } })
  const address = new URL(search, `${location.origin}${location.pathname}`).href
  const link = withLinkedBase(address, base.url === configuredBase().url ? null : base)
  const words = t.app.shareDialog

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setState('copied')
    } catch {
      setState('failed')
    }
  }

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <p className={styles.explain}>{words.explain}</p>
      <label className={styles.link}>
        <span className="visually-hidden">{words.link}</span>
        <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      {link.length > LONG && <p>{words.long(link.length)}</p>}
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status" className={styles.status}>
        {state === 'copied' && words.copied}
        {state === 'failed' && words.failed}
      </p>
    </Dialog>
  )
}
