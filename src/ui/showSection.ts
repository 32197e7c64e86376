/** Brings a part of the page into sight, with the focus on its title (see `Panel`) or on itself; nothing where it is not drawn. */
export function showSection(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'start' })
  const title = document.getElementById(`${id}-title`) ?? part
  title?.focus({ preventScroll: true })
}
