import { type ChangeEvent, useState } from 'react'
import { issueText } from '#analysis/words/linkProblems.ts'
import { today } from '#export/day.ts'
import { saveFile } from '#export/saveFile.ts'
import type { FirstMessages, Messages } from '#i18n/messages.ts'
import { useWords } from '#i18n/useT.ts'
import { savedScenarios, useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { additions } from '#state/savedScenarios/merge.ts'
import { type FileIssue, MAX_FILE_BYTES, readSavedFile, writeSavedFile } from '#state/savedScenarios/savedFile.ts'
import { put, readAgain } from '#state/savedScenarios/savedScenarios.ts'
import styles from './Scenarios.module.css'

/** All kept scenarios as one file, and what another file adds to them. */
export function FilePart() {
  const t = useWords()
  const words = t.scenarios
  const kept = useScenarios()
  const [said, setSaid] = useState<readonly string[]>([])

  const handleExport = () => {
    const text = writeSavedFile(savedScenarios().store.getState().kept)
    saveFile(new Blob([text], { type: 'application/json' }), `cutline-scenarios-${today()}.json`)
  }
  const handleImport = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const file = input.files?.[0]
    if (file === undefined) return
    // Reads one byte more than allowed: enough to see that a file is too large without loading all of it.
    const { scenarios, issues } = readSavedFile(await file.slice(0, MAX_FILE_BYTES + 1).text())
    readAgain(savedScenarios())
    const added = additions(savedScenarios().store.getState().kept, scenarios)
    put(savedScenarios(), added)
    const same = scenarios.length - added.length
    setSaid([
      added.length === 0 && same === 0 ? words.nothingImported : words.imported(added.length, same),
      ...issues.map((issue) => fileIssueText(issue, t)),
    ])
    input.value = ''
  }

  return (
    <section className={styles.part} aria-labelledby="scenario-file">
      <h3 id="scenario-file">{words.file}</h3>
      <p className={styles.files}>
        <button type="button" className={styles.button} disabled={kept.length === 0} onClick={handleExport}>
          {words.exportAll}
        </button>
        <label className={styles.button}>
          {words.importFile}
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => void handleImport(event)}
          />
        </label>
      </p>
      <div role="status" className={styles.note}>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}

function fileIssueText(issue: FileIssue, t: Messages & FirstMessages): string {
  const words = t.scenarios.issue
  switch (issue.code) {
    case 'refused':
    case 'shortened':
      return words[issue.code](issue.place, issue.found, issue.expected)
    case 'link':
      return words.link(issue.place, issueText(issue.issue, t))
    case 'more':
      return words.more(issue.found)
    default:
      return issue satisfies never
  }
}
