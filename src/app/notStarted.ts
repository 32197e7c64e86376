import { PICTURE } from './picturePlace.ts'

/**
 * Shows at once what `index.html` and `embed.html` say where the page does not start: the words are there from the
 * beginning, for the files that could say them may be the ones that are missing.
 */
export function sayNotStarted(root: HTMLElement): void {
  root.querySelector('.not-started')?.setAttribute('data-now', '')
}

/** In its place, once the script is there and the data is not; the picture without a verdict says so itself. */
export function sayLoading(picture: Element, text: string): void {
  if (picture.getAttribute(PICTURE) === 'neutral') return
  const place = picture.parentElement?.querySelector('.not-started')
  const line = document.createElement('p')
  line.role = 'status'
  line.textContent = text
  place?.replaceChildren(line)
  place?.setAttribute('data-now', '')
}
