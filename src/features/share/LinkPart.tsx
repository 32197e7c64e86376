import { useDataset } from '#analysis/Analysis.tsx'
import { isOwnId } from '#data/own/ownTable.ts'
import { QrCode } from '#export/QrCode.tsx'
import { type ExportContext, framingOf } from '#export/verdictModel.ts'
import { plain } from '#i18n/segments.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './ShareDialog.module.css'

/** Characters from which on some messengers cut a link short. */
const LONG = 2000

/** The tab with the link to the scenario, what the link keeps fixed, and its QR code. */
export function LinkPart({ context }: { readonly context: ExportContext }) {
  const { t, colophon } = context
  const { link } = colophon
  const words = t.app.shareDialog
  const { competition } = useDataset()
  return (
    <>
      <p className="quiet">{words.explain}</p>
      <label className={styles.wide}>
        <span className="visually-hidden">{words.link}</span>
        <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      {isOwnId(competition.id) && <p>{t.dataSource.own.link}</p>}
      {link.length > LONG && <p>{words.long(link.length)}</p>}
      <CopyButton text={link} label={words.copy} copied={words.copied} failed={words.failed} />
      <QrCode link={link} sentence={plain(framingOf(context).title)} className={styles.qr} />
    </>
  )
}
