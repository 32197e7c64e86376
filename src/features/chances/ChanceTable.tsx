import { useAnalysis } from '#analysis/Analysis.tsx'
import { saidOf, tooCloseTeams } from '#analysis/chances/outShare.ts'
import { useWeightChances } from '#analysis/chances/useWeightChances.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { drawnPercent, percent } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TableFrame } from '#ui/TableFrame.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import { Term } from '#ui/Term.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './ChanceTable.module.css'

/** The figures for each team, with their error: what the row of chances on the board draws. */
export function ChanceTable({ robustness }: { readonly robustness: Robustness }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const name = namer(competition, locale)
  const words = t.chances.table
  const weightsAlone = useWeightChances()
  const figure = (share: number) => drawnPercent(share, robustness.samples)
  const hasGate = competition.claims.length > 0 || robustness.teams.some((c) => c.outByGate > 0)
  const hasRouteOpen = robustness.teams.some((c) => c.outRouteOpen > 0)
  const tooClose = tooCloseTeams(robustness)
  const hasUndecided = robustness.teams.some((c) => c.undecided > 0)
  return (
    <TableFrame label={words.caption}>
      <table className={`${frame.compact} ${frame.figures}`}>
        <caption className="visually-hidden">
          {words.caption}. {hasGate && words.both}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.team}</th>
            <th scope="col">
              <Term id="chance">{words.out}</Term>
            </th>
            <th scope="col">{words.outByScore}</th>
            {hasGate && <th scope="col">{words.outByGate}</th>}
            {hasRouteOpen && <th scope="col">{words.outRouteOpen}</th>}
            <th scope="col">{words.safe}</th>
            {hasUndecided && (
              <th scope="col">
                <Term id="undecided">{words.undecided}</Term>
              </th>
            )}
            <th scope="col">
              <Term id="standard-error">{words.error}</Term>
            </th>
            {weightsAlone !== null && (
              <th scope="col">
                <Term id="weights-alone">{words.weightsAlone}</Term>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
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
                <span className={styles.figure}>{outText(saidOf(chances).out, figure)}</span>
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
        </tbody>
      </table>
      <p className={styles.note}>
        {hasGate && words.both} {weightsAlone !== null && words.weightsAloneLong}
      </p>
    </TableFrame>
  )
}

/** Of a team whose place is open wherever it is not safe, no share of elimination is said. */
const outText = (out: number | null, figure: (share: number) => string): string =>
  out === null ? '–' : `${figure(out)}%`
