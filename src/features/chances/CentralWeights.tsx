import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { percent } from '#i18n/format.ts'
import { labelsOf } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import styles from './RankShares.module.css'

/** The mean shares under which each team goes by score, beside those that are set. */
export function CentralWeights({ robustness }: { readonly robustness: Robustness }) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation } = useAnalysis()
  const { competition } = dataset
  const name = useNames()
  const words = t.chances.central
  const labels = labelsOf(competition, locale)
  return (
    <details className={styles.section}>
      <summary>{words.title}</summary>
      <p className="quiet">{words.explain}</p>
      <Table
        label={words.title}
        columns={[words.benchmark, ...competition.teams.map(({ id }) => name(id).text)]}
        figures
      >
        {Object.keys(evaluation.shares).map((benchmark) => (
          <tr key={benchmark}>
            <th scope="row">{labels.benchmark(benchmark)}</th>
            {competition.teams.map(({ id }) => {
              const share = robustness.centralWeights[id]?.weights[benchmark]
              return <td key={id}>{share === undefined ? words.none : `${percent(share)}%`}</td>
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.confidence}</th>
          {competition.teams.map(({ id }) => {
            const own = robustness.centralWeights[id]
            if (own == null) return <td key={id}>{words.none}</td>
            return <td key={id}>{own.confidence === null ? '…' : `${percent(own.confidence)}%`}</td>
          })}
        </tr>
      </Table>
    </details>
  )
}
