import { type FormEvent, useId, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { proposedName, unlikeOthers } from '#analysis/words/proposedName.ts'
import { useWords } from '#i18n/useT.ts'
import { type ListedScenario, sameAmong, savedScenarios, searchToKeep } from '#state/savedScenarios/listedScenarios.ts'
import { MAX_NAME } from '#state/savedScenarios/savedScenario.ts'
import { keep } from '#state/savedScenarios/savedScenarios.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import styles from './Scenarios.module.css'
import { useNamesOfStage } from './useNamesOfStage.ts'

/** Gives what is on screen a name and keeps it. */
export function KeepForm({ kept }: { readonly kept: readonly ListedScenario[] }) {
  const t = useWords()
  const words = t.scenarios
  const id = useId()
  const scenario = useScenario((s) => s.scenario)
  const isGuest = useScenario((s) => s.guest)
  const { choices } = useAnalysis()
  const names = useNamesOfStage()
  const taken = kept.map((entry) => entry.name)
  const [name, setName] = useState(() =>
    unlikeOthers(proposedName(scenario, choices.asOf, names, MAX_NAME), taken, MAX_NAME),
  )
  const [said, setSaid] = useState('')
  const same = sameAmong(kept, scenario)

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const record = keep(savedScenarios(), name, searchToKeep(scenario))
    if (record === null) return
    setSaid(words.kept(record.name))
    setName(unlikeOthers(name, [...taken, record.name], MAX_NAME))
  }

  return (
    <form onSubmit={handleSubmit} className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{words.keepTitle}</h3>
      <div className={styles.keep}>
        <label>
          <span className="visually-hidden">{words.name}</span>
          <input
            type="text"
            value={name}
            maxLength={MAX_NAME}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit" className={styles.button} disabled={name.trim() === ''}>
          {words.keep}
        </button>
      </div>
      <p role="status" className={styles.note}>
        {said !== '' ? said : same !== undefined ? words.already(same.name) : isGuest ? words.guest : ''}
      </p>
    </form>
  )
}
