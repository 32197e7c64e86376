/** What draws and what follows a drag on the draws: fetched when first asked for, not with the page. */

export { createLive } from '#core/robustness/index.ts'
export { connectChances } from './connectChances.ts'
