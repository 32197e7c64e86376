import { useDataset } from '#analysis/Analysis.tsx'
import {
  type IgnoredFacts,
  NOISE_READINGS,
  UNCERTAINTIES,
  UNCERTAINTY_LIMITS,
  type Uncertainty,
} from '#core/robustness/index.ts'
import { raw } from '#i18n/format.ts'
import type { TermId } from '#i18n/termChapters.ts'
import { useWords } from '#i18n/useT.ts'
import { setUncertainty } from '#state/scenario/actions.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Select } from '#ui/Select.tsx'
import { Term } from '#ui/Term.tsx'
import styles from './Doubts.module.css'
import { WeightRange } from './WeightRange.tsx'

/** Those that are typed; how far weights vary has a slider of its own. */
type Strength = Exclude<keyof typeof UNCERTAINTY_LIMITS, 'epsilon'>

/** Which strengths belong to which source. */
const STRENGTHS: Readonly<Record<Uncertainty, readonly Strength[]>> = {
  weights: [],
  measurement: ['noise', 'lift'],
  missing: ['gapCorrelation'],
  pillars: ['pillarSpread'],
  evidence: ['uphold'],
}

/** Strengths with a glossary entry of their own; the others are explained with their source. */
const EXPLAINED = { seed: 'seed' } as const satisfies Partial<Record<Strength, TermId>>

type Props = { readonly ignoredFacts: IgnoredFacts | null }

/** The five sources of doubt, each with its switch and its strength, and the seed. */
export function Doubts({ ignoredFacts }: Props) {
  const t = useWords()
  const store = useScenarioStore()
  // From the store: a box that waited for the evaluation would jump back under the finger.
  const uncertainty = useScenario((s) => s.scenario.uncertainty)
  const words = t.chances
  const { claims, pillars } = useDataset().competition
  // Nothing is in doubt where there is nothing: a table of one's own often has neither claims nor parts.
  const isThere = (source: Uncertainty) =>
    source === 'evidence' ? claims.length > 0 : source !== 'pillars' || pillars.length > 1
  const toggle = (source: Uncertainty, isOn: boolean) =>
    setUncertainty(store, {
      sources: UNCERTAINTIES.filter((s) => (s === source ? isOn : uncertainty.sources.includes(s))),
    })
  const strength = (key: Strength) => (
    <span key={key} className={styles.strength}>
      <span>
        {key in EXPLAINED ? (
          <Term id={EXPLAINED[key as keyof typeof EXPLAINED]}>{words.strengths[key]}</Term>
        ) : (
          words.strengths[key]
        )}
      </span>
      <NumberField
        label={words.strengths[key]}
        value={uncertainty[key]}
        format={raw}
        min={UNCERTAINTY_LIMITS[key].min}
        max={UNCERTAINTY_LIMITS[key].max}
        onCommit={(value) => setUncertainty(store, { [key]: toDecimals(value, UNCERTAINTY_LIMITS[key].decimals) })}
      />
    </span>
  )

  return (
    <fieldset className={styles.doubts}>
      <legend>{words.sources.legend}</legend>
      {UNCERTAINTIES.filter(isThere).map((source) => {
        const isOn = uncertainty.sources.includes(source)
        return (
          <div key={source} className={styles.source}>
            <label className={styles.switch}>
              <input type="checkbox" checked={isOn} onChange={(event) => toggle(source, event.target.checked)} />
              {words.sources[source].label}
            </label>
            <p className="quiet">{words.sources[source].help}</p>
            {isOn && source === 'pillars' && ignoredFacts !== null && <p>{words.ignoredFacts[ignoredFacts]}</p>}
            {isOn && source === 'measurement' && (
              <Select
                isStacked
                label={words.strengths.reading.label}
                options={NOISE_READINGS.map((value) => ({ value, label: words.strengths.reading.options[value] }))}
                value={uncertainty.reading}
                onChange={(reading) => setUncertainty(store, { reading })}
              />
            )}
            {isOn && source === 'weights' && <WeightRange />}
            {isOn && STRENGTHS[source].map(strength)}
          </div>
        )
      })}
      {strength('seed')}
    </fieldset>
  )
}

const toDecimals = (value: number, decimals: number): number => Number(value.toFixed(decimals))
