import { useState } from 'react'
import { grouped, type IssueGroup, refused } from '#data/own/ownIssue.ts'
import { decodeText } from '#data/own/table/decodeText.ts'
import { useWords } from '#i18n/useT.ts'
import { IssueList } from './IssueList.tsx'
import styles from './ownData.module.css'

type Props = {
  readonly text: string
  readonly claims: number
  readonly issues: readonly IssueGroup[]
  readonly onText: (text: string) => void
}

/** All of it stands in a field on the page. */
const MOST_BYTES = 1024 * 1024

/** The text of a file, or why it is none that can be used. */
async function textOf(file: File): Promise<string | readonly IssueGroup[]> {
  const size = String(file.size)
  if (file.size > MOST_BYTES) return grouped([refused({ code: 'bytes', max: MOST_BYTES }, size)])
  const bytes = await file.arrayBuffer().catch(() => null)
  const decoded = bytes === null ? null : decodeText(new Uint8Array(bytes))
  return decoded?.text ?? grouped([refused({ code: 'text' }, '')])
}

/** An optional second table: which team passes or fails on which component. */
export function GateTable({ text, claims, issues, onText }: Props) {
  const { ownData, rules } = useWords()
  const words = ownData.gate
  const [refusal, setRefusal] = useState<readonly IssueGroup[]>([])
  const handleFile = async (file: File) => {
    const read = await textOf(file)
    setRefusal(typeof read === 'string' ? [] : read)
    if (typeof read === 'string') onText(read)
  }
  return (
    <details className={styles.choices}>
      <summary>{words.title}</summary>
      <p className={styles.help}>{words.explain(Object.values(rules.components))}</p>
      <label className={styles.paste}>
        <span>{words.paste}</span>
        <textarea rows={4} value={text} spellCheck={false} onChange={(event) => onText(event.target.value)} />
      </label>
      <label className={styles.paste}>
        <span>{words.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.md"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file !== undefined) void handleFile(file)
          }}
        />
      </label>
      {text.trim() !== '' && <p role="status">{words.read(claims)}</p>}
      <IssueList issues={refusal} />
      <IssueList issues={issues} />
    </details>
  )
}
