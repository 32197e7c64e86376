/**
 * Tells the page around the embed how tall it is, now and whenever that changes: a number and nothing else, to whoever
 * frames it, since it cannot know who that is. Only in a frame.
 */
export function postHeight(root: HTMLElement): void {
  if (window.parent === window) return
  let told = 0
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    window.parent.postMessage({ cutlineHeight: height }, '*')
  }
  new ResizeObserver(tell).observe(root)
  tell()
}
