import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { configuredBase, parseBase } from '#data/base.ts'
import { useBase } from '#data/useBase.ts'
import { OwnList } from '#features/ownData/OwnList.tsx'
import { useT } from '#i18n/useT.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './DataDialog.module.css'
import { switchBase } from './switchBase.ts'

/** The dialog that shows where the data comes from, loads it again, and takes another address. */
export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const words = t.dataSource
  const base = useBase()
  const client = useQueryClient()
  const usual = configuredBase()
  const [text, setText] = useState(base.bundled ? '' : base.url)
  const [isChecked, setChecked] = useState(false)
  const id = useId()
  const parsed = parseBase(text)
  const problem = 'problem' in parsed ? parsed.problem : null

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if ('base' in parsed) switchBase(parsed.base.url === usual.url ? null : parsed.base)
  }

  return (
    <Dialog title={words.title} closeLabel={t.app.shareDialog.close} onClose={onClose}>
      <p className={styles.now}>
        {words.now} <strong>{base.bundled ? t.app.bundled : base.origin}</strong>{' '}
        <bdi className={styles.address}>{base.url}</bdi>
      </p>
      <p className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            void client.invalidateQueries()
            onClose()
          }}
        >
          {words.again}
        </button>
        {base.url !== usual.url && (
          <button type="button" onClick={() => switchBase(null)}>
            {words.back(usual.bundled ? t.app.bundled : usual.origin)}
          </button>
        )}
      </p>
      <OwnList onClose={onClose} />
      <form onSubmit={handleSubmit} noValidate className={styles.form}>
        <h3>{words.other}</h3>
        <p>{words.explain}</p>
        <label>
          <span>{words.address}</span>
          <input
            type="url"
            value={text}
            spellCheck={false}
            autoComplete="off"
            placeholder="https://…/"
            aria-invalid={isChecked && problem !== null}
            aria-describedby={id}
            onChange={(event) => {
              setText(event.target.value)
              setChecked(false)
            }}
          />
        </label>
        <p id={id} role="status" className={styles.status}>
          {isChecked && problem !== null && words.problem[problem]}
          {'base' in parsed && words.willAsk(`${parsed.base.url}index.json`)}
        </p>
        <p className={styles.actions}>
          <button type="submit">{words.use}</button>
        </p>
      </form>
    </Dialog>
  )
}
