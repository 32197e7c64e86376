import { type ChoiceCount, DIMENSIONS, type Dimension, type ListedWeights } from '#analysis/published/listedChoices.ts'
import type { MissingPolicy, RuleSetId } from '#core/engine/index.ts'
import { percent } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import styles from './published.module.css'

/** How many of the listed choices lead to the outcome, and what those have in common. */
export function Choices({ count }: { readonly count: ChoiceCount }) {
  const t = useWords()
  const words = t.published.choices
  const labelOf: Record<Dimension, (value: string) => string> = {
    weights: (value) => t.weights.presetNames[value as ListedWeights],
    rules: (value) => t.replay.account.readings[value as RuleSetId],
    missing: (value) => t.replay.account.policies[value as MissingPolicy],
    gate: (value) => words.gate[value as 'adds' | 'fills'],
  }
  return (
    <section aria-labelledby="published-choices" className={styles.section}>
      <h3 id="published-choices">{words.title}</h3>
      <p className={styles.text}>
        <strong>{words.count(count.same, count.of, percent(count.same / count.of), count.asOf)}</strong>{' '}
        {count.same === 0 ? words.none : DIMENSIONS.map(common).join('')} {words.notMinistry}
      </p>
      {count.same > 0 && (
        <details className="fold">
          <summary>{t.app.table}</summary>
          <Table label={words.title} columns={[words.choice, words.value, words.same]}>
            {DIMENSIONS.flatMap((dimension) =>
              count.dimensions[dimension].map(({ value, same, of }) => (
                <tr key={`${dimension} ${value}`}>
                  <th scope="row">{words.dimension[dimension]}</th>
                  <td>{labelOf[dimension](value)}</td>
                  <td>{words.countOf(same, of)}</td>
                </tr>
              )),
            )}
          </Table>
        </details>
      )}
    </section>
  )

  /** A choice is left out if each of its values has a match. */
  function common(dimension: Dimension): string {
    const values = count.dimensions[dimension]
    const matching = values.filter((v) => v.same > 0)
    const [only] = matching
    if (only === undefined || matching.length === values.length) return ''
    if (matching.length === 1) return `${words.common(words.dimension[dimension], labelOf[dimension](only.value))} `
    const without = values.filter((v) => v.same === 0).map((v) => labelOf[dimension](v.value))
    return `${words.never(words.dimension[dimension], without)} `
  }
}
