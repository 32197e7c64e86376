import { useAnalysis } from '#analysis/Analysis.tsx'
import { useWeightChances } from '#analysis/chances/useWeightChances.ts'
import { percent } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import type { Robustness } from '#robustness/index.ts'
import { TableFrame } from '#ui/TableFrame.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import { Term } from '#ui/Term.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './ChanceTable.module.css'
import { outOf } from './outOf.ts'

/** The figures for each team: what the bars above draw. */
export function ChanceTable({ robustness }: { readonly robustness: Robustness }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const name = namer(competition, locale)
  const words = t.chances.table
  const weightsAlone = useWeightChances()
  const hasUndecided = robustness.teams.some((c) => c.undecided > 0)
  return (
    <TableFrame label={words.caption}>
      <table className={`${frame.compact} ${frame.figures}`}>
        <caption className="visually-hidden">
          {words.caption}. {words.both}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.team}</th>
            <th scope="col">
              <Term id="chance">{words.out}</Term>
            </th>
            <th scope="col">{words.outByScore}</th>
            <th scope="col">{words.outByGate}</th>
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
                {robustness.tooClose.includes(chances.team) && (
                  <span className={styles.close}>
                    <Term id="too-close">{words.tooClose}</Term>
                  </span>
                )}
              </th>
              <td>
                <span className={styles.figure}>{percent(outOf(chances))}%</span>
              </td>
              <td>{percent(chances.outByScore)}%</td>
              <td>{percent(chances.outByGate)}%</td>
              <td>{percent(chances.safe)}%</td>
              {hasUndecided && <td>{percent(chances.undecided)}%</td>}
              <td>± {percent(chances.standardError)}</td>
              {weightsAlone !== null && <td>{percent(weightsAlone.outByScore[chances.team] ?? 0)}%</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.both} {weightsAlone !== null && words.weightsAloneLong}
      </p>
    </TableFrame>
  )
}
