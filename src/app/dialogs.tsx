import { type ComponentType, lazy } from 'react'
import { closeDialog, type DialogId, usePage } from '#page/pageStore.ts'
import { Dispensable } from '#ui/Dispensable.tsx'

type DialogProps = { readonly onClose: () => void }

/** What may stand over the page, fetched when it is opened. */
const DIALOGS = {
  share: lazy(async () => ({ default: (await import('#panels/share/ShareDialog.tsx')).ShareDialog })),
  data: lazy(async () => ({ default: (await import('./DataDialog.tsx')).DataDialog })),
  scenarios: lazy(async () => ({ default: (await import('./ScenariosDialog.tsx')).ScenariosDialog })),
  find: lazy(async () => ({ default: (await import('./find/FindDialog.tsx')).FindDialog })),
  keys: lazy(async () => ({ default: (await import('./keys/KeysDialog.tsx')).KeysDialog })),
  tour: lazy(async () => ({ default: (await import('./tour/Tour.tsx')).Tour })),
  own: lazy(async () => ({ default: (await import('#panels/ownData/OwnDataDialog.tsx')).OwnDataDialog })),
} as const satisfies Record<DialogId, ComponentType<DialogProps>>

/** The dialog that is open, if any. */
export function OpenDialog() {
  const open = usePage((s) => s.dialog)
  if (open === null) return null
  const Open = DIALOGS[open]
  return (
    <Dispensable key={open}>
      <Open onClose={closeDialog} />
    </Dispensable>
  )
}
