import type { Told } from '#takealong/verdictModel.ts'
import styles from './ShareDialog.module.css'

/** The report for A4: the page hands it to the browser whenever something is printed. */
export function PrintPart({ told }: { readonly told: Told }) {
  const words = told.t.takealong.print
  return (
    <>
      <p className={styles.explain}>{words.explain}</p>
      <p className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => window.print()}>
          {words.open}
        </button>
      </p>
    </>
  )
}
