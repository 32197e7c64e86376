import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { RULE_SET_IDS } from '#engine/index.ts'
import { percent } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { PresetMenu } from '#panels/weights/PresetMenu.tsx'
import { ShareSlider } from '#panels/weights/ShareSlider.tsx'
import { useActions } from '#panels/weights/useActions.ts'
import { useStrips } from '#panels/weights/useStrips.ts'
import { WeightStripPicture } from '#panels/weights/WeightStripPicture.tsx'
import { movedWeights } from '#present/movedWeights.ts'
import { setGate, setRules } from '#scenario/actions.ts'
import { sameScenario } from '#scenario/encode.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#scenario/scenario.ts'
import { commit } from '#scenario/store.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { fieldShares } from '#scenario/weightActions.ts'
import { Icon } from '#ui/Icon.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import styles from './SlideControls.module.css'

const SLIDERS = 2

const nobodyAsks = () => {}

type Props = {
  readonly original: Scenario
  readonly isUnlocked: boolean
  readonly onUnlock: (unlocked: boolean) => void
}

/** The live engine on a slide: reading, weights. Locked until it is unlocked, and on the slide's own copy alone. */
export function SlideControls({ original, isUnlocked, onUnlock }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { scenario, dataset, evaluation } = useAnalysis()
  const store = useScenarioStore()
  const strips = useStrips()
  // Chosen once: sliders that change places under the hand cannot be moved.
  const [ids] = useState(() => movedWeights(evaluation, strips, SLIDERS))
  const { field, benchmarks } = dataset.competition
  const actions = useActions(field, nobodyAsks)
  const shares = fieldShares(scenario, field)
  const words = t.present.controls
  const { preset } = scenario.rules
  const isGateOff = scenario.gate === 'off'
  const readings: readonly (typeof preset | 'off')[] = [
    ...RULE_SET_IDS,
    ...(preset === 'custom' ? (['custom'] as const) : []),
  ]

  return (
    <section className={styles.controls} aria-label={words.title} data-unlocked={isUnlocked || undefined}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <button type="button" aria-pressed={isUnlocked} onClick={() => onUnlock(!isUnlocked)}>
          <Icon name={isUnlocked ? 'unlocked' : 'locked'} /> {isUnlocked ? words.lock : words.unlock} <kbd>L</kbd>
        </button>
      </header>
      <fieldset disabled={!isUnlocked} className={styles.fields}>
        <legend className="visually-hidden">{words.title}</legend>
        <Segmented
          legend={t.rules.title}
          hideLegend
          options={readings.map((value) => ({ value, label: value === 'off' ? '' : t.rules.presets[value] }))}
          value={isGateOff ? 'off' : preset}
          onChange={(reading) => {
            if (reading === 'off') return
            setRules(store, reading)
            // A reading asks for the gate: on a slide of scores alone it would change nothing.
            if (isGateOff) setGate(store, DEFAULT_SCENARIO.gate)
          }}
        />
        <PresetMenu />
        {ids.map((id) => {
          const label = benchmarks.find((b) => b.id === id)?.label[locale] ?? id
          const share = shares[id] ?? 0
          return (
            <div key={id} className={styles.slider}>
              <span>{label}</span>
              <span className={styles.value}>{t.weights.value(percent(share))}</span>
              <span className={styles.track}>
                <WeightStripPicture strip={strips.get(id)} />
                <ShareSlider
                  label={t.weights.slider(label)}
                  share={share}
                  text={t.weights.value(percent(share))}
                  disabled={!isUnlocked}
                  onBegin={actions.begin}
                  onMove={(target) => actions.move(id, target)}
                  onStep={(by) => actions.step(id, by)}
                  onEnd={actions.end}
                />
              </span>
            </div>
          )
        })}
      </fieldset>
      <p className={styles.help}>{isUnlocked ? words.unlocked : words.locked}</p>
      {!sameScenario(scenario, original) && (
        <p className={styles.changed}>
          {words.changed}{' '}
          <button type="button" onClick={() => commit(store, original)}>
            {words.restore}
          </button>
        </p>
      )}
    </section>
  )
}
