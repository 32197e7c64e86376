import { useId } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { CHOICE_KINDS, type ChoiceKind, kindOf, type TeamFlips } from '#core/flips/index.ts'
import { namer } from '#i18n/names.ts'
import type { TermId } from '#i18n/termChapters.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { setCell } from '#state/scenario/actions.ts'
import { applyChange } from '#state/scenario/applyChange.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { applyWeights } from '#state/scenario/weightActions.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { Term } from '#ui/Term.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import { choiceText } from './choiceText.ts'
import styles from './FlipsPanel.module.css'
import { useFlipText } from './useFlipText.ts'

type Props = {
  readonly flips: TeamFlips
  /** False while the sentences are of choices from before: then nothing can be applied. */
  readonly isResting: boolean
  readonly onApply: (sentence: string, apply: () => void) => void
}

type Row = {
  readonly id: string
  readonly kind: string
  readonly term?: TermId
  readonly sentence: string
  readonly notes: readonly string[]
  readonly apply: (() => void) | null
}

/** One team and one goal: a sentence for each kind of change, with the button that makes it so. */
export function TeamSection({ flips, isResting, onApply }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const heading = useId()
  const { competition } = useAnalysis().dataset
  const text = useFlipText()
  const { team, goal, weights, onPublished, oneWeight, score, missingScore, choices } = flips
  const words = t.flips
  const name = namer(competition, locale)(team)
  const rows: Row[] = []

  const setWeights = (to: Readonly<Record<string, number>>) => () => applyWeights(store, competition.field, to)
  if ('impossible' in weights) {
    rows.push({
      id: 'weights',
      kind: words.kinds.weights,
      sentence: words.impossible(name, goal, weights.impossible),
      notes: [],
      apply: null,
    })
  } else {
    rows.push({
      id: 'weights',
      kind: words.kinds.weights,
      sentence: text.weights(name, goal, weights),
      notes: [
        weights.isProved ? words.proved : words.bestFound,
        ...(weights.leansOn.length > 0 ? [text.leansOn(weights)] : []),
        ...(onPublished !== null && 'impossible' in onPublished
          ? [words.onPublished.impossible(onPublished.impossible)]
          : []),
      ],
      apply: setWeights(weights.weights),
    })
    if (onPublished !== null && !('impossible' in onPublished)) {
      rows.push({
        id: 'published',
        kind: words.kinds.onPublished,
        term: 'on-published',
        sentence: text.weights(name, goal, onPublished),
        notes: [onPublished.isProved ? words.proved : words.bestFound],
        apply: setWeights(onPublished.weights),
      })
    }
    rows.push(
      'impossible' in oneWeight
        ? { id: 'one', kind: words.kinds.oneWeight, sentence: words.noOneWeight(name, goal), notes: [], apply: null }
        : {
            id: 'one',
            kind: words.kinds.oneWeight,
            sentence: text.oneWeight(name, goal, oneWeight),
            notes: [],
            apply: setWeights(oneWeight.weights),
          },
    )
  }
  const scoresDecide =
    !('impossible' in weights) || weights.impossible === 'proved' || weights.impossible === 'not-found'
  if (scoresDecide) {
    rows.push(
      score === null
        ? {
            id: 'score',
            kind: words.kinds.score,
            sentence: flips.scoresAreProved ? words.noScore(name, goal) : words.scoreNotFound(name, goal),
            notes: [],
            apply: null,
          }
        : {
            id: 'score',
            kind: words.kinds.score,
            sentence: text.score(name, goal, score),
            notes: [],
            apply: () => setCell(store, team, score.benchmark, score.to),
          },
    )
  }
  if (missingScore !== null) {
    const { to, benchmark } = missingScore
    rows.push({
      id: 'missing',
      kind: words.kinds.missingScore,
      sentence: text.missingScore(name, goal, missingScore),
      notes: [text.missingNote(goal, missingScore)],
      apply: to === null ? null : () => setCell(store, team, benchmark, to),
    })
  }
  const byKind = (kind: ChoiceKind) => choices.filter((change) => kindOf(change) === kind)
  // Without claims nothing depends on rules and claims, which goes without saying.
  const hasGate = competition.claims.length > 0
  const withChoices = CHOICE_KINDS.map((kind) => ({ kind, changes: byKind(kind) })).filter(
    ({ kind, changes }) => hasGate || changes.length > 0 || (kind !== 'rule' && kind !== 'claim'),
  )

  return (
    <section className={styles.team} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        <TeamMark team={team} /> {words.heading(name, goal, flips.outcome)}
      </h3>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <FlipRow key={row.id} {...row} isResting={isResting} onApply={onApply} />
        ))}
        {withChoices.map(({ kind, changes }) => {
          const [first, ...more] = changes.map((change) => ({
            change,
            sentence: words.effect(choiceText(change, competition, { t, locale }), name, goal),
          }))
          if (first === undefined) {
            return (
              <FlipRow
                key={kind}
                kind={words.kinds[kind]}
                sentence={words.noChoice[kind](name, goal)}
                notes={[]}
                apply={null}
                isResting={isResting}
                onApply={onApply}
              />
            )
          }
          return (
            <FlipRow
              key={kind}
              kind={words.kinds[kind]}
              sentence={first.sentence}
              notes={[]}
              apply={() => applyChange(store, first.change)}
              isResting={isResting}
              onApply={onApply}
            >
              {more.length > 0 && (
                <details className={styles.more}>
                  <summary className="quiet">{words.more(more.length)}</summary>
                  <ul className={styles.rows}>
                    {more.map(({ change, sentence }) => (
                      <FlipRow
                        key={sentence}
                        kind=""
                        sentence={sentence}
                        notes={[]}
                        apply={() => applyChange(store, change)}
                        isResting={isResting}
                        onApply={onApply}
                      />
                    ))}
                  </ul>
                </details>
              )}
            </FlipRow>
          )
        })}
      </ul>
    </section>
  )
}

type FlipRowProps = Omit<Row, 'id'> & Pick<Props, 'isResting' | 'onApply'> & { readonly children?: React.ReactNode }

function FlipRow({ kind, term, sentence, notes, apply, isResting, onApply, children }: FlipRowProps) {
  const words = useWords().flips
  return (
    <li className={styles.row} data-impossible={apply === null || undefined}>
      <span className={styles.kind}>{term === undefined ? kind : <Term id={term}>{kind}</Term>}</span>
      <div>
        <p>{wholeDates(sentence)}</p>
        {notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
        {children}
      </div>
      {apply !== null && (
        <button
          type="button"
          className={styles.apply}
          aria-label={words.applyLabel(sentence)}
          disabled={!isResting}
          onClick={() => onApply(sentence, apply)}
        >
          {words.apply}
        </button>
      )}
    </li>
  )
}
