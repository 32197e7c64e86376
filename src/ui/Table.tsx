import type { ReactNode } from 'react'
import { TableFrame } from './TableFrame.tsx'
import styles from './tableFrame.module.css'

type Column = ReactNode | { readonly words: ReactNode }

type Props = {
  /** What the frame is called, and the table where it has no caption. */
  readonly label: string
  /** The heads, from left to right; one of words where the others hold figures, false for none. */
  readonly columns: readonly Column[]
  /** Figures stand under one another, but for cells marked `data-words`. */
  readonly figures?: boolean
  readonly className?: string | undefined
  readonly caption?: ReactNode
  /** Rows at the foot. */
  readonly foot?: ReactNode
  /** The rows, each with its `th`. */
  readonly children: ReactNode
}

/** A compact table in a frame of its own. */
export function Table({ label, columns, figures = false, className, caption, foot, children }: Props) {
  const classes = [styles.compact, figures && styles.figures, className].filter(Boolean).join(' ')
  return (
    <TableFrame label={label}>
      <table className={classes} aria-label={caption === undefined ? label : undefined}>
        {caption}
        <thead>
          <tr>{columns.map(head)}</tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </TableFrame>
  )
}

function head(column: Column, at: number): ReactNode {
  if (column === false) return null
  if (column === '') return <td key={at} />
  const isOfWords = typeof column === 'object' && column !== null && 'words' in column
  return (
    <th key={at} scope="col" data-words={isOfWords ? '' : undefined}>
      {isOfWords ? column.words : column}
    </th>
  )
}
