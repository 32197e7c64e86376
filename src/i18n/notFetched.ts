/** A file that the page fetches later did not come, or is not what it should be. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched'
  constructor(cause: unknown) {
    super('A part of the page could not be fetched', { cause })
  }
}
