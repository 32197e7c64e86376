import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { parseTableAddress } from '#data/own/tableAddress.ts'
import { ownListQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { useWords } from '#i18n/useT.ts'
import { fetchOrReload, mayConnect } from './fetchOrReload.ts'
import styles from './ownData.module.css'

type Props = {
  readonly pasted: string
  readonly onFetched: (url: string, bytes: Promise<Uint8Array>, again: string | null) => void
}

/** A table from an address: asked first, its origin shown, and fetched after a reload where it lies elsewhere. */
export function FromAddress({ pasted, onFetched }: Props) {
  const words = useWords().ownData.address
  const base = useBase()
  const { data } = useQuery(ownListQuery())
  const [text, setText] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [cannot, setCannot] = useState<'cannotKeep' | null>(null)
  const id = useId()
  const parsed = parseTableAddress(text, window.location.href)
  const address = 'address' in parsed ? parsed.address : null
  const isElsewhere = address !== null && !mayConnect(address.origin, base)
  const wouldLose = isElsewhere && (data?.entries ?? []).some(({ isKept }) => !isKept)

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (address === null || wouldLose) return
    const bytes = fetchOrReload(base, { url: address.url, again: null, pasted })
    if (bytes === 'cannot-keep') setCannot('cannotKeep')
    else if (bytes !== 'reloading') onFetched(address.url, bytes, null)
  }

  return (
    <form onSubmit={handleSubmit} noValidate>
      <label className={styles.paste}>
        <span>{words.label}</span>
        <input
          type="url"
          value={text}
          spellCheck={false}
          autoComplete="off"
          placeholder="https://…/board.csv"
          aria-invalid={isChecked && address === null}
          aria-describedby={id}
          onChange={(event) => {
            setText(event.target.value)
            setChecked(false)
            setCannot(null)
          }}
        />
      </label>
      <p id={id} role="status" className={styles.help}>
        {isChecked && 'problem' in parsed && words.problem[parsed.problem]}
        {address !== null && words.willAsk(address.origin)}
        {isElsewhere && ` ${wouldLose ? words.unkept : words.willReload}`}
        {cannot !== null && ` ${words[cannot]}`}
      </p>
      <p className={styles.actions}>
        <button type="submit" disabled={text.trim() === '' || wouldLose}>
          {words.fetch}
        </button>
      </p>
    </form>
  )
}
