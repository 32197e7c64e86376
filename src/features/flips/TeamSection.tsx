import { useId } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { CHOICE_KINDS, type ChoiceKind, kindOf, type TeamFlips } from '#core/flips/index.ts'
import { namer } from '#i18n/names.ts'
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
  readonly kind: keyof ReturnType<typeof useWords>['flips']['kinds']
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
  const setWeights = (to: Readonly<Record<string, number>>) => () => applyWeights(store, competition.field, to)
  const proof = ({ isProved }: { readonly isProved: boolean }) => (isProved ? words.proved : words.bestFound)
  const rows: Row[] = []
  const say = (
    kind: keyof typeof words.kinds,
    sentence: string,
    apply: Row['apply'] = null,
    notes: Row['notes'] = [],
  ) => rows.push({ kind, sentence, apply, notes })
  if ('impossible' in weights) say('weights', words.impossible(name, goal, weights.impossible))
  else {
    const isBlocked = onPublished !== null && 'impossible' in onPublished
    say('weights', text.weights(name, goal, weights), setWeights(weights.weights), [
      proof(weights),
      ...(weights.leansOn.length > 0 ? [text.leansOn(weights)] : []),
      ...(isBlocked ? [words.onPublished.impossible(onPublished.impossible)] : []),
    ])
    if (onPublished !== null && !isBlocked) {
      const apply = setWeights(onPublished.weights)
      say('onPublished', text.weights(name, goal, onPublished), apply, [proof(onPublished)])
    }
    if ('impossible' in oneWeight) say('oneWeight', words.noOneWeight(name, goal))
    else say('oneWeight', text.oneWeight(name, goal, oneWeight), setWeights(oneWeight.weights))
  }
  const scoresDecide =
    !('impossible' in weights) || weights.impossible === 'proved' || weights.impossible === 'not-found'
  if (scoresDecide && score === null) {
    say('score', flips.scoresAreProved ? words.noScore(name, goal) : words.scoreNotFound(name, goal))
  } else if (scoresDecide && score !== null) {
    say('score', text.score(name, goal, score), () => setCell(store, team, score.benchmark, score.to))
  }
  if (missingScore !== null) {
    const { to, benchmark } = missingScore
    const apply = to === null ? null : () => setCell(store, team, benchmark, to)
    say('missingScore', text.missingScore(name, goal, missingScore), apply, [text.missingNote(goal, missingScore)])
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
          <FlipRow key={row.kind} {...row} isResting={isResting} onApply={onApply} />
        ))}
        {withChoices.map(({ kind, changes }) => {
          const [first, ...more] = changes.map((change) => ({
            sentence: words.effect(choiceText(change, competition, { t, locale }), name, goal),
            apply: () => applyChange(store, change),
          }))
          const shown = first ?? { sentence: words.noChoice[kind](name, goal), apply: null }
          return (
            <FlipRow key={kind} kind={kind} {...shown} isResting={isResting} onApply={onApply}>
              {more.length > 0 && (
                <details className={styles.more}>
                  <summary className="quiet">{words.more(more.length)}</summary>
                  <ul className={styles.rows}>
                    {more.map((row) => (
                      <FlipRow key={row.sentence} kind={null} {...row} isResting={isResting} onApply={onApply} />
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

type FlipRowProps = Pick<Row, 'sentence' | 'apply'> &
  Pick<Props, 'isResting' | 'onApply'> & {
    /** Null for a further one of the same kind. */
    readonly kind: Row['kind'] | null
    readonly notes?: Row['notes']
    readonly children?: React.ReactNode
  }

function FlipRow({ kind, sentence, notes = [], apply, isResting, onApply, children }: FlipRowProps) {
  const words = useWords().flips
  return (
    <li className={styles.row} data-impossible={apply === null || undefined}>
      <span className={styles.kind}>
        {kind === 'onPublished' ? <Term id="on-published">{words.kinds[kind]}</Term> : kind && words.kinds[kind]}
      </span>
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
