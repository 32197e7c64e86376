import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { Check, PublishedFacts } from '#core/published/index.ts'
import { printed, raw, points as twoDecimals } from '#i18n/format.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import { Citations } from '#provenance/value/Citation.tsx'
import { Table } from '#ui/Table.tsx'
import frame from '#ui/tableFrame.module.css'
import { useItemName } from './itemName.ts'
import styles from './published.module.css'

type Props = { readonly checks: readonly Check[]; readonly facts: PublishedFacts }

/** Each published figure that others can be held against, whether it fits or not. */
export function Checks({ checks, facts }: Props) {
  const t = useWords()
  const localised = useLocalised()
  const { dataset } = useAnalysis()
  const name = useNames()
  const nameKnown = useItemName(facts)
  const words = t.published.checks
  const parts = dataset.benchmarks.pillarParts
  const nameItem = (id: string) => {
    const part = parts.find((p) => p.id === id && p.pillar !== id)
    return part === undefined || facts.items.some((item) => item.id === id) ? nameKnown(id) : localised(part.label)
  }
  if (checks.length === 0) return null

  return (
    <section aria-labelledby="published-checks" className={styles.section}>
      <h3 id="published-checks">{words.title}</h3>
      <Table
        label={words.title}
        columns={[
          words.columns.what,
          words.columns.computed,
          words.columns.published,
          words.columns.fits,
          words.columns.source,
        ]}
      >
        {checks.map((check) => (
          <tr key={`${check.kind} ${check.item} ${check.team}`} className={styles.row}>
            <th scope="row">{describe(check)}</th>
            <td>{words.printed(exact(check.computed), printed(check.printed))}</td>
            <td>{printed(check.published)}</td>
            <td>{check.fits ? words.fits.yes : words.fits.no}</td>
            <td className={frame.sources}>
              <Citations ids={check.sources} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )

  function describe({ kind, item, team, from }: Check): string {
    const of = name(team ?? '')
    const sum = from.map(printed).join(' + ')
    const factor = raw((parts.find((part) => part.id === item)?.max ?? 0) / 100)
    const mean = from.reduce((total, value) => total + value, 0) / from.length
    switch (kind) {
      case 'parts':
        return words.parts(nameItem(item), of, sum)
      case 'means':
        return words.means(nameItem(item), sum)
      case 'field':
        return words.field(nameItem(item), of, from.length, twoDecimals(mean), factor)
      case 'index':
        return words.index(nameItem(item), of, printed(mean), factor)
      case 'index-mean':
        return words.indexMean(nameItem(item), from.map(printed).join(', '))
    }
  }
}

/** The unrounded figure, without the dust of binary fractions. */
const exact = (value: number): string => raw(Math.round(value * 1000) / 1000)
