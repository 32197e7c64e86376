import { namer } from '#i18n/names.ts'
import { presetWeights, weightPresets } from '#state/scenario/presets.ts'
import { applyWeights, resetWeights } from '#state/scenario/weightActions.ts'
import { type FindItem, type ItemSource, named } from './items.ts'

/** Ready-made weightings, and back to the stage's own. */
export const weightItems: ItemSource = (context) => {
  const { dataset, choices, store, state } = context
  const { competition } = dataset
  if (state.scenario.competition !== competition.id) return []
  return [
    ...weightPresets(competition, choices).map(
      (preset): FindItem => ({
        id: preset.id === 'best-for' ? `weights ${preset.id} ${preset.team}` : `weights ${preset.id}`,
        group: 'weights',
        names: named(context, ({ words, locale }) =>
          words.finding.weights(
            preset.id === 'best-for'
              ? words.weights.favour(namer(competition, locale)(preset.team).text)
              : words.weights.presetNames[preset.id],
          ),
        ),
        run: () => {
          const weights = presetWeights(preset, competition, choices)
          if (weights !== null) applyWeights(store, competition.field, weights)
        },
      }),
    ),
    {
      id: 'weights reset',
      group: 'weights',
      names: named(context, ({ words }) => words.weights.reset),
      run: () => resetWeights(store),
    },
  ]
}
