/** What the build was told from outside. Empty counts as not set. */
export function buildSettings(): { readonly apiBase: string | null } {
  const apiBase: unknown = import.meta.env.VITE_API_BASE
  return { apiBase: typeof apiBase === 'string' && apiBase.trim() !== '' ? apiBase.trim() : null }
}
