/** Brings the tab of an open room into sight, with the focus on it; its content comes when it is there. */
export function showRoom(id: string): void {
  const tab = document.querySelector<HTMLElement>(`[role="tab"][data-tab="${id}"]`)
  tab?.scrollIntoView({ block: 'start' })
  tab?.focus({ preventScroll: true })
}
