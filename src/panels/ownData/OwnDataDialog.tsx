import { useEffect, useRef, useState } from 'react'
import { contractOf } from '#data/own/ownContract.ts'
import { OWN_LIMITS, type OwnContent } from '#data/own/ownTable.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import { IssueList } from './IssueList.tsx'
import { forgetIncoming, useIncoming } from './incoming.ts'
import styles from './ownData.module.css'
import { TablePreview } from './TablePreview.tsx'
import { useImport } from './useImport.ts'

const ACCEPTED = '.csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json'

/** Brings a file of the reader's own onto the page: chosen, dropped or pasted; checked; decided on; kept. */
export function OwnDataDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().ownData
  const { step, readFile, readPasted, again, bring, replace, keepBoth } = useImport(onClose)
  const file = useIncoming()

  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that comes in is read once
  useEffect(() => {
    if (file === null) return
    forgetIncoming()
    void readFile(file)
  }, [file])

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} size="wide">
      <div className={styles.body}>
        {step.kind === 'choose' && <Choose onFile={readFile} onPasted={readPasted} />}
        {step.kind === 'reading' && <Waiting label={words.reading} />}
        {step.kind === 'refused' && (
          <div role="alert">
            <h3>
              <bdi>{words.refused(step.name)}</bdi>
            </h3>
            <IssueList issues={step.issues} />
          </div>
        )}
        {step.kind === 'table' && (
          <TablePreview name={step.name} decoded={step.decoded} surroundings={step.surroundings} onImport={bring} />
        )}
        {step.kind === 'content' && <Content content={step.content} onImport={bring} />}
        {step.kind === 'exists' && (
          <>
            <p>{words.exists.text(step.entry.title.ko)}</p>
            <p className={styles.actions}>
              <button type="button" className={styles.main} onClick={() => replace(step.content)}>
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
        {step.kind !== 'choose' && step.kind !== 'reading' && step.kind !== 'unsaved' && (
          <p className={styles.actions}>
            <button type="button" onClick={again}>
              {words.chooseOther}
            </button>
          </p>
        )}
      </div>
    </Dialog>
  )
}

type ChooseProps = { readonly onFile: (file: File) => void; readonly onPasted: (text: string) => void }

function Choose({ onFile, onPasted }: ChooseProps) {
  const words = useWords().ownData
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
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
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          accept={ACCEPTED}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file !== undefined) onFile(file)
          }}
        />
        <button type="button" className={styles.main} onClick={() => input.current?.click()}>
          {words.choose}
        </button>
      </p>
      <label className={styles.paste}>
        <span>{words.paste}</span>
        <textarea rows={5} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className={styles.actions}>
        <button type="button" disabled={text.trim() === ''} onClick={() => onPasted(text)}>
          {words.usePasted}
        </button>
      </p>
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
      <p className={styles.actions}>
        <button type="button" className={styles.main} onClick={() => onImport(content)}>
          {words.import}
        </button>
      </p>
    </>
  )
}
