import type { ReactNode } from 'react'

const DATE = /(\d{4}-\d{2}(?:-\d{2})?)/

/** A text whose dates stay whole: a browser would break a line at their hyphens. */
export function wholeDates(text: string): ReactNode {
  return text.split(DATE).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a date is its place in the text
      <span key={i} className="whole">
        {part}
      </span>
    ),
  )
}
