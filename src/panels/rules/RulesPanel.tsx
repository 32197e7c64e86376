import { lazy, Suspense, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { RULE_SET_IDS, RULE_SETS, type RuleSetId } from '#engine/index.ts'
import type { ReadingId } from '#i18n/ko/rules.ts'
import { useT } from '#i18n/useT.ts'
import { setRules } from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { Panel } from '#ui/Panel.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import { CustomRules } from './CustomRules.tsx'
import { ReadingComparison } from './ReadingComparison.tsx'
import styles from './RulesPanel.module.css'

const SetAside = lazy(async () => ({ default: (await import('./SetAside.tsx')).SetAside }))

const READINGS: readonly ReadingId[] = [...RULE_SET_IDS, 'custom']

/** What a reading is held against until the reader has come from another one. */
const usualOther = (active: ReadingId): RuleSetId => (active === 'official' ? 'lenient' : 'official')

/** How "from scratch" is read, and at once what that reading changes: which team, which component, whose claim. */
export function RulesPanel() {
  const t = useT()
  const store = useScenarioStore()
  const { scenario, choices, dataset } = useAnalysis()
  const hasClaims = dataset.competition.claims.length > 0
  const [asked, setAsked] = useState<RuleSetId | null>(null)
  const active = scenario.rules.preset
  const other = asked === null || asked === active ? usualOther(active) : asked
  const knownFrom = active === 'custom' ? null : RULE_SETS[active].knownFrom

  const handleReading = (reading: ReadingId) => {
    if (active !== 'custom') setAsked(active)
    setRules(store, reading)
  }

  return (
    <Panel id="rules" title={t.rules.title} crashed={t.app.crashed(t.rules.title)} retry={t.app.retry}>
      <div className={styles.stack}>
        <Segmented
          legend={t.rules.title}
          hideLegend
          options={READINGS.map((value) => ({ value, label: t.rules.presets[value] }))}
          value={active}
          onChange={handleReading}
        />
        <p className={styles.help}>
          {wholeDates(t.rules.presetHelp[active])}
          {knownFrom !== null && knownFrom > choices.asOf && (
            <strong className={styles.notYet}> {wholeDates(t.verdict.rulesNotYet(knownFrom))}</strong>
          )}
        </p>
        {hasClaims ? (
          <ReadingComparison active={active} other={other} onOther={setAsked} />
        ) : (
          <p className={styles.help}>{t.board.noClaims}</p>
        )}
        {active === 'custom' && <CustomRules rules={choices.rules} />}
        {choices.claimsOff.length > 0 && (
          <Suspense fallback={null}>
            <SetAside />
          </Suspense>
        )}
      </div>
    </Panel>
  )
}
