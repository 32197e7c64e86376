import { useDeferredValue } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { LargeScoreTable } from './LargeScoreTable.tsx'

/** Every value of every team, where the board shows but some of them. */
export function LeagueScores() {
  const t = useWords()
  const { evaluation } = useAnalysis()
  // A drag elsewhere must not wait for a table of this size.
  const settled = useDeferredValue(evaluation)
  const { title } = t.scores.table
  return (
    <Panel id="league-scores" title={title}>
      <LargeScoreTable id="league-scores-table" evaluation={settled} />
    </Panel>
  )
}
