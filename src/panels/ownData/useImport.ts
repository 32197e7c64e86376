import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DecodedText } from '#data/own/delimited/decodeText.ts'
import type { Surroundings } from '#data/own/delimited/draft.ts'
import { fingerprint } from '#data/own/hash.ts'
import { idOf, titleOf, withId, withTitle } from '#data/own/ownContract.ts'
import type { OwnIssue } from '#data/own/ownIssue.ts'
import { type OwnEntry, saveOwn, type Trouble } from '#data/own/ownStore.ts'
import { OWN_LIMITS, type OwnContent, ownId } from '#data/own/ownTable.ts'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import { ownChanged, ownListQuery } from '#data/queries.ts'
import { useWords } from '#i18n/useT.ts'
import { setStage } from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'

export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly issues: readonly OwnIssue[] }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly decoded: DecodedText
      readonly surroundings: Surroundings
    }
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
  const entries = list.data?.entries ?? []

  const readBytes = async (name: string, bytes: () => Promise<Uint8Array>, date: string) => {
    setStep({ kind: 'reading', name })
    const reading = await readOwnFile(await bytes())
    if (reading.kind === 'refused') setStep({ kind: 'refused', name, issues: reading.issues })
    else if (reading.kind === 'content') setStep({ kind: 'content', name, content: reading.content })
    else {
      const surroundings = { title: name.replace(/\.[^.]{1,5}$/, ''), date }
      setStep({ kind: 'table', name, decoded: reading.decoded, surroundings })
    }
  }

  const keep = async (content: OwnContent) => {
    const trouble = await saveOwn(content)
    await ownChanged(client, idOf(content))
    setStage(store, idOf(content))
    if (trouble === null) onDone()
    else setStep({ kind: 'unsaved', trouble })
  }

  return {
    step,
    readFile: (file: File) => {
      // Not read at all where it is too large: the size alone refuses it.
      const bytes = async () =>
        file.size > OWN_LIMITS.bytes ? new Uint8Array(file.size) : new Uint8Array(await file.arrayBuffer())
      return readBytes(file.name, bytes, dayOf(file.lastModified))
    },
    readPasted: (text: string) =>
      readBytes(words.pastedName, async () => new TextEncoder().encode(text), dayOf(Date.now())),
    again: () => setStep({ kind: 'choose' }),
    bring: (content: OwnContent) => {
      const entry = entries.find(({ id }) => id === idOf(content))
      if (entry === undefined) void keep(content)
      else setStep({ kind: 'exists', content, entry })
    },
    replace: (content: OwnContent) => void keep(content),
    /** The new one gets an id and a name of its own. */
    keepBoth: (content: OwnContent) => {
      const taken = new Set(entries.map(({ id }) => id))
      for (let n = 2; ; n += 1) {
        const id = ownId(fingerprint(`${idOf(content)} ${n}`))
        if (taken.has(id)) continue
        void keep(withTitle(withId(content, id), words.exists.copy(titleOf(content), n)))
        return
      }
    },
  }
}

/** The day in the reader's own time zone, `YYYY-MM-DD`. */
function dayOf(time: number): string {
  const date = new Date(time)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
