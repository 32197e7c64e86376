import { useMemo } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import { isOwnId } from '#data/own/ownTable.ts'
import { qrPicture } from '#export/qr.ts'
import { type ExportContext, framingOf } from '#export/verdictModel.ts'
import { plain } from '#i18n/segments.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './ShareDialog.module.css'

/** Longer links are cut by some messengers. */
const LONG = 2000

/** The link, with what it pins said beside it, and the same for the phones in a room. */
export function LinkPart({ context }: { readonly context: ExportContext }) {
  const { t, colophon } = context
  const { link } = colophon
  const words = t.app.shareDialog
  const { competition } = useDataset()
  const qr = useMemo(() => qrPicture(link), [link])
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
      {qr === null ? (
        <p className="quiet">{t.exported.qr.tooLong}</p>
      ) : (
        <svg
          className={styles.qr}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          shapeRendering="crispEdges"
          aria-label={t.exported.qr.label(plain(framingOf(context).title))}
        >
          {/* Dark on white in every theme: phones read nothing else for certain. */}
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      )}
    </>
  )
}
