import type { Before } from '#analysis/published/usePublished.ts'
import { useNames } from '#analysis/useNames.ts'
import { type LaterPoint, type PublishedFacts, TOTAL } from '#core/published/index.ts'
import { percent, printed, points as twoDecimals } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Citations } from '#provenance/value/Citation.tsx'
import { Table } from '#ui/Table.tsx'
import frame from '#ui/tableFrame.module.css'
import { useItemName } from './itemName.ts'
import styles from './published.module.css'

type Props = { readonly before: Before; readonly facts: PublishedFacts; readonly lowest: readonly string[] }

/** The ranges of the day before the newest facts, beside the points that these brought: totals in sight, the rest on demand. */
export function LaterPoints({ before, facts, lowest }: Props) {
  const t = useWords()
  const name = useNames()
  const nameItem = useItemName(facts)
  const words = t.published.later
  const { asOf, day, points, candidates, ranking } = before
  const within = points.filter((point) => point.isWithin).length
  const totals = points.filter((point) => point.item === TOTAL)
  const title = words.title(asOf, day)

  return (
    <section aria-labelledby="published-later" className={styles.section}>
      <h3 id="published-later">{title}</h3>
      <p className={styles.note}>{words.explain(asOf, day)}</p>
      <p className={styles.text}>
        <strong>{words.count(within, points.length)}</strong>{' '}
        {candidates.length > 1 && words.open(asOf, candidates.map(name))} {totals.map(outSentence).join(' ')}
      </p>
      {totals.length > 0 && rows(totals)}
      {totals.length < points.length && (
        <details className="fold">
          <summary>{t.app.table}</summary>
          {rows(points.filter((point) => point.item !== TOTAL))}
        </details>
      )}
    </section>
  )

  function outSentence({ team, value, low, high }: LaterPoint): string {
    const filled = ranking.find((row) => row.team === team)
    if (!lowest.includes(team) || filled?.total == null || filled.rank === null || high <= low) return ''
    const place = percent((value - low) / (high - low))
    const [from, to] = [twoDecimals(low), twoDecimals(high)]
    return words.out(name(team), printed(value), from, to, place, twoDecimals(filled.total), filled.rank)
  }

  function rows(shown: readonly LaterPoint[]) {
    return (
      <Table
        label={title}
        columns={[
          words.columns.item,
          `${words.columns.range} (${t.published.figures.inferred})`,
          words.columns.value,
          words.columns.within,
          { words: words.columns.source },
        ]}
        figures
      >
        {shown.map(({ item, team, low, high, value, isWithin, source }) => (
          <tr key={`${item} ${team}`}>
            <th scope="row">
              {nameItem(item)}, {name(team).text}
            </th>
            <td>{t.published.figures.narrow(twoDecimals(low), twoDecimals(high))}</td>
            <td>{printed(value)}</td>
            <td>{isWithin ? words.within.yes : words.within.no}</td>
            <td data-words="" className={frame.sources}>
              <Citations ids={[source]} />
            </td>
          </tr>
        ))}
      </Table>
    )
  }
}
