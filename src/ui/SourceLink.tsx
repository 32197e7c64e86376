import { wholeDates } from './wholeDates.tsx'

type Props = { readonly href: string | null; readonly children: string }

/** A link to a source, opened without telling it anything; plain text where no safe address is known. */
export function SourceLink({ href, children }: Props) {
  if (href === null || !/^https?:\/\//.test(href)) return <span>{wholeDates(children)}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {wholeDates(children)}
    </a>
  )
}
