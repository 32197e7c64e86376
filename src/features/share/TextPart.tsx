import { messageText } from '#export/message.ts'
import type { ExportContext } from '#export/verdictModel.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './ShareDialog.module.css'

/** The verdict as a few lines for a message. */
export function TextPart({ context }: { readonly context: ExportContext }) {
  const words = context.t.exported
  const text = messageText(context)
  return (
    <>
      <label className={styles.wide}>
        <span className="visually-hidden">{words.text.label}</span>
        <textarea readOnly rows={9} value={text} onFocus={(event) => event.target.select()} />
      </label>
      <CopyButton text={text} label={words.text.copy} copied={words.copied} failed={words.copyFailed} />
    </>
  )
}
