import { sayNotStarted } from '../notStarted.ts'

/**
 * No more than this stands in the way of the full page, whose visitors download these lines too: the build may put
 * the first lines of both pages into one file, so each starts on its own page alone.
 */
const root = document.querySelector<HTMLElement>('#root[data-embed]')
if (root !== null) {
  import('./start.tsx').then(({ start }) => start(root)).catch(() => sayNotStarted(root))
}
