import { useAnalysis } from '#analysis/Analysis.tsx'
import { useNames } from '#analysis/useNames.ts'
import { pillarDays, type SourceId } from '#core/engine/index.ts'
import { raw } from '#i18n/format.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import { CertaintyKey, PointList } from '#provenance/PointList.tsx'
import { Citations } from '#provenance/value/Citation.tsx'
import { Panel } from '#ui/Panel.tsx'
import { Table } from '#ui/Table.tsx'
import frame from '#ui/tableFrame.module.css'
import styles from './OfficialFrame.module.css'
import { officialRows } from './officialRows.ts'

/** The ministry's own points by part, beside the model and never inside it. */
export function OfficialFrame() {
  const t = useWords()
  const localised = useLocalised()
  const { dataset, choices } = useAnalysis()
  const { competition } = dataset
  const name = useNames()
  const rows = officialRows(dataset)
  const words = t.scores.official
  const published = competition.pillars.reduce((sum, p) => sum + p.published.length, 0)
  const possible = competition.pillars.length * competition.teams.length
  const lastPublic = competition.pillars.flatMap(pillarDays).toSorted().at(-1) ?? ''
  const figure = (value: number | null) =>
    value === null ? <span className={frame.muted}>{words.notPublished}</span> : raw(value)
  const sources = [
    ...new Set(rows.flatMap((r): SourceId[] => [r.source, ...r.published.map((p) => p.source ?? r.source)])),
  ]

  return (
    <Panel id="official" title={words.title}>
      <p className={styles.note}>
        {lastPublic > choices.asOf && `${words.later(lastPublic)} `}
        {words.use} {published < possible && words.withheld(possible - published, possible)}
      </p>
      <Table
        label={words.title}
        columns={[
          words.columns.part,
          words.columns.max,
          { words: words.columns.published },
          words.columns.mean,
          words.columns.gap,
        ]}
        figures
      >
        {rows.map((row) => (
          <tr key={row.key} data-depth={row.depth} className={styles.row}>
            <th scope="row">{localised(row.label)}</th>
            <td>{words.outOf(raw(row.max))}</td>
            <td data-words="">
              {row.published.length === 0 ? (
                figure(null)
              ) : (
                <PointList points={row.published} nameOf={(team) => name(team).text} />
              )}
            </td>
            <td>{figure(row.mean)}</td>
            <td>{figure(row.gapFirstToLast)}</td>
          </tr>
        ))}
      </Table>
      <CertaintyKey points={rows.flatMap((row) => row.published)} />
      <p className={styles.note}>
        {words.columns.source}: <Citations ids={sources} />
      </p>
    </Panel>
  )
}
