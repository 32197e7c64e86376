import { ownSources, type Reversal } from '#analysis/replayReversal.ts'
import type { Competition, SourceId, TeamId } from '#core/engine/index.ts'
import type { Dataset, PillarPart } from '#data/dataset.ts'
import { gap, raw } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { CertaintyKey, PointList } from '#provenance/PointList.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './replay.module.css'
import { Sources } from './Sources.tsx'

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
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and not one more landmark beside its section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <div role="group" className={styles.frame} tabIndex={0} aria-label={words.table}>
      <table className={styles.table} aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.team}</th>
            <th scope="col">{words.firsts(title(earlier), lead?.of ?? earlier.competition.field.length)}</th>
            <th scope="col">{words.before(title(earlier))}</th>
            <th scope="col">{words.index(label)}</th>
            <th scope="col">{words.after(title(later))}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
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
                  <Sources dataset={later} ids={[score.source]} />{' '}
                  <Sources dataset={earlier} ids={ownSources(earlier, team)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
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
    <details className={styles.details}>
      <summary>{words.parts}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, and not one more landmark beside its section */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <div role="group" className={styles.frame} tabIndex={0} aria-label={words.parts}>
        <table className={styles.table} aria-label={words.parts}>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.points}</th>
              <th scope="col">{words.mean}</th>
              <th scope="col">{words.gap}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
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
                  <Sources dataset={dataset} ids={sourcesOfPart(part)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CertaintyKey points={parts.flatMap((part) => part.published)} />
    </details>
  )
}

/** Where the mean, the gap and each point of a part stand. */
const sourcesOfPart = ({ source, gap, published }: PillarPart): SourceId[] => [
  ...new Set([source, ...(gap === undefined ? [] : [gap.source]), ...published.map((p) => p.source ?? source)]),
]
