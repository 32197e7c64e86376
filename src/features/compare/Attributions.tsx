import { useAttribution } from '#analysis/answers/useAttribution.ts'
import { integer } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { apply, useApplied } from '#state/navigation/applied.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { commit } from '#state/scenario/store.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { AttributionTable } from './AttributionTable.tsx'
import styles from './Compare.module.css'
import type { AnsweredSide } from './useSides.ts'

/** What made each scenario's verdict another than the base's; each changed choice can be applied alone. */
export function Attributions({ sides }: { readonly sides: readonly AnsweredSide[] }) {
  const words = useWords().comparison
  const store = useScenarioStore()
  const { applied, takeBack } = useApplied()
  const [base, ...others] = sides
  if (base === undefined) return null

  const handleApply = (group: string, scenario: Scenario) =>
    apply(store, 'comparison', words.applied(group), () =>
      commit(store, scenario, { step: true, also: { issues: [], locks: new Set() } }),
    )
  return (
    <section className={styles.part} aria-labelledby="compare-attribution">
      <h3 id="compare-attribution">{words.attribution}</h3>
      <p className="quiet">{words.attributionHelp}</p>
      <p role="status">
        {applied?.from === 'comparison' && (
          <>
            {applied.sentence}{' '}
            <button type="button" className={styles.textButton} onClick={takeBack}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {others.map((other) => (
        <Attributed key={other.letter} base={base} other={other} onApply={handleApply} />
      ))}
    </section>
  )
}

type Props = {
  readonly base: AnsweredSide
  readonly other: AnsweredSide
  readonly onApply: (group: string, scenario: Scenario) => void
}

function Attributed({ base, other, onApply }: Props) {
  const words = useWords().comparison
  const attribution = useAttribution(base.state, other.state)
  return (
    <div className={styles.choices}>
      <h4>{words.against(other.label, base.label)}</h4>
      {attribution === null ? (
        <p className="quiet">{words.working}</p>
      ) : attribution.kind === 'other-stage' ? (
        <p>{words.otherStage}</p>
      ) : attribution.kind === 'too-many' ? (
        <p>{words.tooMany(integer(attribution.evaluations), String(attribution.teams))}</p>
      ) : attribution.groups.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <AttributionTable attribution={attribution} competition={base.state.dataset.competition} onApply={onApply} />
      )}
    </div>
  )
}
