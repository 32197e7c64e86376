import { type FormEvent, useId, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useWords } from '#i18n/useT.ts'
import { MAX_NAME } from '#library/keptScenario.ts'
import { type ListedScenario, library, searchToKeep } from '#library/keptScenarios.ts'
import { keep } from '#library/library.ts'
import { sameScenario } from '#scenario/encode.ts'
import { useScenario } from '#scenario/useScenario.ts'
import styles from './Scenarios.module.css'

/** Gives what is on screen a name and keeps it. */
export function KeepForm({ kept }: { readonly kept: readonly ListedScenario[] }) {
  const t = useWords()
  const words = t.scenarios
  const id = useId()
  const scenario = useScenario((s) => s.scenario)
  const isGuest = useScenario((s) => s.guest)
  const { choices } = useAnalysis()
  const [name, setName] = useState(words.suggested(t.rules.presets[scenario.rules.preset], choices.asOf))
  const [said, setSaid] = useState('')
  const same = kept.find((entry) => sameScenario(entry.scenario, scenario))

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const record = keep(library(), name, searchToKeep(scenario))
    if (record !== null) setSaid(words.kept(record.name))
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
