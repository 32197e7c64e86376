import { useKeptSince } from '#data/keptCopy.ts'
import { useWords } from '#i18n/useT.ts'

/** Stands after where the data came from if it is a kept copy: nothing at all otherwise. */
export function KeptMark({ folder }: { readonly folder: string }) {
  const kept = useKeptSince(folder)
  return kept === null ? null : <Since day={kept} />
}

function Since({ day }: { readonly day: string }) {
  return ` (${useWords().offline.keptCopy(day)})`
}
