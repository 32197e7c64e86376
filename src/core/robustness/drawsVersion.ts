/**
 * Version of the random draws, raised whenever the same link with the same seed would give other draws. Links pin it
 * (`draws`). 1 is what links of grammar 1 were drawn with, 2 what came before weights kept to those set; both are drawn
 * no longer.
 */
export const DRAWS_VERSION = 3
