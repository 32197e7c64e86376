import { useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useBase } from '#data/useBase.ts'
import { qrPicture } from '#export/qr.ts'
import { shareLink } from '#export/shareLink.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './QrSlide.module.css'

type Props = { readonly sentence: string; readonly onClose: () => void }

/** The link of what stands on the slide, with all that was tried on it, as a code that fills the wall. */
export function QrSlide({ sentence, onClose }: Props) {
  const t = useWords()
  const base = useBase()
  const { scenario, dataset } = useAnalysis()
  const link = shareLink(scenario, dataset.competition.dataVersion, base)
  const qr = useMemo(() => qrPicture(link), [link])
  return (
    <button type="button" className={styles.wall} onClick={onClose} aria-label={t.present.qr.close}>
      {qr === null ? (
        <p>{t.exported.qr.tooLong}</p>
      ) : (
        <svg
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          shapeRendering="crispEdges"
          aria-label={t.exported.qr.label(sentence)}
        >
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      )}
      <p>{sentence}</p>
    </button>
  )
}
