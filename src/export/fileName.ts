/** What a file holds, as it stands in its name; null for the picture of the verdict itself. */
export type FilePart = 'scores' | 'ranking' | 'chances' | 'chart' | null

type Named = { readonly competition: string; readonly asOf: string }

/**
 * Names what the file holds and from when it is seen, in letters that every file system takes:
 * `cutline-kr-sovereign-1-2026-01-14-scores.csv`.
 */
export function fileName({ competition, asOf }: Named, part: FilePart, extension: string): string {
  const parts = ['cutline', competition, asOf, ...(part === null ? [] : [part])]
  return `${parts.map(safe).join('-')}.${extension}`
}

/** Ids of other people's data may hold a dot; nothing but letters, digits, dot, line and underscore gets in. */
const safe = (text: string): string => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 64)
