import { useAnalysis } from '#analysis/Analysis.tsx'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import type { Team } from '#engine/index.ts'
import { percent, points } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './TeamPanel.module.css'

/** What this scenario says of the team, how sure that is, and what really happened. */
export function Standing({ team }: { readonly team: Team }) {
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  const { competition } = dataset
  const { robustness, isStale } = useChances()
  const words = t.team
  const tiles = t.verdict.tiles
  const verdict = evaluation.verdicts.find((v) => v.team === team.id)
  const row = evaluation.ranking.find((r) => r.team === team.id)
  const chances = robustness?.teams.find((c) => c.team === team.id)
  const really = competition.actual?.out.find((o) => o.team === team.id)
  if (verdict === undefined || row === undefined) return null
  const whatIfs = Object.values(row.cells).filter((c) => c.kind === 'hypothetical').length
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.verdict}</dt>
        <dd data-out={verdict.outcome === 'out' || undefined}>
          {tiles.outcome[verdict.outcome]}
          {verdict.route !== null && ` · ${tiles.route[verdict.route]}`}
        </dd>
      </div>
      <div>
        <dt>{words.score}</dt>
        <dd>
          {row.total === null ? tiles.notScored : words.total(points(row.total), row.rank ?? 0)}{' '}
          <span className={styles.aside}>
            {tiles.ownValues(row.ownValues, competition.field.length)}
            {whatIfs > 0 && ` · ${tiles.hypothetical(whatIfs)}`}
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.chance}</dt>
        <dd data-stale={isStale || undefined}>
          {chances === undefined
            ? '–'
            : `${percent(Math.max(0, 1 - chances.safe - chances.undecided))}% ± ${percent(chances.standardError)}`}
        </dd>
      </div>
      {competition.actual !== null && (
        <div>
          <dt>{words.happened(competition.actual.decided)}</dt>
          <dd>{t.replay.lanes.happened(really?.route ?? null)}</dd>
        </div>
      )}
    </dl>
  )
}
