import { type ComponentType, lazy, Suspense } from 'react'
import { closeDialog, type DialogId, usePage } from '#page/pageStore.ts'

type DialogProps = { readonly onClose: () => void }

/** What may stand over the page, fetched when it is opened. */
const DIALOGS = {
  share: lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog })),
  data: lazy(async () => ({ default: (await import('./DataDialog.tsx')).DataDialog })),
  scenarios: lazy(async () => ({ default: (await import('./ScenariosDialog.tsx')).ScenariosDialog })),
} as const satisfies Record<DialogId, ComponentType<DialogProps>>

/** The dialog that is open, if any. */
export function OpenDialog() {
  const open = usePage((s) => s.dialog)
  if (open === null) return null
  const Open = DIALOGS[open]
  return (
    <Suspense fallback={null}>
      <Open onClose={closeDialog} />
    </Suspense>
  )
}
