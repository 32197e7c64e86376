/** Marks what the build has drawn into the page: `ko`, `en` or `neutral`. */
export const PICTURE = 'data-picture'

/** Marks a control of a picture that is at rest until the page stands. */
export const WAITS = 'data-waits'

/** Where the pictures other than the Korean one wait in `index.html`. */
export const templateId = (picture: string): string => `picture-${picture}`

/** The picture of the build that stands where the page will. */
export const pictureIn = (root: Element): Element | null => root.querySelector(`:scope > [${PICTURE}]`)

/** Once the page has taken a picture over: its controls answer, and nothing sets it apart any more. */
export function letGo(picture: Element): void {
  for (const control of picture.querySelectorAll(`[${WAITS}]`)) {
    control.removeAttribute('disabled')
    control.removeAttribute(WAITS)
  }
  picture.removeAttribute(PICTURE)
  while (picture.nextSibling !== null) picture.nextSibling.remove()
}
