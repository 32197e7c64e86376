import type { SourceId } from '#core/engine/index.ts'

/** Every source id cited in a piece of data: the values of `source` and `sources`, at any depth. */
export function sourceIdsIn(value: unknown, found: Set<SourceId> = new Set()): Set<SourceId> {
  if (Array.isArray(value)) for (const entry of value) sourceIdsIn(entry, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') found.add(inner)
      else if (key === 'sources' && Array.isArray(inner)) for (const id of inner) found.add(String(id))
      else sourceIdsIn(inner, found)
    }
  }
  return found
}
