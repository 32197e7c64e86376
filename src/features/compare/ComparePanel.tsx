import { useEffect } from 'react'
import { useWords } from '#i18n/useT.ts'
import { closeComparison, takeUpComparison } from '#state/comparison/comparison.ts'
import { MIN_COMPARED } from '#state/comparison/comparisonLink.ts'
import { showComparison } from '#state/navigation/pageStore.ts'
import { openPresentation } from '#state/navigation/presentStore.ts'
import { Panel } from '#ui/Panel.tsx'
import { showSection } from '#ui/showSection.ts'
import { Attributions } from './Attributions.tsx'
import { ChoicesPart } from './ChoicesPart.tsx'
import styles from './Compare.module.css'
import { ComparisonLink } from './ComparisonLink.tsx'
import { SidePicker } from './SidePicker.tsx'
import { SlopePicture } from './SlopePicture.tsx'
import { useAddressedComparison } from './useAddressedComparison.ts'
import { type AnsweredSide, isAnswered, useSides } from './useSides.ts'
import { VerdictTable } from './VerdictTable.tsx'

/** Two to four scenarios side by side: who is out, how the ranks move, what was chosen otherwise, and what that did. */
export function ComparePanel() {
  const t = useWords()
  const words = t.comparison
  const sides = useSides()
  const answered = sides.filter(isAnswered)
  useAddressedComparison()
  const isChosen = sides.length >= MIN_COMPARED

  useEffect(takeUpComparison, [])
  const close = () => {
    closeComparison()
    showComparison(false)
    // The button goes with the comparison: the reader goes on at the rooms.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }

  // Nothing to show over the board yet: what is compared is chosen here.
  useEffect(() => {
    if (isChosen || (window.location.hash !== '' && window.location.hash !== '#compare')) return
    const frame = requestAnimationFrame(() => showSection('compare'))
    return () => cancelAnimationFrame(frame)
  }, [isChosen])

  const isComparing = answered.length >= MIN_COMPARED && answered.length === sides.length
  return (
    <Panel
      id="compare"
      title={isComparing ? words.title(divided(answered), answered.length) : words.name}
      subtitle={words.subtitle}
      name={words.name}
      aside={
        <button type="button" className={styles.button} onClick={close}>
          {words.close}
        </button>
      }
    >
      <SidePicker sides={sides} />
      {isChosen && (
        <button type="button" className={styles.button} onClick={() => openPresentation('compare')}>
          {words.present(sides.length)}
        </button>
      )}
      {isComparing && (
        <>
          <VerdictTable sides={answered} />
          <SlopePicture sides={answered} />
          <ChoicesPart sides={answered} />
          <Attributions sides={answered} />
          <ComparisonLink sides={answered} />
        </>
      )}
    </Panel>
  )
}

/** How many teams have not the same outcome on every side that has them. */
function divided(sides: readonly AnsweredSide[]): number {
  const outcomes = new Map<string, Set<string>>()
  for (const { state } of sides) {
    for (const { team, outcome } of state.evaluation.verdicts) {
      outcomes.set(team, (outcomes.get(team) ?? new Set()).add(outcome))
    }
  }
  return [...outcomes.values()].filter((found) => found.size > 1).length
}
