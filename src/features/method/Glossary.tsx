import { type ChapterId, chapterAnchor } from '#i18n/chapters.ts'
import { TERM_CHAPTERS, TERM_IDS, type TermId } from '#i18n/termChapters.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './MethodPanel.module.css'

/** Words of the glossary with their lines, as they are explained where they stand. */
export function Glossary({ ids, usual }: { readonly ids: readonly TermId[]; readonly usual?: TermId | undefined }) {
  const { terms, method } = useWords()
  return (
    <dl className={styles.terms}>
      {ids.map((id) => (
        <div key={id}>
          <dt>
            {terms[id].name}
            {id === usual && ` (${method.usual})`}
          </dt>
          <Meaning id={id} />
        </div>
      ))}
    </dl>
  )
}

/** Every term that the page explains, each with a link to its chapter of the method. */
export function EveryTerm({ onGo }: { readonly onGo: (chapter: ChapterId) => void }) {
  const { terms } = useWords()
  return (
    <dl className={styles.terms}>
      {TERM_IDS.map((id) => (
        <div key={id} id={`term-${id}`}>
          <dt>
            <a
              href={`#${chapterAnchor(TERM_CHAPTERS[id])}`}
              onClick={(event) => {
                // A fragment would be a history entry that says nothing of the scenario; a new tab still gets it.
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onGo(TERM_CHAPTERS[id])
              }}
            >
              {terms[id].name}
            </a>
          </dt>
          <Meaning id={id} />
        </div>
      ))}
    </dl>
  )
}

function Meaning({ id }: { readonly id: TermId }) {
  const { line, formula } = useWords().terms[id]
  return (
    <dd>
      {line}
      {formula !== undefined && <span className={styles.termFormula}>{formula}</span>}
    </dd>
  )
}
