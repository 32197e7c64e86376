/**
 * Puts a text into the clipboard. Over plain http the browser offers no clipboard to the page; the older command, which
 * copies what is selected, still works there.
 *
 * @throws where neither is allowed.
 */
export async function copyText(text: string): Promise<void> {
  // Missing where the browser does not trust the address.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard !== undefined) return clipboard.writeText(text)
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  // What stands outside an open dialog cannot be selected.
  const place = before?.closest('dialog') ?? document.body
  place.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  if (!isCopied) throw new Error('The browser does not allow copying')
}
