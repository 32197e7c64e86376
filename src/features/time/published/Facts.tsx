import { useNames } from '#analysis/useNames.ts'
import { type Fact, INDEX_DOUBT, type PublishedFacts } from '#core/published/index.ts'
import { printed } from '#i18n/format.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import { CertaintyKey, CertaintyMark } from '#provenance/PointList.tsx'
import { Citations } from '#provenance/value/Citation.tsx'
import { Table } from '#ui/Table.tsx'
import frame from '#ui/tableFrame.module.css'
import { useItemName } from './itemName.ts'
import styles from './published.module.css'

/** Every figure that was used, with its day and source. */
export function Facts({ facts }: { readonly facts: PublishedFacts }) {
  const t = useWords()
  const localised = useLocalised()
  const name = useNames()
  const nameItem = useItemName(facts)
  const words = t.published.facts
  const kindOf = ({ kind, team, isTop = false }: Fact) => {
    const says = words.kind[kind]
    return typeof says === 'string' ? says : says(name(team ?? ''), isTop)
  }
  /** The team's own points were published: the index stands beside them and bounds nothing. */
  const isKnown = ({ item, team }: Fact) => facts.items.find((i) => i.id === item)?.points.has(team ?? '') ?? false
  const inOrder = facts.items.flatMap((item) => facts.facts.filter((fact) => fact.item === item.id))

  return (
    <section aria-labelledby="published-facts" className={styles.section}>
      <h3 id="published-facts">{words.title}</h3>
      <Table
        label={words.title}
        columns={[words.columns.item, words.columns.kind, words.columns.value, words.columns.day, words.columns.source]}
      >
        {inOrder.map((fact) => (
          <tr key={`${fact.item} ${fact.kind} ${fact.team}`} className={styles.row}>
            <th scope="row">{nameItem(fact.item)}</th>
            <td>{kindOf(fact)}</td>
            <td>
              {fact.kind === 'index' && !isKnown(fact)
                ? words.index(printed(fact.value), printed(INDEX_DOUBT))
                : printed(fact.value)}{' '}
              <CertaintyMark certainty={fact.certainty} />
              {fact.note !== undefined && <span className={styles.note}> {localised(fact.note)}</span>}
            </td>
            <td className={styles.day}>{fact.day}</td>
            <td className={frame.sources}>
              <Citations ids={[fact.source]} />
            </td>
          </tr>
        ))}
      </Table>
      <CertaintyKey points={facts.facts} />
    </section>
  )
}
