import type * as depth from './ko/depth.ts'
import type * as first from './ko/first.ts'

/** Korean is the source; a sentence that English lacks does not compile. */
export type FirstMessages = typeof first
export type DepthMessages = typeof depth
export type Messages = FirstMessages & DepthMessages
