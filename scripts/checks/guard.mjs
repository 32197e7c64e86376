import process from 'node:process'
import readline from 'node:readline'

/**
 * Ends what a run has started, in whichever way the run ends. It is told on its standard input which process groups
 * there are (`+1234`, `-1234`), one to a line; the end of that input is the end of the run.
 */
const groups = new Set()

const kill = (signal) => {
  for (const group of groups) {
    try {
      process.kill(-group, signal)
    } catch {
      groups.delete(group)
    }
  }
}

readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const group = Number(line.slice(1))
    if (line.startsWith('+')) groups.add(group)
    else groups.delete(group)
  })
  .on('close', () => {
    kill('SIGTERM')
    // What does not listen goes too.
    if (groups.size > 0) setTimeout(() => kill('SIGKILL'), 5000)
  })

// A signal to the terminal's group is meant for the run: this stays until that has ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
