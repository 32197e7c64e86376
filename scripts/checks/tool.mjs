import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

/** The script behind a package's command, so that no shell and no `.cmd` file stands between us and it. */
const binaryOf = (packageName, command = packageName) => {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return require.resolve(path.join(folder, typeof bin === 'string' ? bin : bin[command]))
}

// The tools write into a pipe and cannot see whether a terminal reads it.
const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { FORCE_COLOR: '0' }

const running = new Map()
let isStopping = false

let guard = null
/** Tells the process that outlives this one, if only for a moment, of a group that must not. */
const tellGuard = (line) => {
  if (process.platform === 'win32') return
  if (guard === null) {
    guard = spawn(process.execPath, [path.join(import.meta.dirname, 'guard.mjs')], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    })
    guard.on('error', () => {})
    guard.stdin.on('error', () => {})
    // Neither keeps this process from ending.
    guard.unref()
    guard.stdin.unref?.()
  }
  guard.stdin.write(`${line}\n`)
}

const kill = (child, signal) => {
  try {
    // The tool's own children (a preview server, workers, the browser) are in its group and go with it.
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has already gone.
  }
}

const GRACE_MS = 5000

/** Passes the signal on to every tool that runs, starts no other, and resolves when all have ended. */
export const stopAll = async (signal) => {
  isStopping = true
  for (const child of running.keys()) kill(child, signal)
  const patience = setTimeout(() => {
    for (const child of running.keys()) kill(child, 'SIGKILL')
  }, GRACE_MS)
  await Promise.all(running.values())
  clearTimeout(patience)
}

/**
 * Runs a package's command (or, with `script`, one of our own under tsx or Node) and resolves with exit code, output
 * and duration in ms. `live` shows the output as it comes, else it is kept for later. A tool that is silent beyond
 * `limitMs` is stopped and fails.
 */
export const runTool = ({ tool, script, args = [], env = {}, live = false, limitMs }) =>
  new Promise((resolve) => {
    if (isStopping) return
    const started = Date.now()
    const command = script ? [...(tool ? [binaryOf(...tool)] : []), script] : [binaryOf(...tool)]
    const child = spawn(process.execPath, [...command, ...args], {
      cwd: root,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    running.set(child, new Promise((ended) => child.once('close', ended).once('error', ended)))
    if (child.pid !== undefined) tellGuard(`+${child.pid}`)
    let output = ''
    for (const channel of [child.stdout, child.stderr]) {
      channel.setEncoding('utf8')
      channel.on('data', (text) => {
        if (live) process.stdout.write(text)
        else output += text
      })
    }
    const limit = setTimeout(() => {
      output += `stopped: no end after ${limitMs / 1000} s\n`
      kill(child, 'SIGKILL')
    }, limitMs)
    const finish = (code) => {
      clearTimeout(limit)
      running.delete(child)
      if (child.pid !== undefined) {
        // Children of its own that it left behind.
        kill(child, 'SIGTERM')
        tellGuard(`-${child.pid}`)
      }
      resolve({ code, output, ms: Date.now() - started })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
