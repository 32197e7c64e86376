/** Marks what the build has drawn into the page: `ko`, `en` or `neutral`. */
export const PICTURE = 'data-picture'

/** Marks a control that is disabled in the picture until React has taken over. */
export const WAITS = 'data-waits'

/** The id of the `<template>` in `index.html` that holds a picture; the Korean one stands in the page itself. */
export const templateId = (picture: string): string => `picture-${picture}`

/** The picture that the build has drawn into the root of the page. */
export const pictureIn = (root: Element): Element | null => root.querySelector(`:scope > [${PICTURE}]`)

/** Called once React has hydrated a picture: enables its controls, and removes its marks and the elements after it. */
export function finishHydration(picture: Element): void {
  for (const control of picture.querySelectorAll(`[${WAITS}]`)) {
    control.removeAttribute('disabled')
    control.removeAttribute(WAITS)
  }
  picture.removeAttribute(PICTURE)
  while (picture.nextSibling !== null) picture.nextSibling.remove()
}
