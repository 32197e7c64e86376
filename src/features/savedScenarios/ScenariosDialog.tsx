import { useState } from 'react'
import { useAnswers } from '#analysis/answers/useAnswers.ts'
import { useWords } from '#i18n/useT.ts'
import { compare } from '#state/comparison/comparison.ts'
import { type Compared, MAX_COMPARED, MIN_COMPARED } from '#state/comparison/comparisonLink.ts'
import { showComparison } from '#state/navigation/pageStore.ts'
import { type ListedScenario, useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { showSection } from '#ui/showSection.ts'
import { FilePart } from './FilePart.tsx'
import { KeepForm } from './KeepForm.tsx'
import { LostNote } from './LostNote.tsx'
import { RecentList } from './RecentList.tsx'
import { SavedRow } from './SavedRow.tsx'
import styles from './Scenarios.module.css'
import { StorageNotes } from './StorageNotes.tsx'

/** So many rows are drawn at first, and with each press for more: thousands at once would hold the page up. */
const ROWS = 50

/** The scenarios that the reader keeps: name, order, open, copy, compare, delete, and carry elsewhere. */
export function ScenariosDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const words = t.scenarios
  const kept = useScenarios()
  const [most, setMost] = useState(ROWS)
  const isCut = kept.length > most
  // The last one stays in sight: what is saved comes to the end.
  const first = isCut ? kept.slice(0, most - 1) : kept
  const last = isCut ? kept.slice(-1) : []
  const answers = useAnswers([...first, ...last].map(({ scenario }) => scenario))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [withNow, setWithNow] = useState(false)
  const sides: Compared[] = [
    ...(withNow ? (['now'] as const) : []),
    ...kept.filter(({ id }) => chosen.has(id)).map(({ scenario }) => scenario),
  ]
  const isFull = sides.length >= MAX_COMPARED

  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const handleCompare = () => {
    compare(sides)
    showComparison(true)
    onClose()
    // The banner comes into sight by itself where it is new.
    requestAnimationFrame(() => showSection('comparison'))
  }

  const row = (entry: ListedScenario, i: number) => (
    <SavedRow
      key={entry.id}
      entry={entry}
      answer={answers[i] ?? 'waiting'}
      otherNames={kept.filter(({ id }) => id !== entry.id).map((other) => other.name)}
      isFirst={entry === kept[0]}
      isLast={entry === kept.at(-1)}
      isChosen={chosen.has(entry.id)}
      canChoose={!isFull || chosen.has(entry.id)}
      onChoose={(isChosen) => choose(entry.id, isChosen)}
      onOpen={onClose}
    />
  )

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} size="wide">
      <p className={styles.note}>{words.explain}</p>
      <StorageNotes />
      <KeepForm kept={kept} />
      <section aria-labelledby="kept-scenarios" className={styles.part}>
        <h3 id="kept-scenarios">{words.list}</h3>
        {kept.length === 0 ? (
          <p className={styles.note}>{words.none}</p>
        ) : (
          <ol className={styles.list}>
            {first.map(row)}
            {isCut && (
              <li className={styles.more}>
                <button type="button" className={styles.text} onClick={() => setMost(most + ROWS)}>
                  {words.more(Math.min(ROWS, kept.length - most), kept.length - most)}
                </button>
              </li>
            )}
            {last.map((entry) => row(entry, first.length))}
          </ol>
        )}
        <LostNote />
        {kept.length > 0 && (
          <div className={styles.compare}>
            <label>
              <input
                type="checkbox"
                checked={withNow}
                disabled={isFull && !withNow}
                onChange={(event) => setWithNow(event.target.checked)}
              />{' '}
              {words.compareNow}
            </label>
            <button
              type="button"
              className={styles.button}
              disabled={sides.length < MIN_COMPARED}
              onClick={handleCompare}
            >
              {sides.length < MIN_COMPARED ? words.compare : words.compareChosen(sides.length)}
            </button>
            <span className={styles.note}>{words.compareHelp}</span>
          </div>
        )}
      </section>
      <RecentList onOpen={onClose} />
      <FilePart />
    </Dialog>
  )
}
