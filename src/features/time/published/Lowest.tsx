import { useNames } from '#analysis/useNames.ts'
import type { Inference, LowestUnder, PublishedFacts } from '#core/published/index.ts'
import { percent } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import { useItemName } from './itemName.ts'
import styles from './published.module.css'

type Props = { readonly facts: PublishedFacts; readonly inference: Inference }

/** Who can be last, and in how many draws, when the pillars weigh as they did and when they weigh otherwise. */
export function Lowest({ facts, inference }: Props) {
  const t = useWords()
  const words = t.published.lowest
  const name = useNames()
  const nameItem = useItemName(facts)
  const [official, ...others] = inference.lowestUnder

  return (
    <section aria-labelledby="published-lowest" className={styles.section}>
      <h3 id="published-lowest">{words.title}</h3>
      <p className={styles.note}>{words.explain}</p>
      <Table
        label={words.title}
        columns={[words.team, { words: words.possible }, words.official, ...others.map((under) => headOf(under))]}
        figures
      >
        {facts.teams.map((team) => (
          <tr key={team}>
            <th scope="row">
              <TeamMark team={team} /> {name(team).text}
            </th>
            <td data-words="">{inference.candidates.includes(team) ? words.yes : words.no}</td>
            <td>
              <strong>{percent(official?.shares[team] ?? 0)}%</strong>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${100 * (official?.shares[team] ?? 0)}%` }} />
              </span>
            </td>
            {others.map((under) => (
              <td key={JSON.stringify(under.weights)}>{percent(under.shares[team] ?? 0)}%</td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  )

  function headOf({ weights }: LowestUnder): string {
    const counted = Object.entries(weights).filter(([, weight]) => weight > 0)
    const [only] = counted
    return counted.length === 1 && only !== undefined ? words.alone(nameItem(only[0])) : words.equal
  }
}
