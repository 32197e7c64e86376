import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useInformationValue, VALUE_SAMPLES } from '#analysis/chances/useInformationValue.ts'
import { useNames } from '#analysis/useNames.ts'
import type { OpenQuestion, Worth } from '#core/robustness/index.ts'
import { percent, raw } from '#i18n/format.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import { Table } from '#ui/Table.tsx'
import { Term } from '#ui/Term.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import styles from './RankShares.module.css'

/** A move below this many standard errors is not distinguished from noise. */
const CLEAR = 2

/** Which missing score or open claim would move the chances most; worked out only when somebody opens it. */
export function InformationValue() {
  const t = useWords()
  const localised = useLocalised()
  const { competition } = useAnalysis().dataset
  const [isOpen, setIsOpen] = useState(false)
  const { worths, isStale } = useInformationValue(isOpen)
  const words = t.informationValue
  const name = useNames()
  const clear = (worths ?? []).filter((w) => w.moved > 0 && w.moved > CLEAR * w.standardError)
  const rest = (worths ?? []).length - clear.length

  return (
    <section className={styles.section} aria-labelledby="information-value">
      <h3 id="information-value">
        <Term id="information-value">{words.title}</Term>
      </h3>
      <p className="quiet">{words.explain}</p>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{words.open}</summary>
        {worths === null ? (
          <Waiting label={words.waiting} />
        ) : (
          <div data-stale={isStale || undefined} aria-busy={isStale}>
            {worths.length === 0 && <p>{words.nothing}</p>}
            {clear.length > 0 && (
              <Table
                label={words.title}
                columns={[
                  words.columns.question,
                  words.columns.answers,
                  words.columns.mover,
                  words.columns.chances,
                  words.columns.moved,
                ]}
              >
                {clear.map((worth) => (
                  <tr key={JSON.stringify(worth.question)}>
                    <th scope="row">{ask(worth.question)}</th>
                    <td>{answers(worth.question)}</td>
                    <td>{name(worth.mover).text}</td>
                    <td>{words.fromTo(percent(worth.from), percent(worth.to))}</td>
                    <td>{moved(worth)}</td>
                  </tr>
                ))}
              </Table>
            )}
            {worths.length > 0 && <p className="quiet">{words.method(rest, raw(VALUE_SAMPLES))}</p>}
          </div>
        )}
      </details>
    </section>
  )

  function ask(question: OpenQuestion): string {
    const { text } = name(question.team)
    if (question.kind === 'score') return words.score(text, labelOf(question.benchmark))
    const claim = competition.claims.find((c) => c.id === question.claim)
    const parts = (claim?.components ?? []).map((c) => (c === 'overall' ? null : t.rules.components[c]))
    return words.claim(
      text,
      parts.filter((part) => part !== null).join(', '),
      claim === undefined ? '' : localised(claim.by),
    )
  }

  function answers(question: OpenQuestion): string {
    return question.kind === 'score' ? words.values(raw(question.low), raw(question.high)) : words.verdicts
  }

  function labelOf(benchmark: string): string {
    const found = competition.benchmarks.find((b) => b.id === benchmark)
    return found === undefined ? benchmark : localised(found.label)
  }

  function moved({ moved: by, standardError }: Worth): string {
    return words.moved(percent(by), percent(standardError))
  }
}
