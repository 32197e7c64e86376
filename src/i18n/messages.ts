import type { ko } from './ko/index.ts'

/** Korean is the source; a sentence that English lacks does not compile. */
export type Messages = typeof ko
