/** Selector of the last rule of every style sheet, put there by the build: one that lacks it was cut short. */
export const SHEET_END = '.end-of-sheet'
