import { useId, useState } from 'react'
import type { Benchmark, Team } from '#core/engine/index.ts'
import { raw } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { clearCell, setCell } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { PencilMark } from './PencilMark.tsx'
import { parseWhatIf } from './parseWhatIf.ts'
import styles from './WhatIfField.module.css'

type Props = {
  readonly benchmark: Benchmark
  readonly team: Team
  /** The what-if value that stands, or null. */
  readonly value: number | null
}

/** A value of the reader's own. What cannot be used is said, never quietly bent to fit. */
export function WhatIfField({ benchmark, team, value }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const words = t.scores.whatIf
  const { min, max, unit } = benchmark.scale
  const [low, high] = [raw(min), raw(max)]
  const place = `${team.name[locale]} · ${benchmark.label[locale]}`

  const apply = () => {
    const reading = parseWhatIf(draft ?? (value === null ? '' : raw(value)), benchmark.scale)
    if (reading.kind === 'value') {
      setCell(store, team.id, benchmark.id, reading.value)
      setDraft(null)
      setProblem(null)
    } else if (reading.kind === 'empty') setProblem(words.empty(place, low, high))
    else setProblem(words[reading.kind](place, reading.found, low, high))
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <label htmlFor={id} className={styles.label}>
        <PencilMark />
        {words.label}
        <span className="visually-hidden"> ({place})</span>
      </label>
      <span className={styles.row}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={styles.input}
          value={draft ?? (value === null ? '' : raw(value))}
          data-at-rest={draft === null || undefined}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-help${problem === null ? '' : ` ${id}-problem`}`}
          onChange={(event) => setDraft(event.target.value)}
        />
        <span className="quiet">{words.range(low, high, t.scores.table.unit(unit))}</span>
        <button type="submit" className={styles.apply}>
          {words.apply}
        </button>
        {value !== null && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              clearCell(store, team.id, benchmark.id)
              setDraft(null)
              setProblem(null)
              // The button goes with the value: the reader's place stays in the field.
              document.getElementById(id)?.focus()
            }}
          >
            {words.clear}
          </button>
        )}
      </span>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <p id={`${id}-help`} className={styles.help}>
        {words.help}
      </p>
    </form>
  )
}
