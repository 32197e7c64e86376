/** The rules of a style sheet; none where the browser shows them to nobody: of another origin, or no style sheet. */
export function rulesOf(sheet: CSSStyleSheet | null): CSSRule[] {
  try {
    return [...(sheet?.cssRules ?? [])]
  } catch {
    return []
  }
}
