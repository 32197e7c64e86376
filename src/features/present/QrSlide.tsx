import { useAnalysis } from '#analysis/Analysis.tsx'
import { useBase } from '#data/useBase.ts'
import { QrCode } from '#export/QrCode.tsx'
import { shareLink } from '#export/shareLink.ts'
import { useWords } from '#i18n/useT.ts'
import styles from './QrSlide.module.css'

type Props = { readonly sentence: string; readonly onClose: () => void }

/** The link to the scenario on the slide, with every change tried on it, as a QR code that fills the screen. */
export function QrSlide({ sentence, onClose }: Props) {
  const t = useWords()
  const base = useBase()
  const { scenario, dataset } = useAnalysis()
  const link = shareLink(scenario, dataset.competition.dataVersion, base)
  return (
    <button type="button" className={styles.wall} onClick={onClose} aria-label={t.present.qr.close}>
      <QrCode link={link} sentence={sentence} />
      <p>{sentence}</p>
    </button>
  )
}
