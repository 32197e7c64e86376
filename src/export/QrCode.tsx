import { useMemo } from 'react'
import { useWords } from '#i18n/useT.ts'
import { qrPicture } from './qr.ts'

type Props = { readonly link: string; readonly sentence: string; readonly className?: string | undefined }

/** A link as a QR code. Dark on white in every theme: phones read nothing else for certain. */
export function QrCode({ link, sentence, className }: Props) {
  const words = useWords().exported.qr
  const qr = useMemo(() => qrPicture(link), [link])
  if (qr === null) return <p className="quiet">{words.tooLong}</p>
  return (
    <svg
      className={className}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      shapeRendering="crispEdges"
      aria-label={words.label(sentence)}
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
