import { useAnalysis } from '#analysis/Analysis.tsx'
import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { LargeScoreTable } from './LargeScoreTable.tsx'

/** Every value of every team, where the board shows but some of them. */
export function LeagueScores() {
  const t = useWords()
  const { evaluation } = useAnalysis()
  const { title } = t.scores.table
  return (
    <Panel id="league-scores" title={title}>
      <LargeScoreTable id="league-scores-table" evaluation={evaluation} />
    </Panel>
  )
}
