import type { Tool, ToolId } from '#features/places/tools.ts'
import { useT } from '#i18n/useT.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './TopBar.module.css'

/** One tool of the bar; a drawing alone where there is no room for its word. */
export function ToolButton({ id, run, icon, can }: Tool & { readonly id: ToolId }) {
  const t = useT()
  const store = useScenarioStore()
  const isUseful = useScenario((state) => can === undefined || can(state))
  return (
    <button type="button" data-tool={id} disabled={!isUseful} onClick={() => run(store)}>
      {icon === undefined ? (
        t.app.tools[id]
      ) : (
        <>
          <Icon name={icon} /> <span className={styles.word}>{t.app.tools[id]}</span>
        </>
      )}
    </button>
  )
}
