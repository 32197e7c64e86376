/** Follows a fragment such as `#claim-c012`, also where the address leads there already. */
export function goToPlace(anchor: string): void {
  const hash = `#${anchor}`
  if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'))
  else window.location.hash = hash
}
