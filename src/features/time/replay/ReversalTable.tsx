import { ownSources, type Reversal } from '#analysis/replayReversal.ts'
import type { Competition, SourceId, TeamId } from '#core/engine/index.ts'
import type { Dataset, PillarPart } from '#data/dataset.ts'
import { gap, raw } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { CertaintyKey, PointList } from '#provenance/PointList.tsx'
import { Citations } from '#provenance/value/Citation.tsx'
import { Table } from '#ui/Table.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './replay.module.css'

/** Both stages side by side, in the order of the index. */
export function ReversalTable({ reversal, label }: { readonly reversal: Reversal; readonly label: string }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.replay.reversal
  const { earlier, later, index, firsts, lead } = reversal
  const name = namer(later.competition, locale)
  const title = (dataset: Dataset) => dataset.benchmarks.competition.title[locale]

  const result = ({ teams, actual }: Competition, team: TeamId) => {
    const out = actual?.out.find((o) => o.team === team)
    if (out !== undefined) return words.out(out.route)
    return teams.some((x) => x.id === team) ? words.passed : words.absent
  }

  return (
    <Table
      className={styles.table}
      label={words.table}
      columns={[
        words.team,
        words.firsts(title(earlier), lead?.of ?? earlier.competition.field.length),
        words.before(title(earlier)),
        words.index(label),
        words.after(title(later)),
        words.source,
      ]}
    >
      {index.places.map(({ team, score, rank }) => {
        const isOut = later.competition.actual?.out.some((o) => o.team === team)
        return (
          <tr key={team}>
            <th scope="row">
              <TeamMark team={team} /> {name(team).text}
            </th>
            <td>{firsts.get(team) ?? words.absent}</td>
            <td>{result(earlier.competition, team)}</td>
            <td>{words.place(gap(score.value), rank)}</td>
            <td data-out={isOut || undefined}>{result(later.competition, team)}</td>
            <td className={styles.cited}>
              <Citations among={later.sources} ids={[score.source]} />{' '}
              <Citations among={earlier.sources} ids={ownSources(earlier, team)} />
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

/** The points that the ministry published of the later stage, withheld ones named so. */
export function PublishedParts({ dataset }: { readonly dataset: Dataset }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.replay.reversal
  const name = namer(dataset.competition, locale)
  const parts = dataset.benchmarks.pillarParts.filter(
    (part) => part.published.length > 0 || part.mean !== null || part.gapFirstToLast !== null,
  )
  return (
    <details className="fold">
      <summary>{words.parts}</summary>
      <Table
        className={styles.table}
        label={words.parts}
        columns={[words.part, words.points, words.mean, words.gap, words.source]}
      >
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">
              {part.label[locale]} ({raw(part.max)})
            </th>
            <td>
              {part.published.length === 0 ? (
                words.withheld
              ) : (
                <PointList points={part.published} nameOf={(team) => name(team).text} />
              )}
            </td>
            <td>{part.mean === null ? words.withheld : raw(part.mean)}</td>
            <td>{part.gapFirstToLast === null ? words.withheld : raw(part.gapFirstToLast)}</td>
            <td className={styles.cited}>
              <Citations among={dataset.sources} ids={sourcesOfPart(part)} />
            </td>
          </tr>
        ))}
      </Table>
      <CertaintyKey points={parts.flatMap((part) => part.published)} />
    </details>
  )
}

/** Where the mean, the gap and each point of a part stand. */
const sourcesOfPart = ({ source, gap, published }: PillarPart): SourceId[] => [
  ...new Set([source, ...(gap === undefined ? [] : [gap.source]), ...published.map((p) => p.source ?? source)]),
]
