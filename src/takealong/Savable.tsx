import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '#i18n/useT.ts'
import { openDialog } from '#page/pageStore.ts'
import { offerChart, wantChart } from './charts.ts'
import { NOT_IN_PICTURE } from './picture/notInPicture.ts'
import styles from './Savable.module.css'

type Props = {
  /** The finding that stands above the chart. */
  readonly title: string
  readonly children: ReactNode
}

/** A chart with a button that takes it along as a picture. */
export function Savable({ title, children }: Props) {
  const words = useWords().takealong.picture
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => (box.current === null ? undefined : offerChart({ id, title, element: box.current })), [id, title])
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
