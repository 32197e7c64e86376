import { useAnalysis } from '#analysis/Analysis.tsx'
import { useWords } from '#i18n/useT.ts'
import styles from './Slide.module.css'

/** The choices that matter, as a short list. */
export function SlideChoices() {
  const t = useWords()
  const { scenario, choices, dataset } = useAnalysis()
  const words = t.present.choices
  const { field } = dataset.competition
  const changed = Object.keys(scenario.weights).length
  const isEqual = new Set(field.map((entry) => entry.weight)).size === 1
  const whatIfs = [scenario.cells, scenario.assumed].flatMap((rows) => Object.values(rows).flatMap(Object.keys)).length
  const aside = choices.claimsOff.length
  const isOff = choices.gate === 'off'

  const rows: readonly (readonly [string, string] | null)[] = [
    [words.date, choices.asOf],
    [words.reading, isOff ? t.settings.gate.options.off : t.rules.presets[scenario.rules.preset]],
    [
      words.weights,
      changed > 0 ? words.changed(changed) : isEqual ? words.equal(field.length) : words.own(field.length),
    ],
    [words.gaps, t.settings.missing.options[choices.missing]],
    [words.seats, `${words.seat(choices.seats)}${isOff ? '' : ` · ${t.settings.gate.options[choices.gate]}`}`],
    whatIfs > 0 ? [words.whatIf, words.cells(whatIfs)] : null,
    aside > 0 ? [words.aside, words.claims(aside)] : null,
    choices.normalisation === 'points'
      ? null
      : [t.settings.normalisation.label, t.settings.normalisation.options[choices.normalisation]],
    choices.source === 'best' ? null : [t.settings.source.label, t.settings.source.options[choices.source]],
  ]
  return (
    <section aria-label={words.title} className={styles.choices}>
      <h2>{words.title}</h2>
      <dl>
        {rows.map(
          (row) =>
            row !== null && (
              <div key={row[0]}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
