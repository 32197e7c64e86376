import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { loadErrorOf } from '#data/loadError.ts'
import { loadOwnContent } from '#data/own/loadOwn.ts'
import { withTitle } from '#data/own/ownContract.ts'
import {
  followOwn,
  type OwnEntry,
  putBack,
  type Removed,
  removeOwn,
  type Saved,
  saveOwn,
  type Trouble,
} from '#data/own/ownStore.ts'
import { ownChanged, ownListQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { setStage } from '#state/scenario/actions.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { commit } from '#state/scenario/store.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { fetchOrReload, mayConnect } from './fetchOrReload.ts'
import { bringFetching } from './incoming.ts'
import { OwnRow } from './OwnRow.tsx'
import styles from './ownData.module.css'

type Gone = { readonly removed: Removed; readonly title: string; readonly scenario: Scenario | null }

/** The competitions of the reader's own: opened, renamed, saved as files, deleted and brought back. */
export function OwnList({ onClose }: { readonly onClose: () => void }) {
  const { list: words, address, unsaved, saved } = useWords().ownData
  const base = useBase()
  const [cannot, setCannot] = useState<'cannotKeep' | 'unkept' | null>(null)
  const { locale } = useLanguage()
  const client = useQueryClient()
  const store = useScenarioStore()
  const { data } = useQuery(ownListQuery())
  const [gone, setGone] = useState<Gone | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => followOwn(() => void ownChanged(client, null)), [client])

  const settle = async (id: string, result: Trouble | null) => {
    setTrouble(result)
    await ownChanged(client, id)
  }
  /** Another tab has put something else there: nothing was written. */
  const settleSaved = async (id: string, saved: Saved) => {
    setFailed(saved.kind === 'taken')
    await settle(id, saved.kind === 'taken' ? null : saved.trouble)
  }

  const rename = async (entry: OwnEntry, title: string) => {
    const { id } = entry
    setFailed(false)
    try {
      await settleSaved(id, await saveOwn(withTitle(await loadOwnContent(id), title), entry))
    } catch (error) {
      if (loadErrorOf(error) === null) throw error
      setFailed(true)
    }
  }

  const remove = async ({ id, title }: OwnEntry) => {
    const { scenario } = store.getState()
    const isShown = scenario.competition === id
    const { removed, trouble: result } = await removeOwn(id)
    setGone({ removed, title: title[locale], scenario: isShown ? scenario : null })
    // What is shown must be there: the page goes to its first stage, and comes back with it.
    if (isShown) setStage(store, DEFAULT_SCENARIO.competition)
    await settle(id, result)
  }

  const bringBack = async ({ removed, scenario }: Gone) => {
    await settleSaved(removed.id, await putBack(removed))
    if (scenario !== null) commit(store, scenario, { step: true })
    setGone(null)
  }

  const entries = data?.entries ?? []
  const shownTrouble = trouble ?? data?.trouble ?? null
  return (
    <section aria-labelledby="own-list" className={styles.list}>
      <h3 id="own-list">{words.title}</h3>
      {entries.length === 0 && <p className={styles.help}>{words.none}</p>}
      <ul>
        {entries.map((entry) => (
          <OwnRow
            key={entry.id}
            entry={entry}
            onOpen={() => {
              setStage(store, entry.id)
              onClose()
            }}
            onRename={(title) => void rename(entry, title)}
            onRemove={() => void remove(entry)}
            onAgain={(url) => {
              const hasUnkept = entries.some(({ isKept }) => !isKept)
              const bytes =
                hasUnkept && !mayConnect(new URL(url).origin, base)
                  ? 'unkept'
                  : fetchOrReload(base, { url, again: entry.id, pasted: '' })
              if (bytes === 'unkept' || bytes === 'cannot-keep') setCannot(bytes === 'unkept' ? 'unkept' : 'cannotKeep')
              else if (bytes !== 'reloading') bringFetching({ url, again: entry.id, pasted: '', bytes })
            }}
            onFailed={() => setFailed(true)}
          />
        ))}
      </ul>
      <p role="status" className={styles.status}>
        {gone !== null && (
          <>
            {words.removed(gone.title)}{' '}
            <button type="button" className={styles.inline} onClick={() => void bringBack(gone)}>
              {words.undo}
            </button>
          </>
        )}
        {cannot !== null && address[cannot]}
        {hasFailed && words.failed}
        {shownTrouble !== null && ` ${words.trouble[shownTrouble]}`}
        {trouble !== null && ` ${saved[trouble]} ${unsaved}`}
      </p>
      <p className={styles.actions}>
        <button type="button" onClick={() => openDialog('own')}>
          {words.add}
        </button>
      </p>
    </section>
  )
}
