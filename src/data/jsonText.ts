export type JsonReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'truncated' | 'encoding' | 'syntax' }

/**
 * Reads UTF-8 bytes as one JSON document and, where that fails, tells a document that stops in the
 * middle from one that was never JSON: it ends inside a character or, begun as an object or list,
 * inside a string or with brackets still open. (Messages of `JSON.parse` differ between browsers and
 * are not used.) Never throws.
 */
export function readJson(bytes: Uint8Array): JsonReading {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch {
    return { kind: 'encoding' }
  }
  try {
    decoder.decode()
  } catch {
    return { kind: 'truncated' }
  }
  try {
    return { kind: 'value', value: JSON.parse(text) }
  } catch {
    return { kind: stopsInTheMiddle(text) ? 'truncated' : 'syntax' }
  }
}

function stopsInTheMiddle(text: string): boolean {
  const document = text.trimStart()
  if (document === '') return true
  if (document[0] !== '{' && document[0] !== '[') return false
  const open: string[] = []
  let inString = false
  for (let i = 0; i < document.length; i += 1) {
    const character = document[i]
    if (inString) {
      if (character === '\\') i += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') open.push('}')
    else if (character === '[') open.push(']')
    else if ((character === '}' || character === ']') && open.pop() !== character) return false
  }
  return inString || open.length > 0
}
