/**
 * The data version that `npm run data` writes. Raise it (a day, with `.2`, `.3` … for a second one on
 * the same day) whenever a part changes after this version was released.
 */
export const DATA_VERSION = '2026-11-29'

/** In the order of the index. */
export const COMPETITION_IDS = ['kr-sovereign-1', 'kr-sovereign-2'] as const
