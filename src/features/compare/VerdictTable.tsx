import { kindCounts, VALUE_KINDS } from '#analysis/account/kinds.ts'
import type { Answer } from '#analysis/answers/useAnswers.ts'
import type { TeamId } from '#core/engine/index.ts'
import { points } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './Compare.module.css'
import { teamsOf } from './teamsOf.ts'
import type { AnsweredSide } from './useSides.ts'

/** Every team's outcome, route, rank and total under each scenario, with a note on assumed and filled values. */
export function VerdictTable({ sides }: { readonly sides: readonly AnsweredSide[] }) {
  const { locale } = useLanguage()
  const words = useWords().comparison
  return (
    <section className={styles.part} aria-labelledby="compare-verdicts">
      <h3 id="compare-verdicts">{words.verdicts}</h3>
      <Table
        label={words.verdictTable}
        columns={[words.team, ...sides.map(({ letter, label }) => <bdi key={letter}>{label}</bdi>)]}
      >
        {teamsOf(sides).map((team) => (
          <tr key={team.id}>
            <th scope="row">
              <TeamMark team={team.id} /> {team.name[locale]}
            </th>
            {sides.map(({ letter, state }) => (
              <Cell key={letter} answer={state} team={team.id} />
            ))}
          </tr>
        ))}
      </Table>
    </section>
  )
}

function Cell({ answer, team }: { readonly answer: Answer; readonly team: TeamId }) {
  const t = useWords()
  const words = t.comparison
  const { evaluation, choices } = answer
  const verdict = evaluation.verdicts.find((v) => v.team === team)
  const row = evaluation.ranking.find((r) => r.team === team)
  if (verdict === undefined || row === undefined) return <td className="quiet">{words.notThere}</td>
  const assumed = Object.keys(choices.assumed[team] ?? {}).length + Object.keys(choices.cells[team] ?? {}).length
  const counts = kindCounts(row)
  // What is typed is marked apart, with the points of parts.
  const counted = VALUE_KINDS.filter((kind) => kind !== 'hypothetical' && counts[kind] > 0)
  return (
    <td data-assumed={assumed > 0 || undefined} className={styles.cell}>
      <span className={verdict.outcome === 'out' ? styles.out : styles.plain}>
        {t.verdict.tiles.outcome[verdict.outcome]}
        {verdict.route !== null && ` · ${t.verdict.tiles.route[verdict.route]}`}
      </span>
      <br />
      {row.rank === null || row.total === null ? words.notScored : words.rank(String(row.rank), points(row.total))}
      <br />
      <span className="quiet">
        {counted.map((kind) => t.matrix.kindCount(kind, counts[kind])).join(' · ')}
        {assumed > 0 && <span className={styles.whatIf}>{words.hypothetical(assumed)}</span>}
      </span>
    </td>
  )
}
