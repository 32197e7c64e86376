import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { MethodChapter } from './MethodChapter.tsx'
import styles from './MethodPanel.module.css'

const anchorOf = (chapter: string) => `method-${chapter}`

/** What is computed and how, what cannot be known, and what this page is not. */
export function MethodPanel() {
  const t = useWords()
  const { title, lead, contents, parts } = t.method
  return (
    <Panel id="method" title={title} subtitle={lead} crashed={t.app.crashed(title)} retry={t.app.retry}>
      <div className={styles.layout}>
        <nav className={styles.contents} aria-label={contents}>
          {parts.map((part) => (
            <div key={part.id}>
              <p className={styles.partName}>{part.title}</p>
              <ul>
                {part.chapters.map((chapter, i) => (
                  <li key={chapter.id}>
                    {/* A fragment would be a history entry that says nothing of the scenario. */}
                    <button type="button" className={styles.jump} onClick={() => goTo(anchorOf(chapter.id))}>
                      {part.numbered && <span className={styles.number}>{i + 1}</span>}
                      {chapter.title}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className={styles.text}>
          {parts.map((part) => (
            <section key={part.id} className={styles.part} aria-label={part.title}>
              {part.chapters.map((chapter, i) => (
                <MethodChapter
                  key={chapter.id}
                  id={anchorOf(chapter.id)}
                  chapter={chapter}
                  number={part.numbered ? i + 1 : null}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Panel>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
