import { useEffect } from 'react'
import { redo, undo } from '#scenario/store.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'

/** Undo and redo by the keys of the platform, except while text is being typed. */
export function useShortcuts(): void {
  const store = useScenarioStore()
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const target = event.target
      if (target instanceof HTMLInputElement && target.type === 'text' && !target.readOnly) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo(store)
      else if ((key === 'z' && event.shiftKey) || key === 'y') redo(store)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [store])
}
