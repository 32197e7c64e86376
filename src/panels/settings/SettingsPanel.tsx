import { useAnalysis } from '#analysis/Analysis.tsx'
import { GATE_MODES, LIMITS, MISSING_POLICIES, NORMALISATIONS, SOURCE_POLICIES, UNDATED } from '#engine/index.ts'
import { raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import {
  setGate,
  setMissing,
  setNormalisation,
  setPenalty,
  setSeats,
  setSource,
  setUndated,
} from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { Panel } from '#ui/Panel.tsx'
import { Select } from '#ui/Select.tsx'
import { PillarSettings } from './PillarSettings.tsx'
import styles from './SettingsPanel.module.css'

/** Ways of reckoning: gaps, footing, sources, gate, seats, pillars. */
export function SettingsPanel() {
  const t = useWords()
  const { choices, dataset } = useAnalysis()
  const store = useScenarioStore()
  const words = t.settings
  const options = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: labels[value] }))
  const most = Math.max(0, dataset.competition.teams.length - 1)

  return (
    <Panel id="settings" title={words.title} crashed={t.app.crashed(words.title)} retry={t.app.retry}>
      <div className={styles.settings}>
        <Select
          label={words.missing.label}
          term="gap"
          options={options(MISSING_POLICIES, words.missing.options)}
          value={choices.missing}
          onChange={(v) => setMissing(store, v)}
          help={words.missing.help[choices.missing]}
        />
        <Select
          label={words.normalisation.label}
          term="normalisation"
          options={options(NORMALISATIONS, words.normalisation.options)}
          value={choices.normalisation}
          onChange={(v) => setNormalisation(store, v)}
          help={words.normalisation.help[choices.normalisation]}
        />
        <Select
          label={words.source.label}
          term="source-policy"
          options={options(SOURCE_POLICIES, words.source.options)}
          value={choices.source}
          onChange={(v) => setSource(store, v)}
        />
        <Select
          label={words.undated.label}
          term="maybe-later"
          options={options(UNDATED, words.undated.options)}
          value={choices.undated}
          onChange={(v) => setUndated(store, v)}
        />
        <Select
          label={words.gate.label}
          term="gate"
          options={options(GATE_MODES, words.gate.options)}
          value={choices.gate}
          onChange={(v) => setGate(store, v)}
          help={words.gate.help[choices.gate]}
        />
        {choices.gate === 'penalty' && (
          <div className={styles.number}>
            <span>{words.penalty}</span>
            <NumberField
              label={words.penalty}
              value={choices.penalty}
              format={raw}
              min={LIMITS.penalty.min}
              max={LIMITS.penalty.max}
              onCommit={(v) => setPenalty(store, v)}
            />
          </div>
        )}
        <Select
          label={words.seats}
          term="seat"
          options={Array.from({ length: most + 1 }, (_, k) => ({ value: String(k), label: String(k) }))}
          value={String(choices.seats)}
          onChange={(v) => setSeats(store, Number(v) === dataset.competition.defaultSeats ? null : Number(v))}
        />
        <PillarSettings />
      </div>
    </Panel>
  )
}
