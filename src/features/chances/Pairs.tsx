import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { percent } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import styles from './RankShares.module.css'

/** How often one team's total is above another's. */
export function Pairs({ robustness }: { readonly robustness: Robustness }) {
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const name = useNames()
  const words = t.chances.pairs
  return (
    <details className={styles.section}>
      <summary>{words.title}</summary>
      <p className="quiet">{words.explain}</p>
      <Table label={words.title} columns={['', ...competition.teams.map(({ id }) => name(id).text)]} figures>
        {competition.teams.map(({ id: row }) => (
          <tr key={row}>
            <th scope="row">{name(row).text}</th>
            {competition.teams.map(({ id: column }) => {
              const share = robustness.above[row]?.[column]
              return (
                <td
                  key={column}
                  title={
                    share === undefined ? undefined : words.above(name(row).text, name(column).text, percent(share))
                  }
                >
                  {share === undefined ? '' : `${percent(share)}%`}
                </td>
              )
            })}
          </tr>
        ))}
      </Table>
    </details>
  )
}
