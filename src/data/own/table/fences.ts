const FENCE = /^\s{0,3}(```+|~~~+)/

/**
 * A text without the fences of Markdown and without what stands outside them; the text itself where it has none.
 * Lines keep their numbers.
 */
export function unfenced(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text
  const lines = text.split('\n')
  if (!lines.some((line) => FENCE.test(line))) return text
  let isInside = false
  const kept = lines.map((line) => {
    if (!FENCE.test(line)) return isInside ? line : ''
    isInside = !isInside
    return ''
  })
  return kept.some((line) => line.trim() !== '') ? kept.join('\n') : text
}
