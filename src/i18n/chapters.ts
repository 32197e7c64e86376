/** The chapters of the Method page; a text or a term that names another one does not compile. */
const CHAPTER_IDS = [
  'pick',
  'dates',
  'points',
  'gaps',
  'normalise',
  'shares',
  'pillars',
  'ranks',
  'gate',
  'seats',
  'undecided',
  'sure',
  'strips',
  'flips',
  'attribution',
  'limits',
  'monotone',
  'published',
  'terms',
  'not',
  'correct',
  'licence',
] as const
export type ChapterId = (typeof CHAPTER_IDS)[number]

/** The id of a chapter's heading, and behind `#` its link. */
export const chapterAnchor = (chapter: ChapterId): string => `method-${chapter}`

/** The chapter that a fragment such as `#method-gate` leads to; null for any other fragment. */
export const chapterOfHash = (hash: string): ChapterId | null =>
  CHAPTER_IDS.find((id) => hash === `#${chapterAnchor(id)}`) ?? null
