import { sayNotStarted } from '../notStarted.ts'

/**
 * Kept this short because visitors of the full page may download it too: the build may put this module and that page's
 * `main.tsx` into one file. So each of them starts only on its own page.
 */
const root = document.querySelector<HTMLElement>('#root[data-embed]')
if (root !== null) {
  import('./start.tsx').then(({ start }) => start(root)).catch(() => sayNotStarted(root))
}
