import { useAnalysis } from '#analysis/Analysis.tsx'
import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { points } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { Term } from '#ui/Term.tsx'
import styles from './RankingTable.module.css'

/** The table itself: every figure of the chart. */
export function RankingFigures() {
  const { t, locale } = useLanguage()
  const { evaluation, dataset } = useAnalysis()
  const { competition } = dataset
  const name = namer(competition, locale)
  const rows = inVerdictOrder(evaluation)
  const labels = new Map(competition.benchmarks.map((b) => [b.id, b.label[locale]]))
  const { columns } = t.ranking

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t.ranking.chart}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.team}</th>
            {rows.map(({ row }) => (
              <th scope="col" key={row.team}>
                {name(row.team).text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{columns.rank}</th>
            {rows.map(({ row }) => (
              <td key={row.team}>{row.rank ?? '–'}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <Term id="total">{columns.total}</Term>
            </th>
            {rows.map(({ row }) => (
              <td key={row.team}>{row.total === null ? t.verdict.tiles.notScored : points(row.total)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <Term id="benchmark-score">{columns.benchmarkScore}</Term>
            </th>
            {rows.map(({ row }) => (
              <td key={row.team}>{row.benchmarkScore === null ? '–' : points(row.benchmarkScore)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <Term id="own-values">{columns.own}</Term>
            </th>
            {rows.map(({ row }) => (
              <td key={row.team}>
                {row.ownValues}/{competition.field.length}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <Term id="route">{columns.outcome}</Term>
            </th>
            {rows.map(({ row, verdict }) => (
              <td key={row.team}>
                {t.verdict.tiles.outcome[verdict.outcome]}
                {verdict.route !== null && ` (${t.verdict.tiles.route[verdict.route]})`}
              </td>
            ))}
          </tr>
          {Object.keys(evaluation.shares).map((id) => (
            <tr key={id}>
              <th scope="row">{labels.get(id) ?? id}</th>
              {rows.map(({ row }) => {
                const part = row.contributions.find((c) => c.benchmark === id)
                return (
                  <td key={row.team} data-origin={part?.origin}>
                    {part === undefined ? '–' : `${points(part.normalised)} → ${points(part.amount)}`}
                    {part !== undefined && part.origin !== 'published' && ` (${t.ranking.origin[part.origin]})`}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
