import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type AnswerState, isAnswer } from '#analysis/answers/useAnswers.ts'
import { isProposed, proposedName, unlikeOthers } from '#analysis/words/proposedName.ts'
import { useWords } from '#i18n/useT.ts'
import { type ListedScenario, savedScenarios, searchToKeep } from '#state/savedScenarios/listedScenarios.ts'
import { openSaved } from '#state/savedScenarios/openSaved.ts'
import { MAX_NAME } from '#state/savedScenarios/savedScenario.ts'
import { duplicate, move, remove, rename, replace } from '#state/savedScenarios/savedScenarios.ts'
import { sameScenario } from '#state/scenario/encode.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Scenarios.module.css'
import { useNamesOfStage } from './useNamesOfStage.ts'
import { VerdictLine } from './VerdictLine.tsx'

type Props = {
  readonly entry: ListedScenario
  readonly answer: AnswerState
  readonly otherNames: readonly string[]
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isChosen: boolean
  readonly canChoose: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onOpen: () => void
}

/** One kept scenario: its name in a field, what it says, and what can be done with it. */
export function SavedRow({ entry, answer, otherNames, isFirst, isLast, isChosen, canChoose, onChoose, onOpen }: Props) {
  const words = useWords().scenarios
  const store = useScenarioStore()
  const present = useScenario((s) => s.scenario)
  const [draft, setDraft] = useState<string | null>(null)
  const [isOvertaken, setOvertaken] = useState(false)
  const { id, name } = entry
  const { choices } = useAnalysis()
  const names = useNamesOfStage()

  const commitName = () => {
    if (draft !== null) rename(savedScenarios(), id, draft)
    setDraft(null)
  }
  const handleOpen = () => {
    openSaved(store, entry, browserStorage())
    onOpen()
  }
  const handleReplace = () => {
    setOvertaken(!replace(savedScenarios(), id, entry.search, searchToKeep(present), newName()))
  }
  /** A name that the reader gave stays; one that was proposed says what the scenario was. */
  const newName = (): string | undefined => {
    if (!isAnswer(answer)) return undefined
    const before = proposedName(
      entry.scenario,
      answer.choices.asOf,
      { ...names, competition: answer.dataset.competition },
      MAX_NAME,
    )
    if (!isProposed(name, before)) return undefined
    return unlikeOthers(proposedName(present, choices.asOf, names, MAX_NAME), otherNames, MAX_NAME)
  }

  const steps = [
    { icon: 'up', label: words.up(name), by: -1, isEnd: isFirst },
    { icon: 'down', label: words.down(name), by: 1, isEnd: isLast },
  ] as const
  const acts = [
    {
      text: words.replace,
      label: words.replaceLabel(name),
      run: handleReplace,
      isIdle: sameScenario(entry.scenario, present),
    },
    {
      text: words.duplicate,
      label: words.duplicateLabel(name),
      run: () => duplicate(savedScenarios(), id, words.copyOf(name)),
    },
    { text: words.remove, label: words.removeLabel(name), run: () => remove(savedScenarios(), id) },
  ]

  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        aria-label={words.compareLabel(name)}
        checked={isChosen}
        disabled={!canChoose}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.what}>
        <input
          type="text"
          className={styles.name}
          aria-label={words.nameOf(name)}
          value={draft ?? name}
          maxLength={MAX_NAME}
          autoComplete="off"
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commitName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commitName()
            if (event.key === 'Escape' && draft !== null) {
              // The dialog stays: Escape takes back the name first.
              event.preventDefault()
              setDraft(null)
            }
          }}
        />
        <VerdictLine answer={answer} />
        <p role="status" className={styles.note}>
          {isOvertaken && words.overtaken}
        </p>
        {entry.issues.length > 0 && <p className={styles.note}>{words.unread(entry.issues.length)}</p>}
      </div>
      <div className={styles.acts}>
        <button type="button" className={styles.button} aria-label={words.openLabel(name)} onClick={handleOpen}>
          {words.open}
        </button>
        {steps.map(({ icon, label, by, isEnd }) => (
          <button
            key={icon}
            type="button"
            className={styles.square}
            aria-label={label}
            disabled={isEnd}
            onClick={() => move(savedScenarios(), id, by)}
          >
            <Icon name={icon} />
          </button>
        ))}
        {acts.map(({ text, label, run, isIdle = false }) => (
          <button key={text} type="button" className={styles.text} aria-label={label} disabled={isIdle} onClick={run}>
            {text}
          </button>
        ))}
      </div>
    </li>
  )
}
