/**
 * Shows at once what `index.html` and `embed.html` say where the page does not start: the words are there from the
 * beginning, for the files that could say them may be the ones that are missing.
 */
export function sayNotStarted(root: HTMLElement): void {
  root.querySelector('.not-started')?.setAttribute('data-now', '')
}
