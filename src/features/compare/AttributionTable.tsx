import type { Competition } from '#core/engine/index.ts'
import { integer, points, signed, signedPercent } from '#i18n/format.ts'
import { labelsOf, namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import type { Attribution } from '#state/comparison/attribution.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { Table } from '#ui/Table.tsx'
import styles from './Compare.module.css'

type Done = Extract<Attribution, { readonly kind: 'attributed' }>

type Props = {
  readonly attribution: Done
  readonly competition: Competition
  readonly onApply: (group: string, scenario: Scenario) => void
}

/** Less than this is rounding. */
const NOTHING = 1e-9

/** A row for each changed choice: its part of every team's change, and what it does alone. */
export function AttributionTable({ attribution, competition, onApply }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.comparison
  const { groups, changes, evaluations } = attribution
  const name = namer(competition, locale)
  const moved = changes.filter(({ team }) => groups.some(({ outcome }) => Math.abs(outcome[team] ?? 0) > NOTHING))
  const turned = changes.filter(({ from, to }) => from !== to)
  const scored = changes.filter(({ total }) => total !== null)
  const worth = { safe: 0, undecided: 0.5, out: 1 }
  const { short } = labelsOf(competition, locale)

  return (
    <>
      {turned.length > 0 && (
        <ul className={styles.because}>
          {turned.map(({ team, from, to }) => (
            <li key={team}>
              {words.because(
                name(team),
                from,
                to,
                groups
                  .filter(({ outcome }) => Math.abs(outcome[team] ?? 0) > NOTHING)
                  .map(({ group, outcome }) => words.part(t.choices.groups[group], signedPercent(outcome[team] ?? 0))),
              )}
            </li>
          ))}
        </ul>
      )}
      <Table
        label={words.outcomePart}
        columns={[
          words.groupColumn,
          ...moved.map(({ team }) => short(team)),
          { words: words.alone },
          <span key="apply" className="visually-hidden">
            {words.apply}
          </span>,
        ]}
        figures
        caption={<caption className={styles.caption}>{words.outcomePart}</caption>}
        foot={
          <tr>
            <th scope="row">{words.sum}</th>
            {moved.map(({ team, from, to }) => (
              <td key={team}>{signedPercent(worth[to] - worth[from])}</td>
            ))}
            <td />
            <td />
          </tr>
        }
      >
        {groups.map(({ group, outcome, alone }) => (
          <tr key={group}>
            <th scope="row">{t.choices.groups[group]}</th>
            {moved.map(({ team }) => (
              <td key={team}>{signedPercent(outcome[team] ?? 0)}</td>
            ))}
            <td data-words="">{t.verdict.short(verdictFacts(alone.evaluation, name))}</td>
            <td>
              <button
                type="button"
                className={styles.textButton}
                aria-label={words.applyLabel(t.choices.groups[group])}
                onClick={() => onApply(t.choices.groups[group], alone.scenario)}
              >
                {words.apply}
              </button>
            </td>
          </tr>
        ))}
      </Table>
      {scored.length > 0 && (
        <details>
          <summary>{words.totalPart}</summary>
          <Table
            label={words.totalPart}
            columns={[words.groupColumn, ...scored.map(({ team }) => short(team))]}
            figures
            foot={
              <tr>
                <th scope="row">{words.sum}</th>
                {scored.map(({ team, total }) => (
                  <td key={team}>{signed(total ?? 0, points)}</td>
                ))}
              </tr>
            }
          >
            {groups.map(({ group, total }) => (
              <tr key={group}>
                <th scope="row">{t.choices.groups[group]}</th>
                {scored.map(({ team }) => {
                  const part = total[team]
                  return <td key={team}>{part == null ? words.notOnTheWay : signed(part, points)}</td>
                })}
              </tr>
            ))}
          </Table>
        </details>
      )}
      <p className="quiet">{words.evaluations(integer(evaluations))}</p>
    </>
  )
}
