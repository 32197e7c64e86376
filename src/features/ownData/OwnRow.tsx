import { useId, useState } from 'react'
import { loadOwnContent } from '#data/own/loadOwn.ts'
import { contractJson, shortJson } from '#data/own/ownJson.ts'
import { type OwnEntry, readOwnText } from '#data/own/ownStore.ts'
import { OWN_LIMITS } from '#data/own/ownTable.ts'
import { plainText } from '#data/own/plainText.ts'
import { tableCsv } from '#data/own/tableCsv.ts'
import { saveFile } from '#export/saveFile.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import styles from './ownData.module.css'

type Props = {
  readonly entry: OwnEntry
  readonly onOpen: () => void
  readonly onRename: (title: string) => void
  readonly onRemove: () => void
  readonly onAgain: (url: string) => void
  readonly onFailed: () => void
}

type ExportKind = 'short' | 'csv' | 'contract' | 'stored'

const JSON_TYPE = 'application/json'

/** One competition of the reader's own, with what can be done with it. */
export function OwnRow({ entry, onOpen, onRename, onRemove, onAgain, onFailed }: Props) {
  const { list: words, address } = useWords().ownData
  const { url } = entry
  const { locale } = useLanguage()
  const [draft, setDraft] = useState<string | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const id = useId()
  const title = entry.title[locale]

  const save = async (kind: ExportKind) => {
    try {
      const text = await textOf(entry.id, kind)
      setTooLarge(kind === 'contract' && new Blob([text]).size > OWN_LIMITS.bytes)
      const isCsv = kind === 'csv'
      saveFile(
        new Blob([text], { type: isCsv ? 'text/csv' : JSON_TYPE }),
        fileName(title, kind, isCsv ? 'csv' : 'json'),
      )
    } catch {
      onFailed()
    }
  }

  return (
    <li className={styles.entry}>
      {draft === null ? (
        <p>
          <bdi className={styles.entryTitle}>{title}</bdi>{' '}
          <span className={styles.reason}>
            {entry.isDamaged ? words.damaged : words.size(entry.teams, entry.benchmarks)}
            {!entry.isKept && ` · ${words.unkept}`}
          </span>
        </p>
      ) : (
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault()
            const next = plainText(draft, OWN_LIMITS.name)
            setDraft(null)
            if (next !== '' && next !== title) onRename(next)
          }}
        >
          <label htmlFor={id}>{words.newName}</label>
          <input
            id={id}
            type="text"
            value={draft}
            maxLength={190}
            // biome-ignore lint/a11y/noAutofocus: the reader asked for this very field
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit">{words.save}</button>
          <button type="button" onClick={() => setDraft(null)}>
            {words.cancel}
          </button>
        </form>
      )}
      <p className={styles.actions}>
        <button type="button" aria-label={words.open(title)} onClick={onOpen}>
          {words.openShort}
        </button>
        <button type="button" aria-label={words.rename(title)} onClick={() => setDraft(title)}>
          {words.renameShort}
        </button>
        <button type="button" aria-label={words.remove(title)} onClick={onRemove}>
          {words.removeShort}
        </button>
        {url !== undefined && (
          <button type="button" aria-label={address.againOf(title)} title={url} onClick={() => onAgain(url)}>
            {address.again}
          </button>
        )}
      </p>
      <p className={styles.actions}>
        <span className={styles.reason}>{words.exportAs}</span>
        {(entry.isDamaged ? (['stored'] as const) : (['short', 'csv', 'contract', 'stored'] as const)).map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.inline}
            aria-label={words.exportOf(title, words.exports[kind])}
            onClick={() => void save(kind)}
          >
            {words.exports[kind]}
          </button>
        ))}
      </p>
      {isTooLarge && <p role="alert">{words.tooLarge(OWN_LIMITS.bytes / 1_048_576)}</p>}
    </li>
  )
}

/** @throws LoadFailure where it cannot be read, but as it is stored. */
async function textOf(id: string, kind: ExportKind): Promise<string> {
  if (kind === 'stored') {
    const found = await readOwnText(id)
    if (found.kind !== 'text') throw new Error('nothing is stored')
    return found.text
  }
  const content = await loadOwnContent(id)
  if (kind === 'csv') return tableCsv(content)
  return (kind === 'short' ? shortJson(content) : null) ?? contractJson(content)
}

function fileName(title: string, kind: ExportKind, ending: string): string {
  const safe = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `cutline-${safe || 'own'}${kind === 'contract' ? '-contract' : ''}.${ending}`
}
