/**
 * Caches that an earlier worker of this very page left behind. Several builds may lie at one origin, one below another:
 * a name ends with the scope that its cache belongs to, and only the same scope counts.
 */
export const outdatedCaches = (names: readonly string[], scope: string, current: ReadonlySet<string>): string[] =>
  names.filter((name) => name.startsWith('cutline-') && name.endsWith(`-${scope}`) && !current.has(name))
