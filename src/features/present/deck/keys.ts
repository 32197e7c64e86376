/** What a key or a clicker asks of a presentation. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'leave'
  | 'notes'
  | 'fullscreen'
  | 'unlock'
  | 'ask'
  | 'code'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** By name of the key. Clickers send PageUp and PageDown, and a full stop or B for a black screen. */
const BY_KEY: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  Escape: 'leave',
}

/** Letters by their place too: under a Korean keyboard the key named B gives ㅠ. */
const BY_LETTER: Readonly<Record<string, Command>> = {
  b: 'black',
  n: 'notes',
  f: 'fullscreen',
  l: 'unlock',
  q: 'ask',
  c: 'code',
}

/** What a pressed key asks for; null for one that is none of ours, or that belongs to the browser. */
export function commandOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ') return shiftKey ? 'previous' : 'next'
  if (Object.hasOwn(BY_KEY, key)) return BY_KEY[key] as Command
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
  return Object.hasOwn(BY_LETTER, letter) ? (BY_LETTER[letter] as Command) : null
}

/** Keys that a control which has the focus keeps for itself. A clicker's never do: they move slides whatever has it. */
const KEPT_BY: readonly { readonly controls: string; readonly keys: readonly string[] }[] = [
  { controls: 'button, a[href], summary', keys: [' ', 'Enter'] },
  { controls: 'input[type="range"], input[type="radio"], select', keys: [' ', 'Home', 'End', 'Arrow'] },
]

/** Where text is typed, all keys write or move in it but those of a clicker and the one that leaves. */
const TYPED = 'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea'

/** Does this key belong to the control that has the focus, and not to the slides? */
export const belongsToControl = (target: Element, key: string): boolean =>
  (target.matches(TYPED) && (key.length === 1 || /^(Arrow.*|Home|End)$/.test(key))) ||
  KEPT_BY.some(
    ({ controls, keys }) =>
      target.matches(controls) && keys.some((kept) => key === kept || (kept === 'Arrow' && key.startsWith(kept))),
  )
