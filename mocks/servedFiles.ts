/** Reads a file of `public/data/` by its path under the base, e.g. `index.json`; null where there is none. */
export type ReadFile = (path: string) => Promise<string | null>
