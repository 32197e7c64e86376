import { useAnalysis } from '#analysis/Analysis.tsx'
import type { SourceId } from '#core/engine/index.ts'
import { QuotedBy } from '#provenance/QuotedBy.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'

/** Publisher and day of each source, as its link. */
export function Cited({ ids }: { readonly ids: readonly SourceId[] }) {
  const { sources } = useAnalysis().dataset
  return (
    <span className="quiet">
      {ids.map((id, i) => {
        const source = sources[id]
        return (
          <span key={id} title={source?.title}>
            {i > 0 && ' · '}
            <SourceLink href={source?.url ?? null}>
              {source === undefined ? id : `${source.publisher}, ${source.date}`}
            </SourceLink>
            <QuotedBy by={source?.quotedBy} />
          </span>
        )
      })}
    </span>
  )
}
