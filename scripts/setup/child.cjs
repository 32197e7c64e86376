const { spawn } = require('node:child_process')
const os = require('node:os')

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The exit code a shell would report. */
const exitCode = (code, signal) => code ?? 128 + (os.constants.signals[signal] ?? 1)

/**
 * Runs a command in the foreground, passes signals on to it and resolves with its exit code, whether a signal ended
 * this run, and (for the channels in `keep`) what it printed. With `quiet` what is kept is not shown.
 */
exports.runChild = (command, args, { cwd, env = process.env, keep = [], quiet = false, shell = false } = {}) =>
  new Promise((resolve) => {
    const channel = (name) => (keep.includes(name) ? 'pipe' : quiet ? 'ignore' : 'inherit')
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', channel('stdout'), channel('stderr')] })
    const text = { stdout: '', stderr: '' }
    for (const name of keep) {
      child[name].setEncoding('utf8')
      child[name].on('data', (chunk) => {
        text[name] += chunk
        if (!quiet) process[name].write(chunk)
      })
    }
    let interrupted = false
    const handlers = passedOn.map((signal) => {
      const handler = () => {
        interrupted = true
        child.kill(signal)
      }
      process.on(signal, handler)
      return [signal, handler]
    })
    const finish = (code) => {
      for (const [signal, handler] of handlers) process.off(signal, handler)
      resolve({ code, interrupted, ...text })
    }
    child.on('error', (error) => {
      text.stderr += error.message
      finish(error.code === 'ENOENT' ? 127 : 126)
    })
    child.on('close', (code, signal) => finish(exitCode(code, signal)))
  })
