import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '#i18n/useT.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { type DrawChart, offerChart, wantChart } from './charts.ts'
import { NOT_IN_PICTURE } from './picture/notInPicture.ts'
import styles from './Savable.module.css'

type Props = {
  /** The finding that stands above the chart. */
  readonly title: string
  readonly children?: ReactNode
  /** Draws the picture from the data, where what stands on the page cannot be copied. */
  readonly draw?: DrawChart
}

/** A chart with a button that takes it along as a picture. */
export function Savable({ title, children, draw }: Props) {
  const words = useWords().exported.picture
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const isDrawn = draw !== undefined
  const latest = useRef(draw)
  useLayoutEffect(() => {
    latest.current = draw
  }, [draw])
  useEffect(() => {
    const drawn: DrawChart = (top, pen) => latest.current?.(top, pen) ?? { shapes: [], height: 0 }
    const source = isDrawn ? drawn : box.current
    return source === null ? undefined : offerChart({ id, title, source })
  }, [id, title, isDrawn])
  return (
    <div ref={box}>
      {children}
      <button
        type="button"
        className={styles.save}
        {...{ [NOT_IN_PICTURE]: '' }}
        aria-label={words.saveLong(title)}
        onClick={() => {
          wantChart(id)
          openDialog('share')
        }}
      >
        {words.save}
      </button>
    </div>
  )
}
