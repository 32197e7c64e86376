import { canBeIn } from '#data/own/table/draft.ts'
import { raw } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './ownData.module.css'
import type { DraftState } from './useDraft.ts'

const SHOWN = 12

/** What the page proposes without being sure of it; each stays a proposal until the reader changes it. */
export function Questions({ state }: { readonly state: DraftState }) {
  const words = useWords().ownData.preview
  const questions = questionsOf(state, words)
  if (questions.length === 0) return null
  return (
    <section className={styles.questions} aria-label={words.questions}>
      <h4>{words.questions}</h4>
      <ul>
        {questions.slice(0, SHOWN).map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
        {questions.length > SHOWN && <li>+{questions.length - SHOWN}</li>}
      </ul>
    </section>
  )
}

function questionsOf(state: DraftState, words: ReturnType<typeof useWords>['ownData']['preview']): readonly string[] {
  const { view, draft, columns, reading } = state
  if (view === null || draft === null) return []
  const { layout, tables, encoding } = view
  const questions: string[] = []
  if (tables.length > 1 && reading.table === null) questions.push(words.ask.tables(tables.length))
  if (!view.isEncodingSure && encoding !== null) questions.push(words.ask.encoding(encoding))
  if (layout.isSwapped && reading.layout.isSwapped === null) questions.push(words.ask.swap)
  if (layout.long !== null && reading.layout.isLong === null) {
    const { team, benchmark, value } = layout.long
    questions.push(words.ask.long(team, benchmark, value))
  }
  if (view.isDecimalOpen) questions.push(words.ask.decimal)
  const isWeighed = draft.columns.some(({ at }) => columns[at]?.weight !== undefined)
  if (draft.weightsFrom !== null && !isWeighed) {
    const weights = draft.columns.flatMap((column) => {
      const of = view.columns.find(({ at }) => at === column.at)
      return column.isIn && of !== undefined ? [`${of.name || words.unnamed(of.at + 1)} ${raw(column.weight)}`] : []
    })
    const more = weights.length > SHOWN ? ` +${weights.length - SHOWN}` : ''
    questions.push(words.ask.weights[draft.weightsFrom](weights.slice(0, SHOWN).join(', ') + more))
  }
  for (const column of draft.columns) {
    const of = view.columns.find(({ at }) => at === column.at)
    if (!column.isIn || !canBeIn(column) || of === undefined) continue
    const name = of.name || words.unnamed(of.at + 1)
    const said = columns[column.at]
    if (column.asks.includes('scale') && said?.min === undefined && said?.max === undefined) {
      questions.push(words.ask.scale(name, raw(column.min), raw(column.max)))
    }
    if (column.asks.includes('direction') && said?.lowerIsBetter === undefined) {
      questions.push(words.ask.direction(name, column.lowerIsBetter))
    }
    if (of.missed > 0 && reading.sheet.missing[column.at] === undefined) {
      questions.push(words.ask.missing(name, of.missing.join(', '), of.missed))
    }
  }
  return questions
}
