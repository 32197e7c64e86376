/**
 * Posts the height of the embed in pixels to the page around its frame, now and whenever it changes. To any origin, since
 * it cannot know who frames it; the message holds nothing else. Does nothing outside a frame.
 */
export function postHeight(root: HTMLElement): void {
  if (window.parent === window) return
  let posted = 0
  const post = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (height === posted || height === 0) return
    posted = height
    window.parent.postMessage({ cutlineHeight: height }, '*')
  }
  new ResizeObserver(post).observe(root)
  post()
}
