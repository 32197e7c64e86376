import { DeferredAnalysis } from '#analysis/Analysis.tsx'
import { useT } from '#i18n/useT.ts'
import { backToMine } from '#state/scenario/opening.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { keepAsMine } from '#state/scenario/store.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { later } from '#ui/later.tsx'
import styles from './GuestBar.module.css'

const GuestChanges = later(
  (t) => t.app.missing.guestChanges,
  async () => (await import('./GuestChanges.tsx')).GuestChanges,
)

/** Says that this scenario came with a link, what it changes, and that one's own is untouched. */
export function GuestBar() {
  const t = useT()
  const store = useScenarioStore()
  const isGuest = useScenario((s) => s.guest)
  if (!isGuest) return null
  return (
    <aside className={styles.bar} aria-label={t.app.guest.text}>
      <p>{t.app.guest.text}</p>
      <button type="button" onClick={() => keepAsMine(store)}>
        {t.app.guest.keep}
      </button>
      <button type="button" onClick={() => backToMine(store, browserStorage())}>
        {t.app.guest.mine}
      </button>
      {/* Last, since it is fetched: nothing that can be pressed moves when it comes. */}
      <DeferredAnalysis>
        <GuestChanges />
      </DeferredAnalysis>
    </aside>
  )
}
