import { memo, useMemo, useState } from 'react'
import { isBeyond } from '#analysis/boardSize.ts'
import type { Choices, Competition } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { presetWeights, type WeightPreset, weightPresets } from '#state/scenario/presets.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { applyWeights } from '#state/scenario/weightActions.ts'
import styles from './Presets.module.css'

type Props = {
  readonly competition: Competition
  readonly asOf: Choices['asOf']
  readonly undated: Choices['undated']
  readonly source: Choices['source']
}

const keyOf = (preset: WeightPreset): string => (preset.id === 'best-for' ? `best-for ${preset.team}` : preset.id)

/** Ready-made weightings, named by what they do; choosing one is one undo. */
export const Presets = memo(function Presets({ competition, asOf, undated, source }: Props) {
  const { t, locale } = useLanguage()
  const store = useScenarioStore()
  // Kept while the menu has the focus, so that the arrow keys walk through the presets.
  const [chosen, setChosen] = useState('')
  const name = namer(competition, locale)
  // Each takes a preparation of its own, and no weight changes them.
  const presets = useMemo(
    () => weightPresets(competition, { asOf, undated, source }, !isBeyond(competition, 'presets')),
    [competition, asOf, undated, source],
  )
  return (
    <span className={styles.presets}>
      <select
        className={styles.select}
        aria-label={t.weights.presets}
        value={chosen}
        onBlur={() => setChosen('')}
        onChange={(event) => {
          setChosen(event.target.value)
          const preset = presets.find((p) => keyOf(p) === event.target.value)
          const weights = preset && presetWeights(preset, competition, { asOf, undated, source })
          if (weights) applyWeights(store, competition.field, weights)
        }}
      >
        <option value="">{t.matrix.scores.weights}…</option>
        {presets.map((preset) => (
          <option key={keyOf(preset)} value={keyOf(preset)}>
            {preset.id === 'best-for' ? t.weights.favour(name(preset.team).text) : t.weights.presetNames[preset.id]}
          </option>
        ))}
      </select>
    </span>
  )
})
