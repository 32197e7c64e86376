import type { ChapterId } from '#i18n/chapters.ts'
import type { Block, Chapter } from '#i18n/prose.ts'
import { EveryTerm, Glossary } from './Glossary.tsx'
import styles from './MethodPanel.module.css'

type Props = {
  readonly id: string
  readonly chapter: Chapter
  readonly number: number | null
  readonly onGo: (chapter: ChapterId) => void
}

export function MethodChapter({ id, chapter, number, onGo }: Props) {
  return (
    <article className={styles.chapter} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {number !== null && <span className={styles.number}>{number}</span>}
        {chapter.title}
      </h3>
      {chapter.body.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a fixed text have no other identity
        <BlockOf key={i} block={block} onGo={onGo} />
      ))}
    </article>
  )
}

function BlockOf({ block, onGo }: Pick<Props, 'onGo'> & { readonly block: Block }) {
  if ('text' in block) return <p>{block.text}</p>
  if ('formula' in block) return <p className={styles.formula}>{block.formula}</p>
  if ('glossary' in block) return <Glossary ids={block.glossary} usual={block.usual} />
  if ('everyTerm' in block) return <EveryTerm onGo={onGo} />
  if ('list' in block) {
    return (
      <ul className={styles.list}>
        {block.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  }
  return (
    <dl className={styles.terms}>
      {block.terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
