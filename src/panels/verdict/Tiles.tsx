import { useAnalysis } from '#analysis/Analysis.tsx'
import { mostTeams } from '#analysis/boardSize.ts'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { teamAnchor } from '#evidence/links.ts'
import { percent, points } from '#i18n/format.ts'
import { useLanguage } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './Tiles.module.css'
import { tilesOf } from './tilesOf.ts'

/** The teams in order, the cut line between those who stay and those who go. */
export function Tiles() {
  const { t, locale } = useLanguage()
  const { evaluation, dataset } = useAnalysis()
  const teams = new Map(dataset.competition.teams.map((team) => [team.id, team]))
  const { robustness, isStale, isDrawing } = useChances()
  const next = evaluation.notices.find((n) => n.code === 'seats-taken-by-gate')
  const fieldSize = dataset.competition.field.length
  const tiles = tilesOf(inVerdictOrder(evaluation), mostTeams('tiles'))

  return (
    <ol
      className={styles.tiles}
      aria-label={t.verdict.tiles.label}
      style={{ '--tiles': tiles.length } as React.CSSProperties}
    >
      {tiles.map((tile) => {
        if ('skipped' in tile) {
          return (
            <li key={tile.key} className={styles.tile} data-skipped>
              <p className={styles.detail}>{t.board.between(tile.skipped)}</p>
            </li>
          )
        }
        const { row, verdict, isFirstBelowCut } = tile
        const { outcome, route } = verdict
        const chances = robustness?.teams.find((c) => c.team === row.team)
        const whatIfs = Object.values(row.cells).filter((c) => c.kind === 'hypothetical').length
        return (
          <li key={row.team} className={styles.tile} data-outcome={outcome} data-cut={isFirstBelowCut || undefined}>
            <p className={styles.name}>
              <TeamMark team={row.team} />{' '}
              <a className={styles.toTeam} href={`#${teamAnchor(row.team)}`}>
                {teams.get(row.team)?.name[locale] ?? row.team}
              </a>
            </p>
            <p className={styles.outcome}>
              {t.verdict.tiles.outcome[outcome]}
              {route !== null && ` · ${t.verdict.tiles.route[route]}`}
              {next?.next.includes(row.team) && <span className={styles.next}> · {t.verdict.tiles.nextSeat}</span>}
            </p>
            <p className={styles.detail}>
              <span className={styles.total}>{row.total === null ? t.verdict.tiles.notScored : points(row.total)}</span>
              <span title={t.verdict.tiles.ownValuesLong(row.ownValues, fieldSize)}>
                {t.verdict.tiles.ownValues(row.ownValues, fieldSize)}
              </span>
              {isDrawing && (
                <span className={styles.chance} data-stale={isStale || undefined} title={t.verdict.tiles.chanceLong}>
                  {t.verdict.tiles.chance(
                    chances === undefined ? '–' : percent(Math.max(0, 1 - chances.safe - chances.undecided)),
                  )}
                </span>
              )}
              {whatIfs > 0 && <span className={styles.whatIf}>{t.verdict.tiles.hypothetical(whatIfs)}</span>}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
