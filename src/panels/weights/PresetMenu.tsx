import { useMemo, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond } from '#analysis/boardSize.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { presetWeights, type WeightPreset, weightPresets } from '#scenario/presets.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { applyWeights } from '#scenario/weightActions.ts'
import styles from './WeightsPanel.module.css'

const keyOf = (preset: WeightPreset): string => (preset.id === 'best-for' ? `best-for ${preset.team}` : preset.id)

/** Ready-made weightings; choosing one is one undo. */
export function PresetMenu() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, choices } = useAnalysis()
  const store = useScenarioStore()
  // Kept while the menu has the focus, so that the arrow keys walk through the presets.
  const [chosen, setChosen] = useState('')
  const { competition } = dataset
  const name = namer(competition, locale)
  const { asOf, undated, source } = choices
  // Each takes a preparation of its own, and no weight changes them.
  const presets = useMemo(
    () => weightPresets(competition, { asOf, undated, source }, !isBeyond(competition, 'presets')),
    [competition, asOf, undated, source],
  )

  return (
    <label className={styles.presets}>
      <span className="visually-hidden">{t.weights.presets}</span>
      <select
        value={chosen}
        onBlur={() => setChosen('')}
        onChange={(event) => {
          setChosen(event.target.value)
          const preset = presets.find((p) => keyOf(p) === event.target.value)
          const weights = preset && presetWeights(preset, competition, choices)
          if (weights) applyWeights(store, competition.field, weights)
        }}
      >
        <option value="">
          {t.weights.presets}: {t.weights.choosePreset}
        </option>
        {presets.map((preset) => (
          <option key={keyOf(preset)} value={keyOf(preset)}>
            {preset.id === 'best-for' ? t.weights.favour(name(preset.team).text) : t.weights.presetNames[preset.id]}
          </option>
        ))}
      </select>
    </label>
  )
}
