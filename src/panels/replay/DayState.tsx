import { useAnalysis } from '#analysis/Analysis.tsx'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import type { GateResult } from '#engine/index.ts'
import { percent } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TableFrame } from '#ui/TableFrame.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './replay.module.css'

/** The day in figures: for each team the verdict, what the gate rests on, and the chances as of then. */
export function DayState() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation, choices } = useAnalysis()
  const { robustness, isStale } = useChances()
  const words = t.replay.state
  const name = namer(dataset.competition, locale)
  return (
    <section aria-labelledby="replay-state" className={styles.part}>
      <h3 id="replay-state">{words.title(choices.asOf)}</h3>
      <TableFrame label={words.title(choices.asOf)}>
        <table className={`${frame.compact} ${frame.figures}`} aria-labelledby="replay-state">
          <thead>
            <tr>
              <th scope="col">{words.team}</th>
              <th scope="col" data-words="">
                {words.verdict}
              </th>
              <th scope="col" data-words="">
                {words.components}
              </th>
              <th scope="col">{words.out}</th>
              <th scope="col">{words.byGate}</th>
              <th scope="col">{words.byScore}</th>
            </tr>
          </thead>
          <tbody aria-busy={robustness === null || isStale}>
            {evaluation.verdicts.map(({ team, outcome, route }) => {
              const chances = robustness?.teams.find((c) => c.team === team)
              const share = (x: number | undefined) => (x === undefined ? '–' : `${percent(Math.max(0, x))}%`)
              return (
                <tr key={team}>
                  <th scope="row">
                    <TeamMark team={team} /> {name(team).text}
                  </th>
                  <td data-words="" className={styles.call} data-out={outcome === 'out' || undefined}>
                    {t.replay.lanes.cell(outcome, route)}
                  </td>
                  <td data-words="">{componentsOf(evaluation.gates.find((g) => g.team === team))}</td>
                  <td data-stale={isStale || undefined}>{share(chances && 1 - chances.safe - chances.undecided)}</td>
                  <td data-stale={isStale || undefined}>{share(chances?.outByGate)}</td>
                  <td data-stale={isStale || undefined}>{share(chances?.outByScore)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableFrame>
      <p className={styles.note}>{words.note}</p>
    </section>
  )

  /** Components about which anything stands, each with its state and what the rules make of it. */
  function componentsOf(gate: GateResult | undefined): string {
    const standing = gate?.components.filter((c) => c.state !== 'clear' && c.reading !== 'ignored') ?? []
    if (standing.length === 0) return words.nothing
    return standing
      .map((c) =>
        words.component(
          t.rules.components[c.component],
          t.rules.states[c.state],
          c.effect === 'pass' ? null : t.rules.gate[c.effect === 'fail' ? 'fail' : 'unknown'],
        ),
      )
      .join('; ')
  }
}
