import { useEffect, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Team } from '#core/engine/index.ts'
import { points, raw } from '#i18n/format.ts'
import { useLanguage } from '#i18n/useT.ts'
import { Citation } from '#provenance/value/Citation.tsx'
import { clearAssumed, setAssumed } from '#state/scenario/actions.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { NumberField } from '#ui/NumberField.tsx'
import styles from './Detail.module.css'

type Props = { readonly team: Team; readonly pillar: string; readonly onClose: () => void }

/** A team's points in a part other than the benchmarks: where they come from, and a field to assume others. */
export function PointsDetail({ team, pillar: id, onClose }: Props) {
  const { t, locale } = useLanguage()
  const store = useScenarioStore()
  const { dataset, choices, evaluation } = useAnalysis()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader's place moves with the cell, not with what is typed
  useEffect(() => heading.current?.focus({ preventScroll: true }), [team.id, id])
  const pillar = dataset.competition.pillars.find((p) => p.id === id)
  const value = evaluation.ranking.find((row) => row.team === team.id)?.pillars[id]
  if (pillar === undefined) return null
  const words = t.matrix.pillars
  const label = pillar.label[locale]
  return (
    <section aria-labelledby="board-points">
      <header className={styles.head}>
        <h3 id="board-points" ref={heading} tabIndex={-1}>
          {team.name[locale]} · {label}
        </h3>
        <button type="button" className={styles.close} onClick={onClose}>
          {t.matrix.detail.close}
        </button>
      </header>
      {value !== undefined && (
        <p>
          {points(value.value)} / {raw(value.max)}, {words.origin[value.origin]}
        </p>
      )}
      {value?.origin === 'published' ? (
        <p className={styles.help}>
          <Citation source={pillar.source} />
        </p>
      ) : (
        <p className={styles.choices}>
          <NumberField
            label={words.edit(team.name[locale], label)}
            value={choices.assumed[team.id]?.[id] ?? null}
            format={raw}
            min={0}
            max={pillar.max}
            onCommit={(next) => setAssumed(store, team.id, id, next)}
            onClear={() => clearAssumed(store, team.id, id)}
          />
          <span className={styles.help}>{words.help(raw(pillar.max))}</span>
        </p>
      )}
    </section>
  )
}
