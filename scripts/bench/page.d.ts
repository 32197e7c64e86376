import type { Rank } from './rank/page.tsx'

/** What the measurements leave in the page until they read it, in milliseconds. */
declare global {
  /** The longest task. */
  var longest: number
  /** When the first press was answered. */
  var answered: number | undefined
  /** Of each move of a drag. */
  var dragged: { readonly painted: number[]; readonly work: number[] }
  var rank: Rank
}
