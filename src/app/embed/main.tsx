/** No more than this stands in the page's way: what visitors of the full page download first holds nothing of the embed. */
const root = document.getElementById('root')
if (root !== null) void import('./start.tsx').then(({ start }) => start(root))
