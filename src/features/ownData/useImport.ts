import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type OwnReader, openReader } from '#analysis/ownReader/openReader.ts'
import type { TableView, UncutView } from '#analysis/ownReader/readerMessages.ts'
import { type LoadError, loadErrorOf } from '#data/loadError.ts'
import { UNDECIDED } from '#data/own/decisions.ts'
import { fingerprint } from '#data/own/hash.ts'
import { loadOwnContent } from '#data/own/loadOwn.ts'
import { idOf, titleOf, withId, withTitle } from '#data/own/ownContract.ts'
import { grouped, type IssueGroup, refused } from '#data/own/ownIssue.ts'
import { type OwnEntry, saveOwn, type Trouble } from '#data/own/ownStore.ts'
import { OWN_LIMITS, type OwnContent, type OwnOrigin, type OwnTable, ownId } from '#data/own/ownTable.ts'
import { parseTableAddress } from '#data/own/tableAddress.ts'
import { ownChanged, ownListQuery } from '#data/queries.ts'
import { today } from '#export/day.ts'
import { useWords } from '#i18n/useT.ts'
import { setStage } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'

export type ImportStep =
  | { readonly kind: 'choose' }
  /** Several at once: each becomes a competition of its own, one after the other. */
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly issues: readonly IssueGroup[] }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly reader: OwnReader
      /** What was read before anything was decided. */
      readonly first: TableView | UncutView
      readonly origin: OwnOrigin | null
      /** The competition that is read again. */
      readonly before: OwnTable | null
    }
  | { readonly kind: 'unfetched'; readonly url: string; readonly error: LoadError }
  | { readonly kind: 'content'; readonly name: string; readonly content: OwnContent }
  /** One of the same teams and benchmarks is there already. */
  | { readonly kind: 'exists'; readonly content: OwnContent; readonly entry: OwnEntry }
  | { readonly kind: 'unsaved'; readonly trouble: Trouble }

/** From a file to a competition on screen. */
export function useImport(onDone: () => void) {
  const words = useWords().ownData
  const client = useQueryClient()
  const store = useScenarioStore()
  const list = useQuery(ownListQuery())
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' })
  /** Files that came with the one that is being read. */
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const entries = list.data?.entries ?? []
  const reader = useRef<OwnReader | null>(null)
  useEffect(() => () => reader.current?.close(), [])

  const readBytes = async (
    name: string,
    bytes: () => Promise<Uint8Array>,
    date: string,
    url: string | null = null,
    again: string | null = null,
  ) => {
    setStep({ kind: 'reading', name })
    reader.current?.close()
    let file: Uint8Array
    try {
      file = await bytes()
    } catch {
      // A file that went away while it was read, or that the browser may not read.
      setStep({ kind: 'refused', name, issues: grouped([refused({ code: 'text' }, '')]) })
      return
    }
    const before = again === null ? null : await tableOf(again)
    const title = before?.title ?? name.replace(/\.[^.]{1,8}$/, '')
    const surroundings = { title, date, ...(url === null ? {} : { url }) }
    const opened = openReader({ bytes: file, surroundings, before })
    reader.current = opened
    const first = await opened.ask({ kind: 'read', decisions: UNDECIDED })
    if (first === null || first.kind === 'verdict') return
    if (first.kind === 'table' || first.kind === 'uncut') {
      const origin = url === null ? null : { url, day: date }
      setStep({ kind: 'table', name, reader: opened, first, origin, before })
      return
    }
    opened.close()
    if (first.kind === 'refused') setStep({ kind: 'refused', name, issues: first.issues })
    else setStep({ kind: 'content', name, content: first.content })
  }

  /** @param over what the reader was asked about and wants replaced. */
  const keep = async (content: OwnContent, over: OwnEntry | null) => {
    const saved = await saveOwn(content, over)
    await ownChanged(client, saved.kind === 'taken' ? null : idOf(content))
    if (saved.kind === 'taken') {
      setStep({ kind: 'exists', content, entry: saved.entry })
      return
    }
    setStage(store, idOf(content))
    if (saved.trouble !== null) setStep({ kind: 'unsaved', trouble: saved.trouble })
    else if (waiting.length > 0) setStep({ kind: 'files', files: waiting })
    else onDone()
  }

  const readFile = (file: File) => {
    // Not read at all where it is too large: the size alone refuses it.
    if (file.size > OWN_LIMITS.bytes) {
      const issue = refused({ code: 'bytes', max: OWN_LIMITS.bytes }, String(file.size))
      setStep({ kind: 'refused', name: file.name, issues: grouped([issue]) })
      return Promise.resolve()
    }
    return readBytes(
      file.name,
      async () => new Uint8Array(await file.arrayBuffer()),
      today(new Date(file.lastModified)),
    )
  }

  /** Reads what is being fetched; says why where nothing comes. */
  const readFetched = async (url: string, bytes: Promise<Uint8Array>, again: string | null) => {
    const parsed = parseTableAddress(url, window.location.href)
    const name = 'address' in parsed ? parsed.address.name : url
    setStep({ kind: 'reading', name })
    try {
      const whole = await bytes
      await readBytes(name, async () => whole, today(), url, again)
    } catch (error) {
      const known = loadErrorOf(error)
      if (known === null) throw error
      setStep({ kind: 'unfetched', url, error: known })
    }
  }

  return {
    step,
    readFetched,
    waiting,
    readFiles: (files: readonly File[]) => {
      const [first] = files
      setWaiting(files.length > 1 ? files : [])
      if (files.length > 1) setStep({ kind: 'files', files })
      else if (first !== undefined) void readFile(first)
    },
    /** One of several; the others stay in the list. */
    readOne: (file: File) => {
      setWaiting(waiting.filter((other) => other !== file))
      void readFile(file)
    },
    readPasted: (text: string) => readBytes(words.pastedName, async () => new TextEncoder().encode(text), today()),
    again: () => {
      reader.current?.close()
      setStep(waiting.length > 0 ? { kind: 'files', files: waiting } : { kind: 'choose' })
    },
    bring: (content: OwnContent) => {
      // What is read again takes the place of what it was.
      const before = step.kind === 'table' && step.before !== null ? step.before.id : null
      const entry = before === null ? null : (entries.find(({ id }) => id === before) ?? null)
      void keep(before === null ? content : withId(content, before), entry)
    },
    replace: (content: OwnContent, entry: OwnEntry) => void keep(content, entry),
    /** The new one gets an id and a name of its own. */
    keepBoth: (content: OwnContent) => {
      const taken = new Set(entries.map(({ id }) => id))
      for (let n = 2; ; n += 1) {
        const id = ownId(fingerprint(`${idOf(content)} ${n}`))
        if (taken.has(id)) continue
        void keep(withTitle(withId(content, id), words.exists.copy(titleOf(content), n)), null)
        return
      }
    },
  }
}

/** A kept table; null where it is gone or came as a contract. */
async function tableOf(id: string): Promise<OwnTable | null> {
  try {
    const content = await loadOwnContent(id)
    return content.kind === 'table' ? content.table : null
  } catch (error) {
    if (loadErrorOf(error) === null) throw error
    return null
  }
}
