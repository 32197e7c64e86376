const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const pollMs = 300
const heartbeatMs = 5_000
/** A holder on another machine, or one whose process number was given to somebody else, is known by its silence. */
const silentMs = 120_000

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const ageMs = (directory) => {
  try {
    return Date.now() - fs.statSync(directory).mtimeMs
  } catch {
    return 0
  }
}

const readOwner = (directory) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(directory, 'owner.json'), 'utf8'))
  } catch {
    return null
  }
}

/** True when the lock's holder has gone without giving it back. */
const isStale = (directory) => {
  if (ageMs(directory) > silentMs) return true
  const owner = readOwner(directory)
  if (owner === null) return ageMs(directory) > heartbeatMs
  return owner.host === os.hostname() && !isAlive(owner.pid)
}

const tryMake = (directory) => {
  try {
    fs.mkdirSync(directory)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Of several waiting runs only the one that holds the guard may remove a stale lock, so that none removes a new one. */
const removeIfStale = (directory) => {
  const guard = `${directory}.guard`
  if (!tryMake(guard)) {
    if (ageMs(guard) > heartbeatMs) fs.rmSync(guard, { recursive: true, force: true })
    return
  }
  try {
    if (isStale(directory)) fs.rmSync(directory, { recursive: true, force: true })
  } finally {
    fs.rmSync(guard, { recursive: true, force: true })
  }
}

/**
 * Waits until the lock directory is ours and returns the function that gives it back. `onWait` is called once, with
 * the holder's process number or null, when somebody else has it.
 */
exports.acquireLock = async (directory, onWait) => {
  fs.mkdirSync(path.dirname(directory), { recursive: true })
  let told = false
  while (!tryMake(directory)) {
    if (isStale(directory)) {
      removeIfStale(directory)
      await wait(20)
      continue
    }
    if (!told) onWait(readOwner(directory)?.pid ?? null)
    told = true
    await wait(pollMs)
  }
  fs.writeFileSync(path.join(directory, 'owner.json'), JSON.stringify({ pid: process.pid, host: os.hostname() }))
  const heartbeat = setInterval(() => {
    const now = new Date()
    fs.utimes(directory, now, now, () => {})
  }, heartbeatMs)
  heartbeat.unref()
  return () => {
    clearInterval(heartbeat)
    fs.rmSync(directory, { recursive: true, force: true })
  }
}

/** The lock of everything that changes node_modules or the system. */
exports.acquireSetupLock = (root) =>
  exports.acquireLock(path.join(root, '.cache', 'setup.lock'), (pid) => {
    const holder = pid === null ? '' : ` (pid ${pid})`
    console.log(
      `다른 실행${holder}이 설치를 마치기를 기다립니다. Waiting for another run${holder} to finish installing.`,
    )
  })
