const SPACE = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y

/** What may stand next. `first` and `member` also end their list or object. */
type Wanted = 'value' | 'first' | 'key' | 'member' | 'colon' | 'next' | 'end'

/**
 * Where a text stops being one JSON document: the offset of the first character that cannot stand there; the length of
 * the text where only its end is missing or nothing is wrong. In one pass and without recursion, so that neither the
 * depth nor the number of faults matters.
 */
export function firstSyntaxError(text: string): number {
  const open: ('[' | '{')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return false
    at += found[0].length
    return true
  }
  /** By hand: a pattern would need room for each character of a long text. */
  const skipText = (): boolean => {
    for (at += 1; at < text.length; ) {
      const sign = text[at] as string
      if (sign === '"') {
        at += 1
        return true
      }
      if (sign === '\\') {
        if (!skip(ESCAPE)) return false
      } else if (sign < ' ') return false
      else at += 1
    }
    return false
  }
  const afterValue = (): Wanted => (open.length === 0 ? 'end' : 'next')
  for (;;) {
    skip(SPACE)
    const sign = text[at]
    if (sign === undefined) return text.length
    if (sign === ']' || sign === '}') {
      const isClosing = wanted === 'next' || wanted === (sign === ']' ? 'first' : 'member')
      if (!isClosing || open.at(-1) !== (sign === ']' ? '[' : '{')) return at
      open.pop()
      at += 1
      wanted = afterValue()
    } else if (wanted === 'value' || wanted === 'first') {
      if (sign === '[' || sign === '{') {
        open.push(sign)
        at += 1
        wanted = sign === '[' ? 'first' : 'member'
      } else if (sign === '"' ? skipText() : skip(ATOM)) wanted = afterValue()
      else return at
    } else if (wanted === 'key' || wanted === 'member') {
      if (sign !== '"' || !skipText()) return at
      wanted = 'colon'
    } else if (wanted === 'colon') {
      if (sign !== ':') return at
      at += 1
      wanted = 'value'
    } else if (wanted === 'next' && sign === ',') {
      at += 1
      wanted = open.at(-1) === '[' ? 'value' : 'key'
    } else return at
  }
}
