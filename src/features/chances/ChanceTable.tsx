import { useAnalysis } from '#analysis/Analysis.tsx'
import { shownShares, tooCloseTeams } from '#analysis/chances/outShare.ts'
import { useWeightChances } from '#analysis/chances/useWeightChances.ts'
import { useNames } from '#analysis/useNames.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { drawnPercent, percent } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import { Term } from '#ui/Term.tsx'
import styles from './ChanceTable.module.css'

/** The figures for each team, with their error: what the row of chances on the board draws. */
export function ChanceTable({ robustness }: { readonly robustness: Robustness }) {
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const name = useNames()
  const words = t.chances.table
  const weightsAlone = useWeightChances()
  const figure = (share: number) => drawnPercent(share, robustness.samples)
  const hasGate = competition.claims.length > 0 || robustness.teams.some((c) => c.outByGate > 0)
  const hasRouteOpen = robustness.teams.some((c) => c.outRouteOpen > 0)
  const tooClose = tooCloseTeams(robustness)
  const hasUndecided = robustness.teams.some((c) => c.undecided > 0)
  return (
    <>
      <Table
        label={words.caption}
        columns={[
          words.team,
          <Term key="out" id="chance">
            {words.out}
          </Term>,
          words.outByScore,
          hasGate && words.outByGate,
          hasRouteOpen && words.outRouteOpen,
          words.safe,
          hasUndecided && (
            <Term key="undecided" id="undecided">
              {words.undecided}
            </Term>
          ),
          <Term key="error" id="standard-error">
            {words.error}
          </Term>,
          weightsAlone !== null && (
            <Term key="weights" id="weights-alone">
              {words.weightsAlone}
            </Term>
          ),
        ]}
        figures
      >
        {robustness.teams.map((chances) => (
          <tr key={chances.team}>
            <th scope="row">
              <TeamMark team={chances.team} /> {name(chances.team).text}
              {tooClose.includes(chances.team) && (
                <span className={styles.close}>
                  <Term id="too-close">{words.tooClose}</Term>
                </span>
              )}
            </th>
            <td>
              <span className={styles.figure}>{outText(shownShares(chances).out, figure)}</span>
            </td>
            <td>{figure(chances.outByScore)}%</td>
            {hasGate && <td>{figure(chances.outByGate)}%</td>}
            {hasRouteOpen && <td>{figure(chances.outRouteOpen)}%</td>}
            <td>{figure(chances.safe)}%</td>
            {hasUndecided && <td>{figure(chances.undecided)}%</td>}
            <td>± {percent(chances.standardError)}</td>
            {weightsAlone !== null && <td>{percent(weightsAlone.outByScore[chances.team] ?? 0)}%</td>}
          </tr>
        ))}
      </Table>
      <p className={styles.note}>
        {hasGate && words.both} {weightsAlone !== null && words.weightsAloneLong}
      </p>
    </>
  )
}

/** A dash for a team that is never out, only undecided or safe (`shownShares`). */
const outText = (out: number | null, figure: (share: number) => string): string =>
  out === null ? '–' : `${figure(out)}%`
