import type { SourceId } from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { QuotedBy } from '#provenance/QuotedBy.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'

type Props = { readonly dataset: Dataset; readonly ids: readonly SourceId[] }

/** Publisher and day of each source, as its link; the stage that holds the source is named by the caller. */
export function Sources({ dataset, ids }: Props) {
  const known = ids.flatMap((id) => {
    const source = dataset.sources[id]
    return source === undefined ? [] : [{ id, ...source }]
  })
  if (known.length === 0) return null
  return (
    <span className="quiet">
      {known.map(({ id, title, publisher, date, url, quotedBy }, i) => (
        <span key={id} title={title}>
          {i > 0 && ' · '}
          <SourceLink href={url}>{`${publisher}, ${date}`}</SourceLink>
          <QuotedBy by={quotedBy} />
        </span>
      ))}
    </span>
  )
}
