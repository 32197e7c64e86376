import type { Messages } from '#i18n/messages.ts'
import { useWords } from '#i18n/useT.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './KeysDialog.module.css'
import { type Cap, KEY_GROUPS, type KeyLine } from './keyTable.ts'

/** The list of shortcuts, with the keys named as they are on this system. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const words = t.keys
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose} size="tall">
      <p className="quiet">{words.help}</p>
      <div className={styles.groups}>
        {KEY_GROUPS.map(({ id, lines }) => (
          <section key={id} aria-labelledby={`keys-${id}`}>
            <h3 id={`keys-${id}`}>{words.groups[id]}</h3>
            <dl>
              {lines.map((line) => (
                <div key={line.does} className={styles.line}>
                  <dt>{doesText(line, t)}</dt>
                  <dd>
                    {line.combinations.map((combination, i) => (
                      <span key={combination.map((cap) => capText(cap, words)).join('+')}>
                        {i > 0 && <span className={styles.or}> {words.or} </span>}
                        {combination.map((cap) => (
                          <kbd key={capText(cap, words)} className={styles.key}>
                            {capText(cap, words)}
                          </kbd>
                        ))}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

const doesText = ({ does }: KeyLine, { keys, app }: Messages): string =>
  does in keys.does ? keys.does[does as keyof typeof keys.does] : app.tools[does as keyof typeof app.tools]

function capText(cap: Cap, { names }: Messages['keys']): string {
  if (typeof cap !== 'string') return cap.sign
  if (cap === 'mod') return isApple() ? '⌘' : names.ctrl
  return names[cap]
}

/** Where the command key does what Ctrl does elsewhere. */
const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)
