import { useCopiedSince } from '#data/offlineCopy.ts'
import { useWords } from '#i18n/useT.ts'

/** Stands after where the data came from if it is a kept copy: nothing at all otherwise. */
export function OfflineCopyMark({ folder }: { readonly folder: string }) {
  const kept = useCopiedSince(folder)
  return kept === null ? null : <Since day={kept} />
}

function Since({ day }: { readonly day: string }) {
  return ` (${useWords().offline.keptCopy(day)})`
}
