import { memo } from 'react'
import type { Team } from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { raw, withUnit } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Citation } from '#provenance/value/Citation.tsx'
import { Table } from '#ui/Table.tsx'
import styles from './AlsoReported.module.css'

type Props = { readonly dataset: Dataset }

/** Cited scores outside the field: for reading only. Long and still, so kept out of every drag. */
export const AlsoReported = memo(function AlsoReported({ dataset }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { alsoReported } = dataset.benchmarks
  const words = t.scores.also
  const teams = new Map(dataset.competition.teams.map((team): [string, Team] => [team.id, team]))
  if (alsoReported.length === 0) return null

  return (
    <details className={styles.details}>
      <summary>{words.title(alsoReported.length)}</summary>
      <p className="quiet">{words.note}</p>
      <Table label={words.title(alsoReported.length)} columns={Object.values(words.columns)}>
        {alsoReported.flatMap((benchmark) =>
          benchmark.scores.map((score, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one source may hold the same score twice
            <tr key={`${benchmark.id}-${i}`}>
              <th scope="row">{benchmark.label[locale]}</th>
              <td>{teams.get(score.team)?.name[locale] ?? score.team}</td>
              <td>{score.model}</td>
              <td>{withUnit(raw(score.value), t.scores.table.unit(benchmark.scale.unit))}</td>
              <td>
                {t.scores.cell.kind[score.kind]}
                {score.mode === 'non-thinking' && ` · ${t.scores.detail.modes[score.mode]}`}
                {score.status === 'superseded' && ` · ${t.scores.detail.notUsed.superseded}`}
                {score.status === 'conflicting' && ` · ${t.scores.detail.notUsed.conflicting}`}
              </td>
              <td>
                <Citation source={score.source} short />
              </td>
            </tr>
          )),
        )}
      </Table>
    </details>
  )
})
