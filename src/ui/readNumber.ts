/**
 * A number as people type it: full-width digits, a decimal comma, a minus sign, spaces and a sign for per cent are
 * understood (`12,5`, `１２`, ` 20 %`, `−5`). Two marks that could each be the decimal one are not guessed at.
 * @returns null for what is no number.
 */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, '').replace(/%$/, '')
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return null
  return Number(plain.replace(',', '.'))
}
