import { useEffect, useRef, useState } from 'react'
import { contractOf } from '#data/own/ownContract.ts'
import { OWN_LIMITS, type OwnContent } from '#data/own/ownTable.ts'
import { takeFetching } from '#data/own/pendingTable.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import { FromAddress } from './FromAddress.tsx'
import { IdleAnswers } from './IdleAnswers.tsx'
import { IssueList } from './IssueList.tsx'
import { forgetIncoming, useIncoming } from './incoming.ts'
import styles from './ownData.module.css'
import { TablePreview } from './TablePreview.tsx'
import { useImport } from './useImport.ts'

const ACCEPTED =
  '.csv,.tsv,.tab,.txt,.md,.json,.jsonl,.ndjson,.html,.htm,.xlsx,.xlsm,.parquet,text/csv,text/tab-separated-values,text/plain,text/markdown,text/html,application/json'

/** Brings a file of the reader's own onto the page: chosen, dropped or pasted; checked; decided on; kept. */
export function OwnDataDialog({ onClose }: { readonly onClose: () => void }) {
  const { ownData: words, errors } = useWords()
  const { step, waiting, readFiles, readFetched, readOne, readPasted, again, bring, replace, keepBoth } =
    useImport(onClose)
  const incoming = useIncoming()
  const [pasted, setPasted] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes in is read once
  useEffect(() => {
    if (incoming.length === 0) return
    forgetIncoming()
    readFiles(incoming)
  }, [incoming])

  // What was asked for before the page was loaded again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once
  useEffect(() => {
    const fetching = takeFetching()
    if (fetching === null) return
    setPasted(fetching.pasted)
    void readFetched(fetching.url, fetching.bytes, fetching.again)
  }, [])

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} size="wide">
      <div className={styles.body}>
        {step.kind === 'choose' && (
          <Choose
            text={pasted}
            onText={setPasted}
            onFiles={readFiles}
            onPasted={readPasted}
            onFetched={(url, bytes, again) => void readFetched(url, bytes, again)}
          />
        )}
        {step.kind === 'files' && <Files files={step.files} onOpen={readOne} />}
        {step.kind === 'reading' && <Waiting label={words.reading} />}
        {step.kind === 'refused' && (
          <div role="alert">
            <h3>
              <bdi>{words.refused(step.name)}</bdi>
            </h3>
            <IssueList issues={step.issues} />
          </div>
        )}
        {step.kind === 'unfetched' && (
          <div role="alert">
            <h3>
              <bdi>{words.address.failed(step.url)}</bdi>
            </h3>
            <p>{errors.describe(step.error).why}</p>
            <p>{words.address.whatElse}</p>
          </div>
        )}
        {step.kind === 'table' && (
          <TablePreview
            name={step.name}
            reader={step.reader}
            first={step.first}
            origin={step.origin}
            before={step.before}
            onImport={bring}
          />
        )}
        {step.kind === 'content' && <Content content={step.content} onImport={bring} />}
        {step.kind === 'exists' && (
          <>
            <p>{words.exists.text(step.entry.title.ko)}</p>
            <p className={styles.actions}>
              <button type="button" className={styles.main} onClick={() => replace(step.content, step.entry)}>
                {words.exists.replace}
              </button>
              <button type="button" onClick={() => keepBoth(step.content)}>
                {words.exists.both}
              </button>
            </p>
          </>
        )}
        {step.kind === 'unsaved' && (
          <p role="alert">
            {words.saved[step.trouble]} {words.unsaved}
          </p>
        )}
        {step.kind !== 'choose' && step.kind !== 'files' && step.kind !== 'reading' && step.kind !== 'unsaved' && (
          <p className={styles.actions}>
            <button type="button" onClick={again}>
              {waiting.length > 0 ? words.files.next(waiting.length) : words.chooseOther}
            </button>
          </p>
        )}
      </div>
    </Dialog>
  )
}

type FilesProps = { readonly files: readonly File[]; readonly onOpen: (file: File) => void }

function Files({ files, onOpen }: FilesProps) {
  const words = useWords().ownData.files
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.explain}</p>
      <ul className={styles.files}>
        {files.map((file, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
          <li key={`${i} ${file.name}`}>
            <button type="button" className={styles.inline} onClick={() => onOpen(file)}>
              <bdi>{words.open(file.name)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

type ChooseProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onFetched: (url: string, bytes: Promise<Uint8Array>, again: string | null) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onPasted: (text: string) => void
}

function Choose({ text, onText: setText, onFiles, onPasted, onFetched }: ChooseProps) {
  const words = useWords().ownData
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <p>{words.explain}</p>
      <p className={styles.help}>
        {words.limits(OWN_LIMITS.bytes / 1_048_576, OWN_LIMITS.teams, OWN_LIMITS.benchmarks)} {words.dropHint}
      </p>
      <p className={styles.actions}>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          accept={ACCEPTED}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
          }}
        />
        <button type="button" className={styles.main} onClick={() => input.current?.click()}>
          {words.choose}
        </button>
      </p>
      <label className={styles.paste}>
        <span>{words.paste}</span>
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            // A table of a page comes with its cells; as plain text its columns may run together.
            const html = event.clipboardData.getData('text/html')
            const plain = event.clipboardData.getData('text/plain')
            if (text !== '' || plain.includes('\t') || !/<t[rdh]\b/i.test(html)) return
            event.preventDefault()
            setText(html)
          }}
        />
      </label>
      <p className={styles.actions}>
        <button type="button" disabled={text.trim() === ''} onClick={() => onPasted(text)}>
          {words.usePasted}
        </button>
      </p>
      <h3>{words.address.title}</h3>
      <FromAddress pasted={text} onFetched={onFetched} />
    </>
  )
}

type ContentProps = { readonly content: OwnContent; readonly onImport: (content: OwnContent) => void }

function Content({ content, onImport }: ContentProps) {
  const words = useWords().ownData.preview
  const { locale } = useLanguage()
  const { benchmarks, provenance } = contractOf(content)
  const { competition } = benchmarks
  return (
    <>
      <h3>
        <bdi>{competition.title[locale]}</bdi>
      </h3>
      <p>{words.content(competition.teams.length, competition.field.length, provenance.claims.length)}</p>
      <IdleAnswers claims={provenance.claims} />
      <p className={styles.actions}>
        <button type="button" className={styles.main} onClick={() => onImport(content)}>
          {words.import}
        </button>
      </p>
    </>
  )
}
