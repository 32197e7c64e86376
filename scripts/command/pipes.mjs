import process from 'node:process'

/**
 * Ends a command quietly once nobody reads it any more (`| head -1`, `| true`): that is no failure. Where its text
 * cannot be written for another reason (a full disk), one line on stderr says so, and the exit code is 1 unless a
 * failure has set one already.
 *
 * @param {(code: number) => void} end ends the command; `process.exit` where nothing has to be put away before.
 */
export const endWithReader = (end = (code) => process.exit(code)) => {
  const onError = (stream, other) => {
    stream.on('error', (error) => {
      const isNobody = error.code === 'EPIPE'
      if (!isNobody) other?.write(`Cannot write the output (${error.code}).\n`)
      end(Number(process.exitCode ?? (isNobody ? 0 : 1)))
    })
  }
  onError(process.stdout, process.stderr)
  onError(process.stderr, null)
}
