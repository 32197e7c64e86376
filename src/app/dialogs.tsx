import type { ComponentType } from 'react'
import { closeDialog, type DialogId, openDialog, usePage } from '#state/navigation/pageStore.ts'
import { later } from '#ui/later.tsx'
import type { PartName } from '#ui/missingParts.ts'

type DialogProps = { readonly onClose: () => void }

/** One that cannot be fetched is closed again: pressing its button again opens it anew. */
const dialog = (id: DialogId, name: PartName, load: () => Promise<ComponentType<DialogProps>>) =>
  later(name, load, {
    leave: ({ onClose }) => {
      onClose()
      return () => openDialog(id)
    },
  })

/** What may stand over the page, fetched when it is opened. */
const DIALOGS = {
  share: dialog(
    'share',
    (t) => t.app.tools.share,
    async () => (await import('#features/share/ShareDialog.tsx')).ShareDialog,
  ),
  data: dialog(
    'data',
    (t) => t.app.tools.data,
    async () => (await import('#features/dataSource/DataDialog.tsx')).DataDialog,
  ),
  scenarios: dialog(
    'scenarios',
    (t) => t.app.tools.scenarios,
    async () => (await import('#features/savedScenarios/ScenariosDialog.tsx')).ScenariosDialog,
  ),
  find: dialog(
    'find',
    (t) => t.app.tools.find,
    async () => (await import('#features/find/FindDialog.tsx')).FindDialog,
  ),
  keys: dialog(
    'keys',
    (t) => t.app.tools.keys,
    async () => (await import('#features/help/KeysDialog.tsx')).KeysDialog,
  ),
  tour: dialog(
    'tour',
    (t) => t.app.tools.tour,
    async () => (await import('#features/help/Tour.tsx')).Tour,
  ),
  own: dialog(
    'own',
    (t) => t.dataSource.own.add,
    async () => (await import('#features/ownData/OwnDataDialog.tsx')).OwnDataDialog,
  ),
} as const satisfies Record<DialogId, ComponentType<DialogProps>>

/** The dialog that is open, if any. */
export function OpenDialog() {
  const open = usePage((s) => s.dialog)
  if (open === null) return null
  const Open = DIALOGS[open]
  return <Open key={open} onClose={closeDialog} />
}
