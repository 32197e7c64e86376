import { useLayoutEffect } from 'react'
import { type Keys, TOOL_LIST } from '#features/places/tools.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'

/** Runs the tool whose keys are pressed, except while text is being typed or a dialog is open. */
export function useShortcuts(): void {
  const store = useScenarioStore()
  useLayoutEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const { target } = event
      if (event.altKey || event.defaultPrevented || isInDialog(target)) return
      const tool = TOOL_LIST.find(({ keys }) =>
        keys?.some((k) => matches(k, event) && (k.inText === true || !isTyping(target, k))),
      )
      if (tool === undefined) return
      event.preventDefault()
      tool.run(store)
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [store])
}

function matches({ key, mod = false, shift = false }: Keys, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) !== mod) return false
  if (!/^[a-z]$/.test(key)) return event.key === key
  // While Hangul is being typed some systems name the letter of the key (ㅏ), not the key (K).
  const isKey = event.key.toLowerCase() === key || event.code === `Key${key.toUpperCase()}`
  return isKey && event.shiftKey === shift
}

/** In a field in which nothing has been typed since Enter, the keys of the page take back what Enter did. */
const isTyping = (target: EventTarget | null, { mod = false }: Keys): boolean =>
  isText(target) && !(mod && target instanceof Element && target.matches('[data-at-rest]'))

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'search'].includes(target.type) && !target.readOnly)

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog[open]') !== null
