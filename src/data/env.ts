/** Settings from the environment of the build. An empty one counts as not set. */
export function buildSettings(): { readonly apiBase: string | null } {
  const apiBase: unknown = import.meta.env.VITE_API_BASE
  return { apiBase: typeof apiBase === 'string' && apiBase.trim() !== '' ? apiBase.trim() : null }
}

/** SHA-256 (base64) of each data file that this build brings along, by its path below the bundled base. */
export const BUNDLED_DIGESTS: Readonly<Record<string, string>> = import.meta.env['CUTLINE_DIGESTS'] ?? {}
