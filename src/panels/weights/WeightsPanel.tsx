import { useMemo, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { percent } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { fieldShares, resetWeights } from '#scenario/weightActions.ts'
import { Savable } from '#takealong/Savable.tsx'
import { Panel } from '#ui/Panel.tsx'
import { Term } from '#ui/Term.tsx'
import { groupColour } from '#ui/teamColour.ts'
import { PresetMenu } from './PresetMenu.tsx'
import { ShareSlider } from './ShareSlider.tsx'
import { stripText } from './stripText.ts'
import { useActions } from './useActions.ts'
import { useStrips } from './useStrips.ts'
import { useStripsDrawing } from './useStripsDrawing.ts'
import { WeightRow } from './WeightRow.tsx'
import { StripKey } from './WeightStripPicture.tsx'
import styles from './WeightsPanel.module.css'

/** A share as the page writes it, to 0.1%. */
const shown = (share: number): number => Math.round(1000 * share) / 1000

/** Every benchmark's share, by group; the sum is always 100%. */
export function WeightsPanel() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, scenario, evaluation } = useAnalysis()
  const store = useScenarioStore()
  const locks = useScenario((s) => s.locks)
  const { field, groups, benchmarks } = dataset.competition
  const shares = fieldShares(scenario, field)
  const labels = useMemo(() => new Map(benchmarks.map((b) => [b.id, b.label[locale]])), [benchmarks, locale])
  const sum = Object.values(shares).reduce((total, s) => total + s, 0)
  const strips = useStrips()
  const draw = useStripsDrawing(strips, shares)
  const [asked, setAsked] = useState<string | null>(null)
  const isDragging = useScenario((s) => s.drag !== null)
  const actions = useActions(field, setAsked)
  const name = namer(dataset.competition, locale)
  const textOf = (id: string): string | undefined => {
    const strip = strips.get(id)
    return strip && stripText(strip, shares[id] ?? 0, name, t.weights.strip)
  }
  const readout = asked === null ? undefined : textOf(asked)

  const idle = (id: string): string | null => {
    if (id in evaluation.shares) return null
    const excluded = evaluation.notices.some((n) => n.code === 'benchmarks-excluded' && n.benchmarks.includes(id))
    return excluded ? t.weights.excluded : t.weights.notInPlay
  }

  return (
    <Panel
      id="weights"
      title={t.weights.title}
      subtitle={t.weights.subtitle(field.length)}
      crashed={t.app.crashed(t.weights.title)}
      retry={t.app.retry}
    >
      <div className={styles.tools}>
        <PresetMenu />
        <button
          type="button"
          className={styles.reset}
          onClick={() => resetWeights(store)}
          disabled={Object.keys(scenario.weights).length === 0}
        >
          {t.weights.reset}
        </button>
      </div>
      <StripKey strips={strips} />
      {isBeyond(dataset.competition, 'strips') && (
        <p className={styles.readout}>{t.board.strips(mostTeams('strips'))}</p>
      )}
      {groups.map((group, i) => {
        const members = field.filter((f) => f.group === group.id)
        if (members.length === 0) return null
        const share = members.reduce((total, f) => total + (shares[f.benchmark] ?? 0), 0)
        const title = group.label[locale]
        return (
          <section key={group.id} aria-label={title} className={styles.group}>
            <div className={styles.head}>
              <span className={styles.swatch} style={{ background: groupColour(i) }} aria-hidden="true" />
              <h3>{title}</h3>
              {members.length > 1 && (
                <ShareSlider
                  label={t.weights.group(title)}
                  share={share}
                  text={t.weights.value(percent(share))}
                  disabled={members.every((f) => locks.has(f.benchmark))}
                  onBegin={actions.begin}
                  onMove={(target) => actions.moveGroup(group.id, target)}
                  onStep={(by) => actions.stepGroup(group.id, by)}
                  onEnd={actions.end}
                />
              )}
              <span className={styles.groupShare}>{t.weights.value(percent(share))}</span>
            </div>
            <ul>
              {members.map(({ benchmark }) => (
                <WeightRow
                  key={benchmark}
                  id={benchmark}
                  label={labels.get(benchmark) ?? benchmark}
                  share={shown(shares[benchmark] ?? 0)}
                  isZero={shares[benchmark] === 0}
                  locked={locks.has(benchmark)}
                  changed={scenario.weights[benchmark] !== undefined}
                  idle={idle(benchmark)}
                  strip={strips.get(benchmark)}
                  stripText={isDragging ? undefined : textOf(benchmark)}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <div className={styles.foot}>
        <p className={styles.readout} aria-hidden="true">
          {readout === undefined ? t.weights.strip.ask : `${labels.get(asked as string) ?? asked}: ${readout}`}
        </p>
        <p className={styles.sum} data-zero={sum === 0 || undefined}>
          {sum === 0 ? t.weights.sumZero : <Term id="share">{t.weights.sum(percent(sum))}</Term>}
        </p>
      </div>
      {strips.size > 0 && <Savable title={t.weights.strip.picture} draw={draw} />}
    </Panel>
  )
}
