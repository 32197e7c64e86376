/** A failure that a reader without the source at hand can act on: its message is printed as it is, without a stack. */
exports.PlainError = class PlainError extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
