import { useEffect } from 'react'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { type Keys, TOOL_LIST } from './tools.ts'

/** Runs the tool whose keys are pressed, except while text is being typed or a dialog is open. */
export function useShortcuts(): void {
  const store = useScenarioStore()
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const { target } = event
      if (event.altKey || event.defaultPrevented || isText(target) || isInDialog(target)) return
      const tool = TOOL_LIST.find(({ keys }) => keys?.some((k) => matches(k, event)))
      if (tool === undefined) return
      event.preventDefault()
      tool.run(store)
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [store])
}

function matches({ key, mod = false, shift = false }: Keys, event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === key && (event.ctrlKey || event.metaKey) === mod && event.shiftKey === shift
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'search'].includes(target.type) && !target.readOnly)

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog[open]') !== null
