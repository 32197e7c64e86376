/** What an element carries that is of the page and not of the picture. */
export const NOT_IN_PICTURE = 'data-not-in-picture'
