import { useDeferredValue, useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { replayOf } from '#analysis/replay.ts'
import { accountOf } from '#analysis/replayAccount.ts'
import { dayIndexAt, eventDays } from '#analysis/replayEvents.ts'
import { reversalOf } from '#analysis/replayReversal.ts'
import { useStages } from '#analysis/replayStages.ts'
import type { Choices } from '#core/engine/index.ts'
import { Savable } from '#export/Savable.tsx'
import { useWords } from '#i18n/useT.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { Failure } from '#ui/Failure.tsx'
import { Panel } from '#ui/Panel.tsx'
import { Account } from './Account.tsx'
import { DayEvents } from './DayEvents.tsx'
import { Lanes } from './Lanes.tsx'
import { LaneTable } from './LaneTable.tsx'
import { Reversal } from './Reversal.tsx'
import { Scrubber } from './Scrubber.tsx'

/** The competition over time: every dated event, the scenario's verdict on each day, and what was decided. */
export function ReplayPanel() {
  const t = useWords()
  const { dataset, scenario, choices } = useAnalysis()
  const { competition } = dataset
  const { datasets, isWaiting, again } = useStages(dataset)
  // The slider moves at once; the evaluations on this page are deferred.
  const asOf = useScenario((s) => s.scenario.asOf) ?? competition.defaultDate

  const days = useMemo(() => eventDays(datasets), [datasets])
  const settled = useTimeless(useDeferredValue(choices))
  const steps = useMemo(
    () =>
      replayOf(
        competition,
        settled,
        days.map((day) => day.date),
      ),
    [competition, settled, days],
  )
  const account = useMemo(() => accountOf(competition, settled), [competition, settled])
  const reversal = useMemo(() => {
    const [earlier, later] = datasets
    return earlier === undefined || later === undefined ? null : reversalOf(earlier, later)
  }, [datasets])

  const index = dayIndexAt(days, asOf)
  const day = days[index]
  const { lanes, reversal: words } = t.replay

  return (
    <Panel id="replay" title={t.replay.title} subtitle={t.replay.subtitle}>
      <Scrubber days={days} asOf={asOf} ownDay={competition.defaultDate} />
      <section aria-labelledby="replay-lanes">
        <h3 id="replay-lanes">{lanes.title}</h3>
        <Savable title={lanes.title}>
          <Lanes competition={competition} steps={steps} at={index} />
        </Savable>
        <p className="quiet">{lanes.note}</p>
        <LaneTable competition={competition} days={days} steps={steps} />
      </section>
      {day !== undefined && <DayEvents day={day} asOf={asOf} isWaiting={isWaiting} />}
      {account !== null && <Account account={account} competition={competition} reading={scenario.rules.preset} />}
      {reversal !== null && <Reversal reversal={reversal} />}
      {reversal === null && again === null && <p className="quiet">{isWaiting ? words.waiting : words.missing}</p>}
      {again !== null && <Failure text={words.missing} actions={[{ label: t.app.retry, run: again }]} />}
    </Panel>
  )
}

/** The choices as one object for as long as nothing but their date changes. */
function useTimeless(choices: Choices): Choices {
  const text = JSON.stringify({ ...choices, asOf: '' })
  return useMemo(() => JSON.parse(text) as Choices, [text])
}
