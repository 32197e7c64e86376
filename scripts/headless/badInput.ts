/** What the user gave cannot be used. The message is one plain sentence for stderr; the exit code is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
