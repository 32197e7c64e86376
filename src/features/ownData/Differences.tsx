import type { OwnTable } from '#data/own/ownTable.ts'
import { tableDifferences } from '#data/own/tableDifferences.ts'
import { raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './ownData.module.css'

const SHOWN = 20

/** What a table that was read again says otherwise than it did. */
export function Differences({ before, after }: { readonly before: OwnTable; readonly after: OwnTable }) {
  const words = useWords().ownData.address.changed
  const { teamsAdded, teamsGone, benchmarksAdded, benchmarksGone, values } = tableDifferences(before, after)
  const listed = (names: readonly string[]) =>
    `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` +${names.length - SHOWN}` : ''}`
  const figure = (value: number | null) => (value === null ? words.nothing : raw(value))
  const lines = [
    ...(teamsAdded.length > 0 ? [words.teamsAdded(listed(teamsAdded))] : []),
    ...(teamsGone.length > 0 ? [words.teamsGone(listed(teamsGone))] : []),
    ...(benchmarksAdded.length > 0 ? [words.benchmarksAdded(listed(benchmarksAdded))] : []),
    ...(benchmarksGone.length > 0 ? [words.benchmarksGone(listed(benchmarksGone))] : []),
    ...(values.length > 0 ? [words.values(values.length)] : []),
    ...values
      .slice(0, SHOWN)
      .map(({ team, benchmark, from, to }) => words.value(team, benchmark, figure(from), figure(to))),
  ]
  return (
    <section className={styles.questions} aria-label={words.title}>
      <h4>{words.title}</h4>
      {lines.length === 0 && <p>{words.none}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
