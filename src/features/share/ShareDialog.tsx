import { type ComponentType, useState } from 'react'
import { useCharts, wantChart } from '#export/charts.ts'
import { useExportContext } from '#export/useExportContext.ts'
import type { ExportContext } from '#export/verdictModel.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { DataPart } from './DataPart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { LinkPart } from './LinkPart.tsx'
import { PicturePart } from './PicturePart.tsx'
import { PrintPart } from './PrintPart.tsx'
import styles from './ShareDialog.module.css'
import { TextPart } from './TextPart.tsx'

type PartId = keyof ExportContext['t']['exported']['sections']

/** The ways in which a scenario leaves the page, in the order of the tabs. */
const PARTS = {
  link: LinkPart,
  picture: PicturePart,
  data: DataPart,
  print: PrintPart,
  text: TextPart,
  embed: EmbedPart,
} as const satisfies Record<PartId, ComponentType<{ readonly context: ExportContext }>>

/** Everything that can be sent, saved, printed or put into another page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useExportContext()
  const wanted = useCharts((state) => state.wanted)
  const [open, setOpen] = useState<PartId>(wanted === null ? 'link' : 'picture')
  const { t } = context
  // The next time the dialog opens it begins with the link again.
  const handleClose = () => {
    wantChart(null)
    onClose()
  }
  return (
    <Dialog title={t.app.shareDialog.title} closeLabel={t.app.shareDialog.close} onClose={handleClose}>
      <div className={styles.parts}>
        <Tabs
          label={t.app.shareDialog.title}
          open={open}
          onOpen={setOpen}
          tabs={(Object.keys(PARTS) as PartId[]).map((id) => {
            const Part = PARTS[id]
            return { id, title: t.exported.sections[id], render: () => <Part context={context} /> }
          })}
        />
      </div>
    </Dialog>
  )
}
