import { useRef } from 'react'
import { useWords } from '#i18n/useT.ts'
import { setUncertainty } from '#state/scenario/actions.ts'
import { beginDrag, endDrag } from '#state/scenario/store.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { Term } from '#ui/Term.tsx'
import styles from './Doubts.module.css'

/** How far weights may leave those set, from "exactly as set" to "any weights"; one press is one change to undo. */
export function WeightRange() {
  const t = useWords()
  const store = useScenarioStore()
  const epsilon = useScenario((s) => s.scenario.uncertainty.epsilon)
  const held = useRef(false)
  const words = t.chances
  const percent = Math.round(100 * epsilon)
  const hold = (isHeld: boolean) => {
    if (held.current === isHeld) return
    held.current = isHeld
    if (isHeld) beginDrag(store)
    else endDrag(store)
  }
  return (
    <div className={styles.range}>
      <span className={styles.strength}>
        <Term id="epsilon">{words.strengths.epsilon}</Term>
        <output>{words.epsilon.value(String(percent))}</output>
      </span>
      <input
        type="range"
        aria-label={words.strengths.epsilon}
        aria-valuetext={words.epsilon.value(String(percent))}
        min={0}
        max={100}
        step={1}
        value={percent}
        onPointerDown={() => hold(true)}
        onPointerUp={() => hold(false)}
        onPointerCancel={() => hold(false)}
        onKeyDown={(event) => event.key !== 'Tab' && hold(true)}
        onKeyUp={() => hold(false)}
        onBlur={() => hold(false)}
        onChange={(event) => setUncertainty(store, { epsilon: Number(event.target.value) / 100 })}
      />
      <span className={styles.ends} aria-hidden="true">
        <span>{words.epsilon.least}</span>
        <span>{words.epsilon.most}</span>
      </span>
    </div>
  )
}
