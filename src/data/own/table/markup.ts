const LINK = /!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g
const ANCHOR = /<\/?a(?:\s[^<>]*)?>/gi
const STRONG = /\*\*(\S(?:[^*]*\S)?)\*\*|`+([^`]+)`+/g

/** No name is longer, and the patterns take a time that grows with the square of a longer text. */
const LONGEST = 2000

/** A name without the marks of a link and of emphasis: of a link its words. Other tags stay what they are, text. */
export function unmarkup(text: string): string {
  if (text.length > LONGEST || !/[[<*`]/.test(text)) return text
  const plain = text.replace(LINK, '$1').replace(ANCHOR, '').replace(STRONG, '$1$2').trim()
  return plain === '' ? text.trim() : plain
}

const TAGS = /<\/?[a-z][^<>]*>/gi
const EMPHASIS = /\*\*|__|`+|^\*(?=\d.*\*$)/g
const LATEX = /\\(?:text(?:bf|it|sc)|underline|mathbf|bf)\s*\{([^{}]*)\}/g

const undressed = (text: string): string =>
  text.replace(LINK, '$1').replace(LATEX, '$1').replace(TAGS, ' ').replace(EMPHASIS, '').trim()

const PICTURES = /\p{Extended_Pictographic}|\ufe0f|\u200d/gu
const RAISED_POWER = /\s*[×x·]\s*10\^?([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\{?[+-]?\d{1,3}\}?)$/
const RAISED: Readonly<Record<string, string>> = { '⁺': '+', '⁻': '-', '⁰': '0', '¹': '1', '²': '2', '³': '3' }
/** Markers of footnotes at either end: signs, raised letters and digits, `[1]`, `주1)`. */
const END_MARK = /\s*(?:[*†‡§¶#^✝]+|[¹²³⁰⁴⁵⁶⁷⁸⁹ᵃ-ᶻ]+|\[[^\]\s]{1,4}\]|주\s?\d\))$/u
const START_MARK = /^(?:[*†‡§¶✝]+|[~≈∼]|약(?=\s?\d))\s*/u
/** A remark after the number: `(+1.2)`, `(79–85)`, `[79.1, 85.0]`, `▲1.2`; not `(±0.4)`. */
const REMARK = /\s*(?:\((?!\s*(?:±|\+\/-))[^()]*\)|\[[^\]]*\]|[▲▼△▽↑↓]\s*[\d.,]*\s*%?p?)$/u

/** What a cell says without its dress, and the dress. A value that is struck out stays as it is: it is none. */
export function bareText(cell: string): { readonly text: string; readonly mark: string | null } {
  if (/^[\d\s.,+%'-]*$/.test(cell) || cell.includes('~~')) return { text: cell.trim(), mark: null }
  const marks: string[] = []
  let text = undressed(cell)
  if (text !== cell.trim()) marks.push(cell.trim().startsWith('**') ? '**' : cell.trim())
  const take = (form: RegExp) => {
    for (let found = form.exec(text); found !== null; found = form.exec(text)) {
      const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length)
      if (!/\d/.test(rest) || found[0] === '') return
      marks.push(found[0].trim())
      text = rest.trim()
    }
  }
  const pictures = text.match(PICTURES)
  if (pictures !== null) {
    marks.push(pictures.join(''))
    text = text.replace(PICTURES, '').trim()
  }
  text = text.replace(RAISED_POWER, (_, power: string) => {
    const digits = [...power.replace(/[{}]/g, '')].map((sign) => RAISED[sign] ?? raisedDigit(sign)).join('')
    return `e${digits}`
  })
  take(END_MARK)
  take(REMARK)
  take(END_MARK)
  take(START_MARK)
  return { text, mark: marks.length === 0 ? null : marks.join(' ').slice(0, 40) }
}

function raisedDigit(sign: string): string {
  const at = '⁴⁵⁶⁷⁸⁹'.indexOf(sign)
  return at < 0 ? sign : String(at + 4)
}
